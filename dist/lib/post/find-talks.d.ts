import { type Block } from './block.js';
import { type Introduction } from './introduction.js';
import { type Reading } from './reading.js';
/** Where talks begin, in the post's order; by block, as one paragraph may tell of several. */
export declare function findTalks(reading: Reading): Map<Block, Introduction[]>;
/** Headings that order a post, or are about something else than a talk. */
export declare const isOrdering: ({ lexicon }: Reading, text: string) => boolean;
