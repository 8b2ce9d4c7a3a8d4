import type { LivePostReading } from './read.js';
import type { TakenFrame } from './frames.js';
interface PlayerElement extends HTMLElement {
    reading: unknown;
    links: string;
}
/** What the player is given: the recording, and the talks as its chapters. */
export declare const recordingOf: ({ roundup: { video, chapters, talks } }: LivePostReading) => unknown;
/** A post's own player. */
export interface PlacedPlayer {
    element: PlayerElement;
    remove: () => void;
}
/**
 * Puts a player where the recording's frame was, else above the post. Where the post's article has a player of that
 * recording already, there is none to add.
 */
export declare function placePlayer(post: Element, scope: Element, reading: LivePostReading, frames: readonly TakenFrame[]): PlacedPlayer | undefined;
export {};
