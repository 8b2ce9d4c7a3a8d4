import { html, nothing } from 'lit';
import { formatDateRange } from '../../i18n/format.js';
import { en } from '../../i18n/messages.js';
import { chaptersIn } from '../../model/chapters.js';
import { read } from '../../model/reader.js';
import { roundupTable } from '../../model/roundup-table.js';
import { checkVersion } from '../../model/version.js';
import { BaseElement } from '../base-element.js';
import { FileController } from '../controllers/file-controller.js';
import { heading, headingLevel } from '../heading.js';
import { peopleLine, phrase } from '../person.js';
import { richBlock, richInline } from '../rich.js';
import { contentStyles } from '../styles/content.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { figure, gallery } from './gallery.js';
import { styles } from './meetup-roundup.styles.js';
import { nextEvent } from './next-event.js';
import { place } from './place.js';
import { sponsors } from './sponsors.js';
/** What a page's style sheet reaches of the elements within: where a name means several things, with whose it is. */
const recordingParts = 'stage,screen,poster,play-button,track,bar,notice,control,side,chapters,chapter,chapter-button,foot:video-foot,link:video-link';
const talkParts = 'card,photo:talk-photo,kind,speakers,heading:talk-heading,summary:talk-summary,takeaways,not-recorded,actions,watch,slides,link:talk-link,copy,player,avatar';
/**
 * A whole roundup: the recording with its talks as chapters, a card per talk, and all around them that the
 * organisers told: cover, hosts, sponsors, photos, the next event.
 *
 * @element meetup-roundup
 * @slot - Shown until there is data, and where it can't be read. A post that tells a roundup comes alive there.
 * @attribute for - A selector: the post that comes alive, where it isn't the one between the tags.
 * @attribute video - The recording's address, where the post doesn't name it.
 * @attribute view - `cards` lays the post out anew, where nothing of it gets lost by that.
 * @fires {RoundupIssuesEvent} roundup-issues - What was wrong in the data; bubbles, composed.
 *
 * @csspart header - Series, title and facts.
 * @csspart series - The group or conference.
 * @csspart heading - The title; also that of the next event.
 * @csspart meta - Date, place, hosts, number of talks.
 * @csspart location - Where it took place, or will.
 * @csspart cover - The cover photo, where no recording takes it as its picture.
 * @csspart summary - The intro.
 * @csspart video - The recording, a `<timestamped-video>`.
 * @csspart stage - Of the recording: the recording and its chapters.
 * @csspart screen - Of the recording: where it plays.
 * @csspart poster - Of the recording: the picture before it plays.
 * @csspart play-button - Of the recording: the button on the picture.
 * @csspart track - Of the recording: how long each chapter is, and how far it has played.
 * @csspart bar - Of the recording: the row below the picture.
 * @csspart notice - Of the recording: what happened where it doesn't play.
 * @csspart control - Of the recording: a control.
 * @csspart side - Of the recording: the chapters, beside it where there is room.
 * @csspart chapters - Of the recording: the list of chapters.
 * @csspart chapter - Of the recording: one chapter.
 * @csspart chapter-button - Of the recording: the button that plays a chapter.
 * @csspart video-foot - Of the recording: the links below.
 * @csspart video-link - Of the recording: the link to where it is published.
 * @csspart talks - The talk cards.
 * @csspart talk - One `<talk-card>`.
 * @csspart card - Of each talk: the whole card.
 * @csspart talk-photo - Of each talk: its picture.
 * @csspart kind - Of each talk: what kind it is.
 * @csspart speakers - Of each talk: who speaks.
 * @csspart talk-heading - Of each talk: the title.
 * @csspart talk-summary - Of each talk: the summary.
 * @csspart takeaways - Of each talk: the list of takeaways.
 * @csspart not-recorded - Of each talk: that there is no recording, and why.
 * @csspart actions - Of each talk: the row of buttons and links.
 * @csspart watch - Of each talk: the button that plays it.
 * @csspart slides - Of each talk: a link to slides.
 * @csspart talk-link - Of each talk: the link to the recording.
 * @csspart copy - Of each talk: the button that copies a link to it.
 * @csspart player - Of each talk: its own player, where it needs one.
 * @csspart photos - The photos.
 * @csspart gallery-photo - One photo.
 * @csspart sponsors - The thanks to sponsors.
 * @csspart sponsor - One sponsor.
 * @csspart logo - A sponsor's logo.
 * @csspart avatar - A person's photo, beside the name.
 * @csspart notes - The notes.
 * @csspart next - The next event.
 * @csspart next-summary - What is said of it.
 * @csspart past - That it lies behind.
 * @csspart rsvp - The link to say that one comes, or to its page.
 * @csspart sign-off - The sign-off.
 * @csspart foot - Topics and the link to the page.
 * @csspart problems - With `debug`: what is wrong in the data, or why a post doesn't come alive.
 *
 * @cssproperty --meetup-roundup-accent - Links, filled buttons, marks. Default: a blue as deep or pale as the text colour asks for.
 * @cssproperty --meetup-roundup-on-accent - The words on a filled button. Default: white or near black, likewise.
 * @cssproperty --meetup-roundup-line - Borders. Default: the text colour at 16 %.
 * @cssproperty [--meetup-roundup-radius=0.8em] - The corners of frames.
 * @cssproperty [--meetup-roundup-space=1.15em] - The padding of frames.
 */
export class MeetupRoundup extends BaseElement {
    constructor() {
        super(...arguments);
        this.#file = new FileController(this);
        this.english = en;
        this.#pictures = {
            picture: (image, part) => this.picture(image, part),
        };
    }
    static { this.styles = [hostStyles, contentStyles, styles]; }
    static { this.properties = {
        ...BaseElement.properties,
        src: {},
        headingLevel: { attribute: 'heading-level', type: Number },
        hideTitle: { attribute: 'hide-title', type: Boolean },
    }; }
    #file;
    #late;
    /** @internal */
    readFile() {
        return this.#file.read(this.src ?? undefined);
    }
    readData(raw, base) {
        const { value, issues } = read(roundupTable, 'Roundup', raw, { base });
        return { value, issues: [...checkVersion(raw), ...issues] };
    }
    get dataLang() {
        return this.textLang ?? this.value?.lang;
    }
    /**
     * Brings a post to life, and lets a next event into the calendar: loaded where there is one or the other, and asked
     * for again on the next update where it could not be had.
     */
    updated() {
        const { src, from, value } = this;
        if (this.#late ||
            (value ? !this.renderRoot.querySelector('.ahead') : (src ?? from ?? this.data ?? this.json)))
            return;
        this.#late = import('../../alive/late.js').then(({ Late }) => new Late(this, () => this.value), () => (this.#late = undefined));
    }
    /** What is known of the recording, if only times. It takes the cover as its picture, where it has none of its own. */
    #recording({ video, chapters, talks, cover }) {
        const recording = { video: video && { ...video, poster: video.poster ?? cover }, chapters, talks };
        return video || chaptersIn(recording).length > 0 ? recording : undefined;
    }
    #pictures;
    renderData(roundup) {
        const { words, uiLang, contentLang: lang } = this;
        const level = headingLevel(this.headingLevel);
        const inner = roundup.title && !this.hideTitle ? level + 1 : level;
        const recording = this.#recording(roundup);
        const coverIsPoster = roundup.video?.src && !roundup.video.poster;
        const around = { ...this.#pictures, lang, words, uiLang };
        return html `<div class="roundup">
      ${this.#header(roundup, level)}
      ${coverIsPoster ? nothing : html `<div class="cover-frame">${figure(roundup.cover, 'cover', around)}</div>`}
      ${richBlock(roundup.summary, 'summary', lang)}
      ${recording
            ? html `<timestamped-video
              part="video"
              exportparts=${recordingParts}
              .reading=${recording}
              .holdImages=${this.holdImages}
              .textLang=${this.innerLang}
            ></timestamped-video>`
            : nothing}
      ${this.#talks(roundup, inner)} ${gallery(roundup.photos, { ...around, label: words.photos })}
      ${sponsors(roundup.sponsors, { ...around, label: words.sponsors })} ${this.#notes(roundup)}
      ${nextEvent(roundup.next, { ...around, now: new Date(), headingLevel: inner })}
      ${richBlock(roundup.signOff, 'sign-off', lang)} ${this.#foot(roundup)}
    </div>`;
    }
    #header({ series, title, date, endDate, timeZone, location, hosts, talks }, level) {
        const { words, uiLang, contentLang: lang } = this;
        return html `<div part="header" class="header">
      ${series?.name || series?.url
            ? html `<p part="series" class="series" lang=${lang}>
              ${series.url ? html `<a href=${series.url}>${series.name ?? series.url}</a>` : series.name}
            </p>`
            : nothing}
      ${title && !this.hideTitle ? heading(level, 'title', title, lang) : nothing}
      <p part="meta" class="meta quiet">
        ${date ? html `<span>${formatDateRange(date, uiLang, { endDate, timeZone })}</span>` : nothing}
        ${place(location, words, lang)}
        ${hosts?.length
            ? html `<span>${phrase(words.hostedBy, peopleLine(hosts, { ...this.#pictures, uiLang }))}</span>`
            : nothing}
        ${talks?.length ? html `<span>${words.talks(talks.length)}</span>` : nothing}
      </p>
    </div>`;
    }
    #talks({ talks, video }, level) {
        if (!talks?.length)
            return nothing;
        return html `<div part="talks" class="talks">
      ${talks.map((talk) => html `<talk-card
            part="talk"
            exportparts=${talkParts}
            id=${talk.id}
            .reading=${talk}
            .holdImages=${this.holdImages}
            .roundupVideo=${video}
            .textLang=${this.innerLang}
            .headingLevel=${level}
          ></talk-card>`)}
    </div>`;
    }
    #notes({ notes }) {
        if (!notes?.length)
            return nothing;
        return html `<div
      part="notes"
      class="notes"
      role="group"
      aria-label=${this.words.notes}
      lang=${this.contentLang}
    >
      ${notes.map((note) => html `<p>${richInline(note)}</p>`)}
    </div>`;
    }
    #foot({ tags, url }) {
        if (!tags?.length && !url)
            return nothing;
        return html `<div part="foot" class="foot quiet">
      ${tags?.length
            ? html `<ul aria-label=${this.words.tags} lang=${this.contentLang}>
              ${tags.map((tag) => html `<li>${tag}</li>`)}
            </ul>`
            : nothing}
      ${url ? html `<a href=${url}>${this.words.permalink}</a>` : nothing}
    </div>`;
    }
}
