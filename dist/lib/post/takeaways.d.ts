import { type Block, type Span } from './block.js';
import type { Telling } from './telling.js';
/** `Key takeaway: never deploy on a Friday.` */
export declare function proseTakeaway(telling: Telling, block: Block, span: Span): boolean;
/** An item: a takeaway, with slides lines and the like that stuck to it taken off. */
export declare function readItem(telling: Telling, block: Block): void;
export declare function addTakeaway({ reading, talk, path }: Telling, block: Block, span: Span): void;
