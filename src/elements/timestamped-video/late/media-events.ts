import type { Chapter } from '../../../model/chapters.js';
import type { RecordingElement } from './recording-element.js';

/** What a media element's events tell of. */
interface Snapshot {
  source: string | undefined;
  /** whether it plays, or would if it had data */
  isPlaying: boolean;
  isWaiting: boolean;
  isEnded: boolean;
  isSeeking: boolean;
  time: number;
  duration: number | undefined;
  sound: string;
  rate: number | undefined;
  chapter: Chapter | undefined;
}

const nothingYet: Snapshot = {
  source: undefined,
  isPlaying: false,
  isWaiting: false,
  isEnded: false,
  isSeeking: false,
  time: 0,
  duration: undefined,
  sound: '',
  rate: undefined,
  chapter: undefined,
};

/**
 * Tells what has changed since the last time by the events of a media element. They don't bubble, as a media
 * element's don't.
 */
export class MediaEvents {
  readonly #element: RecordingElement;
  #last = nothingYet;

  constructor(element: RecordingElement) {
    this.#element = element;
  }

  tell(): void {
    const before = this.#last;
    const now = (this.#last = snapshotOf(this.#element));
    for (const type of eventsBetween(before, now)) this.#element.dispatchEvent(new Event(type));
    if (before.chapter === now.chapter) return;
    const { id, title, start, end } = now.chapter ?? {};
    const detail = { version: 1, chapter: now.chapter && { id, title, start, end } };
    this.#element.dispatchEvent(new CustomEvent('chapterchange', { detail }));
  }
}

function snapshotOf({ playback, chapter }: RecordingElement): Snapshot {
  const { session, settings } = playback;
  if (!session) return nothingYet;
  const { volume, muted, playbackRate } = settings;
  return {
    source: session.source.key,
    isPlaying: session.state === 'playing',
    isWaiting: session.state === 'playing' && session.isWaiting === true,
    isEnded: session.state === 'ended',
    isSeeking: session.seeking !== undefined,
    time: session.time,
    duration: session.duration,
    sound: JSON.stringify([volume, muted]),
    rate: playbackRate,
    chapter,
  };
}

/** The events, in the order in which a media element fires them. */
function eventsBetween(before: Snapshot, now: Snapshot): string[] {
  const has = (name: keyof Snapshot): boolean => before[name] !== now[name];
  const isOther = has('source');
  const starts = now.isPlaying && (isOther || has('isPlaying'));
  const events: [boolean, string][] = [
    [isOther && before.source !== undefined, 'emptied'],
    [has('duration') && now.duration !== undefined, 'durationchange'],
    [before.duration === undefined && now.duration !== undefined, 'loadedmetadata'],
    [has('sound') && now.sound !== '', 'volumechange'],
    [has('rate') && now.rate !== undefined, 'ratechange'],
    [now.isSeeking && has('isSeeking'), 'seeking'],
    [has('time'), 'timeupdate'],
    [before.isSeeking && has('isSeeking'), 'seeked'],
    [starts, 'play'],
    [now.isWaiting && has('isWaiting'), 'waiting'],
    [now.isPlaying && !now.isWaiting && (starts || has('isWaiting')), 'playing'],
    [before.isPlaying && !now.isPlaying, 'pause'],
    [now.isEnded && has('isEnded'), 'ended'],
  ];
  return events.filter(([holds]) => holds).map(([, type]) => type);
}
