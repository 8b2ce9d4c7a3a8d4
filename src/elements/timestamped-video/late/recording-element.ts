import type { RecordingWords } from '../../../i18n/messages.js';
import type { Chapter } from '../../../model/chapters.js';
import type { Recording } from '../../../model/types.js';
import type { Playback } from '../playback.js';

/**
 * What the late parts see of their element. They are files of their own with a copy of what they share with it, so
 * they know it by this shape alone.
 */
export interface RecordingElement extends HTMLElement {
  readonly playback: Playback;
  readonly recording: Recording | undefined;
  readonly chapters: readonly Chapter[];
  readonly chapter: Chapter | undefined;
  readonly words: RecordingWords;
  /** seconds; `NaN` until known */
  readonly duration: number;
  talkOnly: boolean | undefined;
  playInView(seconds: number): void;
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
  /** Listens until the element leaves the page. */
  listen(target: EventTarget, type: string, listener: (event: Event) => void): void;
}
