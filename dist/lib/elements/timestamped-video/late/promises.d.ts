import type { Playback } from '../playback.js';
/**
 * Keeps or breaks what `play()` promised, by the names that a media element has for it
 * (https://html.spec.whatwg.org/multipage/media.html#dom-media-play).
 *
 * @param isRefused whether the browser didn't let the player play
 */
export declare function settlePromises({ session, promises }: Playback, isRefused: boolean): void;
