import type { NextEvent } from '../../model/types.js';
/** The next event's blocks: heading, what is known in a sentence, more about it, and where to sign up. */
export declare function nextBlocks({ title, rsvp, summary, ...facts }: NextEvent): string[];
