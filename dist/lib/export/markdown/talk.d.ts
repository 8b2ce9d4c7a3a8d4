import type { Roundup, Talk } from '../../model/types.js';
/** A talk's blocks: photo, sentence, summary, takeaways, slides, links. */
export declare function talkBlocks(talk: Talk, index: number, roundup: Roundup): string[];
