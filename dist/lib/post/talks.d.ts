import { type Block } from './block.js';
import type { Introduction } from './introduction.js';
import { type Reading } from './reading.js';
import { type Telling } from './telling.js';
/** Begins a talk with what its introduction says. */
export declare function beginTalk(reading: Reading, introduction: Introduction): Telling;
/** A further block of the talk. */
export declare function continueTalk(telling: Telling, block: Block, from?: number): void;
