import type { LivePostReading } from './read.js';
/** Marks the talk that plays where the prose introduces it. */
export declare class PlayingMark {
    #private;
    constructor(document: Document, post: LivePostReading);
    /** Goes on with another reading of the post. */
    set post(post: LivePostReading);
    remove(): void;
}
