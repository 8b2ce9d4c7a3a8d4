import { watchingWords } from '../../../i18n/messages.js';
import { formatTimestamp } from '../../../model/timestamp.js';
import { isPlayable, watchUrl } from '../../../model/video-source.js';
import { isKeptOut, watchPolicy } from './blocked.js';
import { comeIntoView } from './come-into-view.js';
import { controls } from './controls.js';
import { fail, takeOver } from './driving.js';
import { failureText, isGone } from './failure-words.js';
import { MediaEvents } from './media-events.js';
import { playOneAtATime } from './one-at-a-time.js';
import { settlePromises } from './promises.js';
import { RovingFocus } from './roving-focus.js';
import { segmentsOf, track } from './track.js';
import { adopt } from './watching.styles.js';
/** Milliseconds until a player that says nothing is taken for blocked; a slow one that answers then is welcome. */
const patience = 10_000;
/** Milliseconds until a player that stands still is one that the browser didn't let play: most start as paused. */
const autoplayPatience = 1500;
/**
 * What is only of use once the reader has played something: controls, the events of a media element, the end of a
 * talk, and words for what goes wrong. One for each time that the element is on the page.
 */
export class Watching {
    #element;
    #lit;
    #events;
    #focus;
    /** waits for the player to answer, then to play */
    #timer;
    #letGo;
    #awaits;
    #isOverdue = false;
    #lastTime = 0;
    /**
     * @param lit Lit's own: this file carries none
     */
    constructor(element, lit) {
        this.#element = element;
        this.#lit = lit;
        this.#events = new MediaEvents(element);
        this.#focus = new RovingFocus(element);
        playOneAtATime(element);
        this.#letGo = watchPolicy(element);
        adopt(element.shadowRoot);
    }
    dispose() {
        clearTimeout(this.#timer);
        this.#letGo();
        this.#events.tell();
        settlePromises(this.#element.playback, false);
    }
    /** Whether the Tab key leads to a chapter's button. */
    isStop(chapter) {
        return chapter === this.#focus.stop;
    }
    comeIntoView() {
        comeIntoView(this.#element);
    }
    /** To be called after each change of the element. */
    update() {
        const { session } = this.#element.playback;
        if (session && isKeptOut(session))
            return fail(this.#element, session, 'blocked');
        if (session && !session.player)
            takeOver(this.#element, session);
        this.#await();
        this.#endTalk();
        this.#events.tell();
        settlePromises(this.#element.playback, this.#isOverdue && session?.isAnswered === true);
    }
    /** The row below the picture: progress and controls, or what went wrong; undefined where nothing is being watched. */
    bar() {
        const { session } = this.#element.playback;
        const notice = this.#notice();
        if (!session && !notice)
            return undefined;
        const { html } = this.#lit;
        return html `${session ? this.#track(session) : ''}
    ${notice ? html `<div part="notice" class="notice" role="alert">${notice}</div>` : ''}
    ${session ? controls({ element: this.#element, lit: this.#lit, words: this.#words }) : ''}`;
    }
    #track({ time, duration }) {
        const { chapters, playback, recording } = this.#element;
        if (!playback.isOwn || chapters.length < 2)
            return '';
        return track(this.#lit, segmentsOf(chapters, duration ?? recording?.video?.duration), time);
    }
    /** What went wrong, in words; undefined while all is well. */
    #notice() {
        const { session, failure, isHeld, own } = this.#element.playback;
        if (failure)
            return this.#failed(failure);
        if (isHeld && own)
            return this.#words.held(own.host);
        if (!session || !this.#isOverdue)
            return undefined;
        if (session.isAnswered)
            return this.#words.pressPlay(formatTimestamp(session.asked));
        const { html } = this.#lit;
        return html `<p>${this.#words.silent(session.source.host)}</p>
      <p class="controls">
        <button type="button" part="control" class="control" @click=${this.#tryAgain}>
          ${this.#words.tryAgain}
        </button>
      </p>`;
    }
    get #words() {
        return { ...watchingWords, ...this.#element.words };
    }
    #failed(failure) {
        const { source, second } = failure;
        const { archive } = this.#element.recording?.video ?? {};
        const link = this.#words.watchThere(source.host, formatTimestamp(second));
        const { html } = this.#lit;
        return html `<p>${failureText(failure, this.#words)}</p>
      <p class="controls">
        ${isGone(failure) || !isPlayable(source) ? '' : html `<a rel="external" href=${watchUrl(source, second)}>${link}</a>`}
        ${archive && isGone(failure) ? html `<a href=${archive}>${this.#words.archivedCopy}</a>` : ''}
        <button type="button" part="control" class="control" @click=${this.#tryAgain}>
          ${this.#words.tryAgain}
        </button>
      </p>`;
    }
    #tryAgain = () => {
        const { playback } = this.#element;
        const { source, second } = playback.failure ?? { source: playback.source, second: playback.asked };
        playback.close();
        playback.play(source, second ?? 0);
    };
    /** Notes what the player owes: an answer, then to play. */
    #await() {
        const { session } = this.#element.playback;
        const what = !session?.isAnswered ? 'answer' : 'play';
        const isDone = !session || session.hasPlayed || (what === 'play' && session.state !== 'paused');
        const next = isDone ? undefined : { session, what };
        const { session: before, what: owed } = this.#awaits ?? {};
        if (before === next?.session && owed === next?.what)
            return;
        this.#awaits = next;
        if (this.#isOverdue)
            this.#element.requestUpdate();
        this.#isOverdue = false;
        clearTimeout(this.#timer);
        if (!next)
            return;
        this.#timer = setTimeout(this.#onOverdue, what === 'answer' ? patience : autoplayPatience);
    }
    #onOverdue = () => {
        this.#isOverdue = true;
        this.#element.requestUpdate();
    };
    /** Pauses where a talk ends, if that is wanted. A jump past the end is the reader's wish. */
    #endTalk() {
        const { playback, chapters, talkOnly } = this.#element;
        const { time = 0, session } = playback;
        const before = this.#lastTime;
        this.#lastTime = time;
        if (!talkOnly || session?.state !== 'playing' || !playback.isOwn)
            return;
        const ended = chapters.find(({ start, end }) => end !== undefined && start <= before && before < end && end <= time);
        if (ended && time - before < 3 * playback.settings.playbackRate)
            session.player?.pause();
    }
}
