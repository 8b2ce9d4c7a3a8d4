import { whole } from '../elements/report.js';
import type { Roundup } from '../model/types.js';
import { CalendarButton } from './calendar-button.js';
import { whatWouldBeLost } from './complete.js';
import { framesOf, recordingsIn, takeFrames, type TakenFrame } from './frames.js';
import { aliveAt, isOwn, names } from './names.js';
import { placePlayer, recordingOf, type PlacedPlayer } from './player.js';
import { PlayingMark } from './playing.js';
import { readPostOnPage, type LivePostReading } from './read.js';
import { say, type Notice } from './say.js';
import { adoptStyles } from './style-sheet.js';
import { untimed, whyNot, type Unfit } from './why-not.js';

/** What an author says of a post beside its text. */
export interface PostSettings {
  /** the recording's address, where the post doesn't name it */
  video?: string;
  /** `cards` lays the post out anew */
  view?: string;
  /** whether the only frame of its article may be taken for the recording */
  isAlone: boolean;
  /** shows the roundup in the post's stead; gives what takes that back */
  layOut: (roundup: Roundup) => () => void;
  /** is told why the post stays as it is, or that it doesn't; for an author who asks */
  tell?: (post: Element, notice: Notice | undefined) => void;
}

/** All that was done to the page, and how each is undone. */
interface Life {
  post: LivePostReading;
  frames: TakenFrame[];
  player?: PlacedPlayer;
  mark?: PlayingMark;
  calendar?: CalendarButton;
  isLaidOut?: boolean;
  undo: (() => void)[];
}

const changes: MutationObserverInit = {
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
  readonly #post: Element;
  readonly #scope: Element;
  readonly #observer = new MutationObserver((records) => {
    if (!records.every(isOwnChange)) void this.refresh();
  });
  #settings: PostSettings;
  #life: Life | undefined;
  #isDisposed = false;
  #isAwaited = false;
  /** when it took frames of late, in milliseconds */
  #takes: number[] = [];
  /** the page has its frame from now on: else a player would end whenever the page changes */
  #isContested = false;
  #lost = '';

  constructor(post: Element, settings: PostSettings) {
    this.#post = post;
    this.#scope = post.closest('article') ?? post.closest('main') ?? post.ownerDocument.body;
    this.#settings = settings;
    void this.refresh();
  }

  set settings(settings: PostSettings) {
    const { video, view, tell } = this.#settings;
    this.#settings = settings;
    if (view !== settings.view) this.#end();
    const isAsked = !tell && settings.tell !== undefined;
    if (video !== settings.video || view !== settings.view || isAsked) void this.refresh();
  }

  /** Takes everything back. */
  dispose(): void {
    this.#isDisposed = true;
    this.#observer.disconnect();
    this.#end();
  }

  /** Reads the post again: it may have arrived just now, or have changed. */
  async refresh(): Promise<void> {
    if (this.#isAwaited) return;
    this.#isAwaited = true;
    await whole(this.#post.ownerDocument);
    await Promise.resolve();
    this.#isAwaited = false;
    if (this.#isDisposed || !this.#post.isConnected) return;
    // Its own changes are none to hear of.
    this.#observer.disconnect();
    // Somebody else may have brought the post, or one around or within it, to life.
    const other = this.#life ? null : aliveAt(this.#post);
    try {
      this.#update(other);
    } finally {
      this.#observer.observe(this.#scope, changes);
      if (other) this.#observer.observe(other, { attributeFilter: [names.post] });
    }
  }

  #update(other: Element | null): void {
    const post: LivePostReading | Unfit = other
      ? { lack: 'taken' }
      : readPostOnPage(this.#post, this.#videos());
    if ('lack' in post) this.#end();
    else this.#live(post);
    this.#settings.tell?.(this.#post, this.#noticeOf(post));
  }

  #noticeOf(post: LivePostReading | Unfit): Notice | undefined {
    if ('lack' in post) return whyNot(post);
    return this.#lost ? cardsRefused(this.#lost) : untimed(post.roundup);
  }

  #live(post: LivePostReading): void {
    const life = this.#life;
    const isSame = life?.post.source.key === post.source.key && !life.isLaidOut && this.#isWhole(life);
    if (life && isSame && !this.#findsMended(post)) return this.#goOn(life, post);
    this.#end();
    this.#begin(post);
  }

  /** Asks again what cards would lose, where they would have lost something: whether they no longer do. */
  #findsMended({ reading }: LivePostReading): boolean {
    if (!this.#lost) return false;
    this.#noteLost(whatWouldBeLost(this.#post, reading));
    return !this.#lost;
  }

  #noteLost(lost = ''): void {
    if (lost && lost !== this.#lost && !this.#settings.tell) say(this.#post, cardsRefused(lost));
    this.#lost = lost;
  }

  /** Neither has its player gone, nor has a frame of the recording come. */
  #isWhole({ player, frames, post }: Life): boolean {
    const hasCome = !this.#isContested && framesOf(this.#scope, post.source.key).length > 0;
    return !hasCome && (player ? player.element.isConnected : !frames.length);
  }

  /** Leaves the frame to a page that puts it back whenever it is taken: neither of the two would end. */
  #noteTake(): void {
    const now = Date.now();
    this.#takes = [...this.#takes.filter((time) => now - time < 20_000), now];
    if (this.#takes.length < 5) return;
    this.#isContested = true;
    say(this.#post, frameReturns);
  }

  #videos(): string[] {
    const { video, isAlone } = this.#settings;
    const taken = this.#life?.frames.map(({ address }) => address) ?? [];
    const shown = isAlone ? recordingsIn(this.#scope) : [];
    return [...(video ? [video] : []), ...taken, ...(shown.length === 1 ? shown : [])];
  }

  #begin(post: LivePostReading): void {
    const life: Life = { post, frames: takeFrames(this.#scope, post.source.key, this.#post), undo: [] };
    this.#life = life;
    if (life.frames.length && !this.#isContested) this.#noteTake();
    this.#post.setAttribute(names.post, '');
    life.undo.push(adoptStyles(this.#post));
    if (this.#settings.view !== 'cards') this.#lost = '';
    else if (this.#layOut(post, life)) return;
    life.player = placePlayer(this.#post, this.#scope, post, life.frames);
    life.mark = new PlayingMark(this.#post.ownerDocument, post);
    this.#showCalendar(life);
  }

  /** Lays the post out anew, if nothing of it gets lost by that; else says what would. */
  #layOut({ roundup, reading }: LivePostReading, life: Life): boolean {
    const lost = whatWouldBeLost(this.#post, reading);
    life.isLaidOut = lost === undefined;
    if (lost === undefined) life.undo.push(this.#settings.layOut(roundup));
    this.#noteLost(lost);
    return lost === undefined;
  }

  #goOn(life: Life, post: LivePostReading): void {
    const before = life.post;
    life.post = post;
    if (life.player) life.player.element.reading = recordingOf(post);
    if (life.mark) life.mark.post = post;
    const isSameEvent =
      before.reading.coverage.rsvp === post.reading.coverage.rsvp &&
      JSON.stringify(before.roundup.next) === JSON.stringify(post.roundup.next);
    if (!isSameEvent) this.#showCalendar(life);
  }

  #showCalendar(life: Life): void {
    life.calendar?.remove();
    const { rsvp } = life.post.reading.coverage;
    if (rsvp instanceof Element || rsvp instanceof Text)
      life.calendar = new CalendarButton(life.post.roundup, (node) => rsvp.after(node));
  }

  #end(): void {
    const life = this.#life;
    if (!life) return;
    this.#life = undefined;
    life.calendar?.remove();
    life.mark?.remove();
    for (const undo of life.undo.reverse()) undo();
    const shown = framesOf(this.#scope, life.post.source.key);
    for (const frame of life.frames.reverse()) frame.putBack(shown);
    life.player?.remove();
    this.#post.removeAttribute(names.post);
  }
}

const frameReturns: Notice = {
  path: '',
  message: 'The page puts the frame of the recording back whenever it is taken: it stays beside the player.',
  remedy: 'Take the frame out of the page, or have its script leave it out.',
};

const cardsRefused = (lost: string) => ({
  path: 'view',
  message: `This post stays as it is, without cards: ${lost}.`,
  remedy: 'Write that part in another way, or leave view="cards" out.',
});

/** What posts around this one add to the page is none of its text. */
const isOwnChange = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'childList' &&
  [...addedNodes, ...removedNodes].every((node) => node instanceof Comment || isOwn(node));
