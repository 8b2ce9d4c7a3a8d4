import { html, nothing } from 'lit';
import { talkRecording } from '../../model/chapters.js';
import { en } from '../../i18n/messages.js';
import { read } from '../../model/reader.js';
import { roundupTable } from '../../model/roundup-table.js';
import { assignIds } from '../../model/slug.js';
import { linkedId } from '../../model/page-link.js';
import { formatTimestamp } from '../../model/timestamp.js';
import { isPlayable, parseVideoUrl, watchUrl } from '../../model/video-source.js';
import { BaseElement } from '../base-element.js';
import { PlayersController } from '../controllers/players-controller.js';
import { emit } from '../events/player-events.js';
import { heading, headingLevel } from '../heading.js';
import { playIcon } from '../icons.js';
import { peopleLine, peopleText } from '../person.js';
import { richBlock, richInline } from '../rich.js';
import { contentStyles } from '../styles/content.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { enclosing } from '../enclosing.js';
import { linkIcon } from './link-icon.js';
import { slideLinks } from './slides.js';
import { styles } from './talk-card.styles.js';
/**
 * One talk: who, what, the takeaways, the slides, and a button that plays it in the recording's player wherever
 * on the page that stands; where there is none, inside the card.
 *
 * @element talk-card
 * @slot - Shown until there is data, and where it can't be read.
 * @fires {RoundupIssuesEvent} roundup-issues - What was wrong in the data; bubbles, composed.
 * @fires {CustomEvent} timestamped-video-request - Asks a player to play the talk; bubbles, composed.
 *
 * @csspart card - The whole card.
 * @csspart photo - The picture of the talk, else of its first speaker.
 * @csspart kind - What kind of talk it is, where it isn't an ordinary one.
 * @csspart avatar - The photo of a speaker, where the card shows another.
 * @csspart speakers - Who speaks.
 * @csspart heading - The title.
 * @csspart summary - The summary.
 * @csspart takeaways - The list of takeaways.
 * @csspart not-recorded - That there is no recording, and why.
 * @csspart actions - The row of buttons and links.
 * @csspart watch - The button that plays the talk.
 * @csspart slides - A link to slides.
 * @csspart link - The link to the recording where it is published.
 * @csspart copy - The button that copies a link to the talk.
 * @csspart player - The card's own player, where it needs one.
 * @csspart problems - With `debug`: what is wrong in the data.
 *
 * @cssproperty --meetup-roundup-accent - Links, filled buttons, marks. Default: a blue as deep or pale as the text colour asks for.
 * @cssproperty --meetup-roundup-on-accent - The words on a filled button. Default: white or near black, likewise.
 * @cssproperty --meetup-roundup-line - Borders. Default: the text colour at 16 %.
 * @cssproperty [--meetup-roundup-radius=0.8em] - The corners of frames.
 * @cssproperty [--meetup-roundup-space=1.15em] - The padding of frames.
 */
export class TalkCard extends BaseElement {
    constructor() {
        super(...arguments);
        this.#players = new PlayersController(this);
        this.#followedHash = '';
        this.english = en;
        /** Scrolls to the talk that the page's address names: a browser doesn't look for it in a shadow tree. */
        this.#followHash = () => {
            const { hash } = location;
            if (!this.value || hash === this.#followedHash)
                return;
            this.#followedHash = hash;
            this.requestUpdate();
            if (this.#isLinked)
                requestAnimationFrame(() => this.scrollIntoView());
        };
    }
    static { this.styles = [hostStyles, contentStyles, styles]; }
    static { this.properties = {
        ...BaseElement.properties,
        heading: {},
        speaker: {},
        company: {},
        start: {},
        end: {},
        video: {},
        headingLevel: { attribute: 'heading-level', type: Number },
        roundupVideo: { attribute: false },
    }; }
    #players;
    /** the player that plays this talk, as it last told */
    #player;
    #inner;
    #followedHash;
    connectedCallback() {
        super.connectedCallback();
        this.listen(window, 'hashchange', this.#followHash);
    }
    readData(raw, base) {
        const { value, issues } = read(roundupTable, 'Talk', raw, { base });
        return { value: value && assignIds([value])[0], issues };
    }
    simpleData() {
        const { heading: title, speaker: name, company, start, end, video: src } = this;
        return { title, speakers: name || company ? [{ name, company }] : undefined, start, end, video: src };
    }
    willUpdate(changed) {
        const before = this.value;
        super.willUpdate(changed);
        // Another talk, or another recording of it: what plays is no longer this card's.
        if (this.value !== before && this.#ownKey(this.value) !== this.#ownKey(before))
            this.#inner = undefined;
        this.#player = this.value && this.#findPlayer(this.value);
    }
    updated() {
        this.#followHash();
    }
    #ownKey(talk) {
        return talk && [talk.id, talkRecording(talk, this.roundupVideo)?.source.key].join();
    }
    #findPlayer(talk) {
        const own = talk.video?.src ?? this.roundupVideo?.src;
        const roundup = enclosing(this, 'meetup-roundup');
        return this.#players.choose({ roundup, recording: own ? parseVideoUrl(own).key : undefined });
    }
    /** Where this talk plays, if anywhere: in its own recording, else in the roundup's or the page's. */
    #recording(talk) {
        return talkRecording(talk, this.roundupVideo ?? (this.#player && { src: this.#player.url }));
    }
    /** Whether the page's address names this talk. */
    get #isLinked() {
        return !!this.value?.id && linkedId(location.hash) === this.value.id;
    }
    /** Scrolls to the talk that the page's address names: a browser doesn't look for it in a shadow tree. */
    #followHash;
    #watch({ source, start }) {
        const { node } = this.#player ?? {};
        if (node?.isConnected)
            emit(node, 'timestamped-video-request', { url: source.url, start: start ?? 0 });
        else
            this.#playInside(source.url, start ?? 0);
    }
    /** No player on the page has this recording: the card gets one, in the reader's click. */
    #playInside(src, start) {
        const player = (this.#inner ??= document.createElement('timestamped-video'));
        Object.assign(player, { textLang: this.innerLang, holdImages: this.holdImages });
        player.reading = { video: { title: this.value?.title, ...this.value?.video, src } };
        this.requestUpdate();
        this.performUpdate();
        player.playFrom(start);
    }
    renderData(talk) {
        const where = this.#recording(talk);
        const state = this.#isHere(where) ? this.#player?.state : undefined;
        // A link cues the talk in its player; where none can, the card is marked all the same.
        const isCurrent = state ? state !== 'idle' : this.#isLinked;
        const lang = this.contentLang;
        const image = talk.photo ?? talk.speakers?.find((person) => person.photo)?.photo;
        const photo = this.picture(image, 'photo');
        const hasPhoto = photo !== nothing;
        return html `<article
      part="card"
      class="card ${isCurrent ? 'current' : ''} ${hasPhoto ? 'with-photo' : ''}"
      aria-labelledby="heading"
    >
      ${hasPhoto ? html `<div class="frame">${photo}</div>` : nothing}
      <div class="body">
        ${this.#speakers(talk, image)}
        ${heading(headingLevel(this.headingLevel, 3), 'heading', talk.title ?? peopleText(talk.speakers), lang)}
        ${richBlock(talk.summary, 'summary', lang)} ${this.#takeaways(talk)} ${this.#notRecorded(talk)}
        ${image?.caption ? html `<p class="quiet" lang=${lang}>${image.caption}</p>` : nothing}
        ${this.#actions(talk, where, state === 'playing')}
        ${this.#inner ? html `<div part="player" class="player">${this.#inner}</div>` : nothing}
      </div>
    </article>`;
    }
    /** Whether the player's mind is on this talk. */
    #isHere(where) {
        const player = this.#player;
        return Boolean(where && player && player.recording === where.source.key && player.start === (where.start ?? 0));
    }
    #speakers({ kind, speakers }, except) {
        const { uiLang } = this;
        const picture = (image, part) => this.picture(image, part);
        const isUsual = !kind || kind === 'talk';
        return html `<p part="speakers" class="speakers">
      ${isUsual ? nothing : html `<span part="kind" class="kind">${this.words.kinds[kind]}</span>`}
      <span lang=${this.contentLang}>${peopleLine(speakers, { uiLang, picture, except })}</span>
    </p>`;
    }
    #takeaways({ takeaways }) {
        if (!takeaways?.length)
            return nothing;
        return html `<ul part="takeaways" class="takeaways" lang=${this.contentLang}>
      ${takeaways.map((takeaway) => html `<li>${richInline(takeaway)}</li>`)}
    </ul>`;
    }
    #notRecorded({ notRecorded }) {
        if (!notRecorded)
            return nothing;
        const isReason = notRecorded !== true;
        return html `<p part="not-recorded" class="quiet" lang=${isReason ? this.contentLang : nothing}>
      ${isReason ? notRecorded : this.words.notRecorded}
    </p>`;
    }
    #actions(talk, where, isPlaying) {
        const { words, contentLang: lang } = this;
        const { slides, links, transcript, title } = talk;
        const archive = talk.video?.archive;
        return html `<p part="actions" class="actions">
      ${where ? this.#watchControls(talk, where) : nothing}
      ${slideLinks(slides, { label: words.slides, talk: title, lang })}
      ${links?.map((link) => (link.url ? html `<a class="button" href=${link.url} lang=${lang}>${link.title ?? link.url}</a>` : nothing))}
      ${transcript ? html `<a class="button" href=${transcript}>${words.transcript}</a>` : nothing}
      ${archive ? html `<a class="button" href=${archive}>${words.archive}</a>` : nothing}
      ${this.#copyButton(talk)} ${isPlaying ? html `<span class="badge">${words.playing}</span>` : nothing}
    </p>`;
    }
    #copyButton({ id, title }) {
        if (!id)
            return nothing;
        const label = this.words.copyTalk;
        const load = () => import('./late/copy-talk-link.js');
        // Fetched ahead: some browsers let a page copy only while the click is fresh.
        const prepare = () => void load().catch(() => undefined);
        const copy = () => void load().then((late) => late.copyTalkLink(this, id), 
        // Where what copies can't be had, the link stands in the address bar.
        () => void (location.hash = id));
        return html `<button
      type="button"
      part="copy"
      class="button copy"
      title=${label}
      aria-label=${title ? `${label}: ${title}` : label}
      @pointerenter=${prepare}
      @focus=${prepare}
      @click=${copy}
    >
      ${linkIcon}
    </button>`;
    }
    #watchControls({ title }, where) {
        const { words } = this;
        const { source, start } = where;
        // What can't play here opens where its own site begins.
        const time = start && isPlayable(source) ? formatTimestamp(start) : undefined;
        const link = time ? words.watchOnFrom(source.host, time) : words.watchOn(source.host);
        const withTitle = (label) => (title ? `${label}: ${title}` : label);
        if (!isPlayable(source)) {
            return html `<a part="watch" class="button primary" href=${source.url} aria-label=${withTitle(link)}
        ><span>${link}</span></a
      >`;
        }
        if (start === undefined)
            return nothing;
        const watch = time ? words.watchFrom(time) : words.watch;
        return html `<button
        type="button"
        part="watch"
        class="button primary"
        aria-label=${withTitle(watch)}
        @click=${() => this.#watch(where)}
      >
        <span>${playIcon}${watch}</span></button
      ><a
        part="link"
        class="outward"
        rel="external"
        href=${watchUrl(source, start)}
        aria-label=${withTitle(link)}
        >${source.host}</a
      >`;
    }
}
