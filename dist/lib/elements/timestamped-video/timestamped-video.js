import { html, nothing } from 'lit';
import { chaptersIn, currentChapter } from '../../model/chapters.js';
import { recordingWords } from '../../i18n/messages.js';
import { read } from '../../model/reader.js';
import { recordingTable } from '../../model/recording-table.js';
import { formatTimestamp } from '../../model/timestamp.js';
import { isPlayable, parseVideoUrl, thumbnailUrl } from '../../model/video-source.js';
import { detailOf, emit } from '../events/player-events.js';
import { hostStyles } from '../styles/host.styles.js';
import { chapterList } from './chapter-list.js';
import { linkedSecond } from './links.js';
import { MediaElement } from './media-element.js';
import { facade, foot } from './screen.js';
import { styles } from './timestamped-video.styles.js';
/**
 * A recording with its talks as chapters. Nothing is asked of the provider before the reader plays; a chapter
 * then plays from its second on.
 *
 * It has the manners of a media element: `play()`, `currentTime`, the usual events. Links on the page to a second of
 * the recording play it instead of leading away. `?t=1975` in the page's address cues the page's first recording at
 * that second, `#talk-id` a talk of it.
 *
 * @element timestamped-video
 * @slot - Shown until there is data, and where it can't be read.
 * @fires {RoundupIssuesEvent} roundup-issues - What was wrong in the data; bubbles, composed.
 * @fires {CustomEvent} timestamped-video-load - Before a player first reaches its provider; bubbles, composed. `preventDefault()` holds it back, `detail.release()` lets it go later.
 * @fires {CustomEvent} timestamped-video-state - What it shows and does, for talk cards; bubbles, composed.
 * @fires {CustomEvent} chapterchange - Another chapter is current: `detail.chapter`, undefined in a gap.
 * @fires {Event} play - As a media element: playing was asked for, and the player said yes.
 * @fires {Event} playing - It plays.
 * @fires {Event} pause - It stands still.
 * @fires {Event} ended - It has played to the end.
 * @fires {Event} timeupdate - Another second.
 * @fires {Event} durationchange - The duration is known, or another.
 * @fires {Event} loadedmetadata - The duration is known.
 * @fires {Event} seeking - It goes to another second.
 * @fires {Event} seeked - It has arrived there.
 * @fires {Event} waiting - It waits for data.
 * @fires {Event} volumechange - The volume, or whether the sound is off.
 * @fires {Event} ratechange - The speed.
 * @fires {Event} emptied - The player has gone.
 *
 * @csspart stage - The recording and its chapters.
 * @csspart screen - Where the recording plays.
 * @csspart poster - The picture before it plays.
 * @csspart play-button - The button on the picture.
 * @csspart track - How long each chapter is, and how far it has played.
 * @csspart bar - The row below the picture: where it plays from, then the controls.
 * @csspart notice - What happened where it doesn't play.
 * @csspart control - A control: previous and next talk, this talk only, copy a link.
 * @csspart side - The chapters, beside the recording where there is room.
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
export class TimestampedVideo extends MediaElement {
    constructor() {
        super(...arguments);
        /** @internal */
        this.chapters = [];
        this.#announced = '';
        this.english = recordingWords;
        /** Fetches what drives a player: as soon as the reader comes near, at the latest when it plays. */
        this.#watch = async () => {
            if (this.#watching)
                return;
            const late = await import('./late/watching.js').catch(() => undefined);
            this.playback.isAlone = !late;
            // Nobody will tell whether it plays.
            if (!late)
                for (const [, reject] of this.playback.promises.splice(0))
                    reject(new DOMException('', 'AbortError'));
            if (late && this.isConnected)
                this.#watching ??= new late.Watching(this, { html, nothing });
            this.requestUpdate();
        };
        this.#onRequest = (event) => {
            const request = detailOf(event, 'timestamped-video-request');
            if (!request || !Number.isFinite(request.start) || request.start < 0)
                return;
            const own = this.#ownSource();
            const asked = request.url ? parseVideoUrl(request.url) : own;
            this.playInView(request.start, asked?.key === own?.key ? own : asked);
        };
        /** A link on the page to a second of this recording. */
        this.#onClick = (event) => {
            const second = linkedSecond(event, this);
            if (second === undefined)
                return;
            event.preventDefault();
            this.playInView(second);
        };
        this.#onPlayButton = () => {
            const { session, time = 0 } = this.playback;
            if (!session && this.#play(time, this.#ownSource()))
                this.playback.session?.node.focus();
        };
    }
    static { this.styles = [hostStyles, styles]; }
    static { this.properties = {
        ...MediaElement.properties,
        src: {},
        poster: {},
        heading: {},
        links: {},
        thumbnail: { type: Boolean },
        talkOnly: { attribute: 'talk-only', type: Boolean, reflect: true },
    }; }
    #announced;
    /** what is only of use once it plays, and what follows the page's address: loaded when it comes to that */
    #watching;
    #deepLink;
    /**
     * Plays the recording from a second on: in place where its player is on the page already, else by making the
     * player at once. Call it in the reader's click, or the browser may refuse to play.
     *
     * @param seconds from the start of the recording
     */
    playFrom(seconds) {
        this.#play(seconds, this.#ownSource());
    }
    /** @internal Plays, and comes into view. */
    playInView(seconds, source = this.#ownSource()) {
        if (this.#play(seconds, source))
            void this.#watch().then(() => this.#watching?.comeIntoView());
    }
    connectedCallback() {
        super.connectedCallback();
        const { ownerDocument } = this;
        this.listen(this, 'timestamped-video-request', this.#onRequest);
        this.listen(ownerDocument, 'timestamped-video-query', () => this.#tell());
        this.listen(ownerDocument, 'click', this.#onClick);
        this.listen(window, 'hashchange', () => void this.#follow());
        for (const type of ['pointerenter', 'focusin'])
            this.listen(this, type, () => void this.#watch());
        this.#announced = '';
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#watching?.dispose();
        this.#watching = this.#deepLink = undefined;
        emit(this.ownerDocument, 'timestamped-video-gone', {});
    }
    /** @internal */
    frame() {
        const { words, uiLang: lang } = this;
        return { title: words.player(this.value?.video?.title ?? words.recording), lang };
    }
    /** @internal */
    mayLoad({ provider, host, url }, release) {
        return emit(this, 'timestamped-video-load', { provider, host, url, release });
    }
    playNow(seconds) {
        return this.#play(seconds, this.#ownSource());
    }
    readData(raw, base) {
        return read(recordingTable, 'Recording', raw, { base });
    }
    simpleData() {
        const { src, heading: title, poster } = this;
        return { video: src || title || poster ? { src, title, poster } : null };
    }
    async getUpdateComplete() {
        const isComplete = await super.getUpdateComplete();
        await this.#deepLink;
        return isComplete;
    }
    willUpdate(changed) {
        const before = this.value;
        super.willUpdate(changed);
        if (this.value !== before)
            this.#take(this.value);
    }
    updated() {
        this.#watching?.update();
        const detail = this.#detail();
        const key = JSON.stringify(detail);
        if (!detail || key === this.#announced)
            return;
        this.#announced = key;
        emit(this, 'timestamped-video-state', detail);
    }
    #take(recording) {
        const url = recording?.video?.src;
        const source = url ? parseVideoUrl(url, recording.video?.provider) : undefined;
        this.chapters = recording ? chaptersIn(recording) : [];
        // Talks may come after their recording.
        if (this.playback.take(source) || this.playback.state === 'idle')
            void this.#follow(location.search);
    }
    /** Cues what the page's address names. What that takes is loaded only where it names something. */
    async #follow(search = '') {
        if (!/[?&]t=/.test(search) && location.hash.length < 2)
            return;
        this.#deepLink ??= import('./late/deep-link.js').then((late) => new late.DeepLink(this), 
        // The next one that is followed asks again.
        () => (this.#deepLink = undefined));
        (await this.#deepLink)?.follow(search);
    }
    /** The element's own recording, whatever is still to be read. */
    #ownSource() {
        if (this.isUpdatePending)
            this.performUpdate();
        return this.playback.own;
    }
    #play(seconds, source) {
        const plays = this.playback.play(source, seconds);
        // Into the page now, inside the reader's click.
        this.requestUpdate();
        this.performUpdate();
        void this.#watch();
        return plays;
    }
    /** Fetches what drives a player: as soon as the reader comes near, at the latest when it plays. */
    #watch;
    /** @internal The chapter at the second where the recording stands; none in another recording. */
    get chapter() {
        const { time, isOwn } = this.playback;
        return isOwn && time !== undefined ? currentChapter(this.chapters, time) : undefined;
    }
    #detail() {
        const { source, state, asked, isOwn } = this.playback;
        if (!source)
            return undefined;
        const start = isOwn && this.chapters.length > 0 ? this.chapter?.start : asked;
        return { recording: source.key, url: source.url, state, start };
    }
    #tell() {
        const detail = this.#detail();
        if (detail)
            emit(this, 'timestamped-video-state', detail);
    }
    #onRequest;
    /** A link on the page to a second of this recording. */
    #onClick;
    #onPlayButton;
    renderData(recording) {
        const { session, source, own, asked = 0 } = this.playback;
        const hasChapters = this.chapters.length > 0;
        const status = session ? this.words.playingFrom(formatTimestamp(asked)) : nothing;
        return html `<div part="stage" class="stage ${hasChapters ? 'with-chapters' : ''}">
        ${session || own ? this.#view(recording) : nothing} ${hasChapters ? this.#side() : nothing}
      </div>
      ${source || recording.video ? this.#foot(recording, source, asked) : nothing}
      <p role="status">${status}</p>`;
    }
    #view({ video }) {
        const { words, contentLang: lang } = this;
        const { session, own, cued: cue } = this.playback;
        return html `<div class="view">
      <div part="screen" class="screen">
        ${session?.node ??
            (own &&
                facade({
                    video,
                    source: own,
                    cue,
                    poster: this.#poster(own),
                    words,
                    lang,
                    play: this.#onPlayButton,
                }))}
      </div>
      <div part="bar" class="bar">${this.#watching?.bar() ?? this.#origin(own)}</div>
    </div>`;
    }
    #poster(own) {
        const { poster } = this.value?.video ?? {};
        return this.picture(poster ?? (this.thumbnail ? { src: thumbnailUrl(own) } : undefined), 'poster');
    }
    /** Where it would be played from. */
    #origin(own) {
        const { words } = this;
        if (this.playback.isAlone && this.playback.session)
            return words.alone;
        return own && isPlayable(own) ? words.playsFrom(own.host) : nothing;
    }
    #side() {
        const { words, contentLang: lang, chapters, chapter: current } = this;
        const { own, state } = this.playback;
        const play = isPlayable(own) ? ({ start }) => this.playInView(start) : undefined;
        const isStop = (chapter) => this.#watching?.isStop(chapter) ?? true;
        // What can be scrolled has to be reached by keys: by the buttons in it, or itself.
        return html `<div part="side" class="side" tabindex=${play ? nothing : 0}>
      ${chapterList({ chapters, current, isPlaying: state === 'playing', words, lang, play, isStop })}
    </div>`;
    }
    #foot({ video }, source, asked) {
        const { words, uiLang, contentLang: lang, chapter } = this;
        const isWithin = !chapter || (asked >= chapter.start && asked < (chapter.end ?? Infinity));
        return foot({ video, source, second: isWithin ? asked : chapter.start, words, uiLang, lang });
    }
}
