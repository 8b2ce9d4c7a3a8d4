import { type Block, type Span } from './block.js';
import type { Introduction } from './introduction.js';
import { type Reading } from './reading.js';
/** Where the post takes its leave: at a farewell that only a few words follow, or at a bare signature. */
export declare function beginsSignOff(reading: Reading, talks: Map<Block, Introduction[]>): {
    block: Block;
    from: number;
} | undefined;
/** Keeps the farewell; where it is the link to the next event too, that as well. */
export declare function placeSignOff(reading: Reading, block: Block, span: Span): void;
