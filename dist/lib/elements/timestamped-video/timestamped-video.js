import { html, nothing } from 'lit';
import { chaptersOf, currentChapter } from '../../model/chapters.js';
import { recordingWords } from '../../i18n/messages.js';
import { read } from '../../model/reader.js';
import { recordingTable } from '../../model/recording-table.js';
import { formatTimestamp } from '../../model/timestamp.js';
import { parseVideoUrl } from '../../model/video-source.js';
import { isPlayable } from '../../players/load-player.js';
import { BaseElement } from '../base-element.js';
import { linkedId, linkedTime } from '../deep-link.js';
import { detailOf, emit } from '../events/player-events.js';
import { hostStyles } from '../styles/host.styles.js';
import { enclosing, pathOf, precedes } from '../tree.js';
import { chapterList } from './chapter-list.js';
import { Playback } from './playback.js';
import { facade, foot } from './screen.js';
import { segmentsOf, track } from './track.js';
import { styles } from './timestamped-video.styles.js';
/**
 * A recording with its talks as chapters. Nothing is asked of the provider before the reader plays; a chapter
 * then plays from its second on.
 *
 * `?t=1975` in the page's address cues the page's first recording at that second, `#talk-id` a talk of it.
 *
 * @element timestamped-video
 * @slot - Shown until there is data, and where it can't be read.
 * @fires {RoundupIssuesEvent} roundup-issues - What was wrong in the data; bubbles, composed.
 * @fires {CustomEvent} timestamped-video-state - What it shows and does, for talk cards; bubbles, composed.
 *
 * @csspart stage - The recording and its chapters.
 * @csspart screen - Where the recording plays.
 * @csspart poster - The picture before it plays.
 * @csspart play-button - The button on the picture.
 * @csspart side - The track and the chapters.
 * @csspart track - How long each chapter is, and how far it has played.
 * @csspart chapters - The list of chapters.
 * @csspart chapter - One chapter.
 * @csspart chapter-button - The button that plays a chapter.
 * @csspart foot - The links below.
 * @csspart link - The link to the recording where it is published.
 * @csspart problems - With `debug`: what is wrong in the data.
 *
 * @cssproperty --meetup-roundup-accent - Links, filled buttons, marks. Default: a blue as deep or pale as the text colour asks for.
 * @cssproperty --meetup-roundup-on-accent - The words on a filled button. Default: white or near black, likewise.
 * @cssproperty --meetup-roundup-line - Borders. Default: the text colour at 16 %.
 * @cssproperty [--meetup-roundup-radius=0.8em] - The corners of frames.
 * @cssproperty [--meetup-roundup-space=1.15em] - The padding of frames.
 */
export class TimestampedVideo extends BaseElement {
    constructor() {
        super(...arguments);
        this.#playback = new Playback(this, () => ({
            title: this.words.player(this.value?.video?.title ?? this.words.recording),
            lang: this.uiLang,
        }));
        this.#chapters = [];
        /** the cue came from the page's `?t=`, which belongs to the page's first recording alone */
        this.#cuedByPage = false;
        this.#announced = '';
        this.english = recordingWords;
        this.#onQuery = () => {
            const detail = this.#detail();
            if (detail)
                emit(this, 'timestamped-video-state', detail);
        };
        this.#onRequest = (event) => {
            const request = detailOf(event, 'timestamped-video-request');
            if (!request || !Number.isFinite(request.start) || request.start < 0)
                return;
            const own = this.#ownSource();
            const asked = request.url ? parseVideoUrl(request.url) : own;
            this.#playInView(request.start, asked?.key === own?.key ? own : asked);
        };
        /** An earlier recording turned up: the page's `?t=` is its. */
        this.#onOtherState = (event) => {
            const [other] = event.composedPath();
            if (!this.#cuedByPage || this.#playback.node || !(other instanceof Element) || other === this)
                return;
            if (!precedes(pathOf(other), pathOf(this)))
                return;
            this.#playback.rewind();
            this.#followLink('');
        };
        this.#onPlayButton = () => {
            const { time = 0, node, own } = this.#playback;
            if (!node && this.#play(time, own))
                this.#playback.node?.focus();
        };
    }
    static { this.styles = [hostStyles, styles]; }
    static { this.properties = {
        ...BaseElement.properties,
        src: {},
        poster: {},
        heading: {},
    }; }
    #playback;
    #chapters;
    /** the cue came from the page's `?t=`, which belongs to the page's first recording alone */
    #cuedByPage;
    #announced;
    /**
     * Plays the recording from a second on: in place where its player is on the page already, else by making the
     * player at once. Call it in the reader's click, or the browser may refuse to play.
     *
     * @param seconds from the start of the recording
     */
    playFrom(seconds) {
        this.#play(seconds, this.#ownSource());
    }
    connectedCallback() {
        super.connectedCallback();
        const { ownerDocument } = this;
        this.listen(this, 'timestamped-video-request', this.#onRequest);
        this.listen(ownerDocument, 'timestamped-video-query', this.#onQuery);
        this.listen(ownerDocument, 'timestamped-video-state', this.#onOtherState);
        this.listen(window, 'hashchange', () => this.#followLink(''));
        this.#announced = '';
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        emit(this.ownerDocument, 'timestamped-video-gone', {});
    }
    readData(raw, base) {
        const { value, issues } = read(recordingTable, 'Recording', raw, { base });
        if (!value || value.video?.src || value.talks || value.chapters)
            return { value, issues };
        return { issues: [...issues, { path: '', code: 'missing', expected: 'video|talks|chapters' }] };
    }
    simpleData() {
        const { src, heading: title, poster } = this;
        return { video: src || title || poster ? { src, title, poster } : null };
    }
    willUpdate(changed) {
        const before = this.value;
        super.willUpdate(changed);
        if (this.value !== before)
            this.#take(this.value);
    }
    updated() {
        const state = this.#detail();
        const key = JSON.stringify(state);
        if (!state || key === this.#announced)
            return;
        this.#announced = key;
        emit(this, 'timestamped-video-state', state);
    }
    #take(recording) {
        const url = recording?.video?.src;
        const source = url ? parseVideoUrl(url, recording.video?.provider) : undefined;
        this.#chapters = recording ? chaptersOf(recording) : [];
        // Talks may come after their recording.
        if (this.#playback.take(source) || this.#playback.state === 'idle')
            this.#followLink(location.search);
    }
    /** The element's own recording, whatever is still to be read. */
    #ownSource() {
        if (this.isUpdatePending)
            this.performUpdate();
        return this.#playback.own;
    }
    #play(seconds, source) {
        if (!this.#playback.play(source, seconds))
            return false;
        // Into the page now, inside the reader's click.
        this.requestUpdate();
        this.performUpdate();
        return true;
    }
    /** The chapter at the second where the recording stands; none in another recording. */
    get #chapter() {
        const { time, isOwn } = this.#playback;
        return isOwn && time !== undefined ? currentChapter(this.#chapters, time) : undefined;
    }
    #detail() {
        const { source, state, asked, isOwn } = this.#playback;
        if (!source)
            return undefined;
        const start = isOwn && this.#chapters.length > 0 ? this.#chapter?.start : asked;
        return { recording: source.key, url: source.url, state, start };
    }
    #onQuery;
    #onRequest;
    /** An earlier recording turned up: the page's `?t=` is its. */
    #onOtherState;
    /** Cues what the page's address names; a recording that plays already goes there. */
    #followLink(search) {
        if (!isPlayable(this.#playback.own))
            return;
        const time = linkedTime(search, this.value?.video?.duration);
        const id = linkedId(location.hash);
        const chapter = this.#chapters.find(({ talk }) => talk && talk.id === id);
        this.#cuedByPage = time !== undefined;
        // Every other player answers at once; one further up takes the time over.
        if (this.#cuedByPage)
            emit(this, 'timestamped-video-query', {});
        const seconds = this.#cuedByPage ? time : chapter?.start;
        if (seconds === undefined)
            return;
        if (this.#playback.node)
            this.#play(seconds, this.#playback.own);
        else
            this.#playback.cue(seconds);
        // Inside a roundup the talk's card is what a `#` means, and it comes into view by itself.
        if (this.#cuedByPage || !enclosing(this, 'meetup-roundup'))
            void this.updateComplete.then(() => this.#comeIntoView());
    }
    #playInView(seconds, source = this.#playback.own) {
        if (this.#play(seconds, source))
            this.#comeIntoView();
    }
    #comeIntoView() {
        const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
        this.renderRoot
            .querySelector('.screen')
            ?.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
    }
    #onPlayButton;
    renderData(recording) {
        const { node, asked = 0 } = this.#playback;
        const withChapters = this.#chapters.length > 0 ? 'with-chapters' : '';
        return html `<div part="stage" class="stage ${withChapters}">
        ${this.#screen(recording)} ${withChapters ? this.#side(recording) : nothing}
      </div>
      ${this.#foot(recording)}
      <p role="status">${node ? this.words.playingFrom(formatTimestamp(asked)) : nothing}</p>`;
    }
    #screen({ video }) {
        const { words, contentLang: lang } = this;
        const { node, time: cue, own: source } = this.#playback;
        if (!node && !source)
            return nothing;
        const poster = this.picture(video?.poster, 'poster');
        const shown = node ?? (source && facade({ video, source, cue, poster, words, lang, play: this.#onPlayButton }));
        return html `<div part="screen" class="screen">${shown}</div>`;
    }
    #side({ video }) {
        const { words, contentLang: lang } = this;
        const chapters = this.#chapters;
        const { time, state, duration } = this.#playback;
        const play = isPlayable(this.#playback.own) ? ({ start }) => this.#playInView(start) : undefined;
        const isPlaying = state === 'playing';
        return html `<div part="side" class="side">
      ${chapters.length > 1 ? track(segmentsOf(chapters, duration ?? video?.duration), time) : nothing}
      ${chapterList({ chapters, current: this.#chapter, isPlaying, words, lang, play })}
    </div>`;
    }
    #foot({ video }) {
        const { source, asked = 0 } = this.#playback;
        if (!source)
            return nothing;
        const { words, uiLang, contentLang: lang } = this;
        const chapter = this.#chapter;
        const isWithin = !chapter || (asked >= chapter.start && asked < (chapter.end ?? Infinity));
        return foot({ video, source, second: isWithin ? asked : chapter.start, words, uiLang, lang });
    }
}
