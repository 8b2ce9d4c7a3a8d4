import type { Session } from '../playback.js';
import type { RecordingElement } from './recording-element.js';
/**
 * Gives a player up that the page's own policy keeps out, also where it did so a moment ago.
 *
 * @returns what lets go of the element, which an observer of reports would hold for a while
 */
export declare function watchPolicy(element: RecordingElement): () => void;
/**
 * Whether an isolated page keeps the frame out: the provider's page says nothing of itself, and not all browsers have
 * frames without credentials (https://wicg.github.io/anonymous-iframe/).
 */
export declare const isKeptOut: ({ node }: Session) => boolean;
