import { whole } from '../elements/report.js';
import { CalendarButton } from './calendar-button.js';
import { whatWouldBeLost } from './complete.js';
import { framesOf, recordingsIn, takeFrames } from './frames.js';
import { aliveAt, isOwn, names } from './names.js';
import { placePlayer, recordingOf } from './player.js';
import { PlayingMark } from './playing.js';
import { readPostOnPage } from './read.js';
import { say } from './say.js';
import { adoptStyles } from './style-sheet.js';
import { untimed, whyNot } from './why-not.js';
const changes = {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['href', 'src', 'datetime'],
};
/**
 * One post, brought to life where it stands: a player with the talks as chapters, the talk being played marked in the
 * prose, the next event for the calendar. The author's nodes stay as and where they are. `dispose` leaves the page
 * as it was.
 */
export class LivePost {
    #post;
    #scope;
    #observer = new MutationObserver((records) => {
        if (!records.every(isOwnChange))
            void this.refresh();
    });
    #settings;
    #life;
    #isDisposed = false;
    #isAwaited = false;
    /** when it took frames of late, in milliseconds */
    #takes = [];
    /** the page has its frame from now on: else a player would end whenever the page changes */
    #isContested = false;
    #lost = '';
    constructor(post, settings) {
        this.#post = post;
        this.#scope = post.closest('article') ?? post.closest('main') ?? post.ownerDocument.body;
        this.#settings = settings;
        void this.refresh();
    }
    set settings(settings) {
        const { video, view, tell } = this.#settings;
        this.#settings = settings;
        if (view !== settings.view)
            this.#end();
        const isAsked = !tell && settings.tell !== undefined;
        if (video !== settings.video || view !== settings.view || isAsked)
            void this.refresh();
    }
    /** Takes everything back. */
    dispose() {
        this.#isDisposed = true;
        this.#observer.disconnect();
        this.#end();
    }
    /** Reads the post again: it may have arrived just now, or have changed. */
    async refresh() {
        if (this.#isAwaited)
            return;
        this.#isAwaited = true;
        await whole(this.#post.ownerDocument);
        await Promise.resolve();
        this.#isAwaited = false;
        if (this.#isDisposed || !this.#post.isConnected)
            return;
        // Its own changes are none to hear of.
        this.#observer.disconnect();
        // Somebody else may have brought the post, or one around or within it, to life.
        const other = this.#life ? null : aliveAt(this.#post);
        try {
            this.#update(other);
        }
        finally {
            this.#observer.observe(this.#scope, changes);
            if (other)
                this.#observer.observe(other, { attributeFilter: [names.post] });
        }
    }
    #update(other) {
        const post = other
            ? { lack: 'taken' }
            : readPostOnPage(this.#post, this.#videos());
        if ('lack' in post)
            this.#end();
        else
            this.#live(post);
        this.#settings.tell?.(this.#post, this.#noticeOf(post));
    }
    #noticeOf(post) {
        if ('lack' in post)
            return whyNot(post);
        return this.#lost ? cardsRefused(this.#lost) : untimed(post.roundup);
    }
    #live(post) {
        const life = this.#life;
        const isSame = life?.post.source.key === post.source.key && !life.isLaidOut && this.#isWhole(life);
        if (life && isSame && !this.#findsMended(post))
            return this.#goOn(life, post);
        this.#end();
        this.#begin(post);
    }
    /** Asks again what cards would lose, where they would have lost something: whether they no longer do. */
    #findsMended({ reading }) {
        if (!this.#lost)
            return false;
        this.#noteLost(whatWouldBeLost(this.#post, reading));
        return !this.#lost;
    }
    #noteLost(lost = '') {
        if (lost && lost !== this.#lost && !this.#settings.tell)
            say(this.#post, cardsRefused(lost));
        this.#lost = lost;
    }
    /** Neither has its player gone, nor has a frame of the recording come. */
    #isWhole({ player, frames, post }) {
        const hasCome = !this.#isContested && framesOf(this.#scope, post.source.key).length > 0;
        return !hasCome && (player ? player.element.isConnected : !frames.length);
    }
    /** Leaves the frame to a page that puts it back whenever it is taken: neither of the two would end. */
    #noteTake() {
        const now = Date.now();
        this.#takes = [...this.#takes.filter((time) => now - time < 20_000), now];
        if (this.#takes.length < 5)
            return;
        this.#isContested = true;
        say(this.#post, frameReturns);
    }
    #videos() {
        const { video, isAlone } = this.#settings;
        const taken = this.#life?.frames.map(({ address }) => address) ?? [];
        const shown = isAlone ? recordingsIn(this.#scope) : [];
        return [...(video ? [video] : []), ...taken, ...(shown.length === 1 ? shown : [])];
    }
    #begin(post) {
        const life = { post, frames: takeFrames(this.#scope, post.source.key, this.#post), undo: [] };
        this.#life = life;
        if (life.frames.length && !this.#isContested)
            this.#noteTake();
        this.#post.setAttribute(names.post, '');
        life.undo.push(adoptStyles(this.#post));
        if (this.#settings.view !== 'cards')
            this.#lost = '';
        else if (this.#layOut(post, life))
            return;
        life.player = placePlayer(this.#post, this.#scope, post, life.frames);
        life.mark = new PlayingMark(this.#post.ownerDocument, post);
        this.#showCalendar(life);
    }
    /** Lays the post out anew, if nothing of it gets lost by that; else says what would. */
    #layOut({ roundup, reading }, life) {
        const lost = whatWouldBeLost(this.#post, reading);
        life.isLaidOut = lost === undefined;
        if (lost === undefined)
            life.undo.push(this.#settings.layOut(roundup));
        this.#noteLost(lost);
        return lost === undefined;
    }
    #goOn(life, post) {
        const before = life.post;
        life.post = post;
        if (life.player)
            life.player.element.reading = recordingOf(post);
        if (life.mark)
            life.mark.post = post;
        const isSameEvent = before.reading.coverage.rsvp === post.reading.coverage.rsvp &&
            JSON.stringify(before.roundup.next) === JSON.stringify(post.roundup.next);
        if (!isSameEvent)
            this.#showCalendar(life);
    }
    #showCalendar(life) {
        life.calendar?.remove();
        const { rsvp } = life.post.reading.coverage;
        if (rsvp instanceof Element || rsvp instanceof Text)
            life.calendar = new CalendarButton(life.post.roundup, (node) => rsvp.after(node));
    }
    #end() {
        const life = this.#life;
        if (!life)
            return;
        this.#life = undefined;
        life.calendar?.remove();
        life.mark?.remove();
        for (const undo of life.undo.reverse())
            undo();
        const shown = framesOf(this.#scope, life.post.source.key);
        for (const frame of life.frames.reverse())
            frame.putBack(shown);
        life.player?.remove();
        this.#post.removeAttribute(names.post);
    }
}
const frameReturns = {
    path: '',
    message: 'The page puts the frame of the recording back whenever it is taken: it stays beside the player.',
    remedy: 'Take the frame out of the page, or have its script leave it out.',
};
const cardsRefused = (lost) => ({
    path: 'view',
    message: `This post stays as it is, without cards: ${lost}.`,
    remedy: 'Write that part in another way, or leave view="cards" out.',
});
/** What posts around this one add to the page is none of its text. */
const isOwnChange = ({ type, addedNodes, removedNodes }) => type === 'childList' &&
    [...addedNodes, ...removedNodes].every((node) => node instanceof Comment || isOwn(node));
