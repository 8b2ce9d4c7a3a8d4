import { type Block } from './block.js';
import type { Introduction } from './introduction.js';
import { type Reading } from './reading.js';
/** Goes through the post once, and puts every block into its field. */
export declare function placeParts(reading: Reading, talks: Map<Block, Introduction[]>): void;
