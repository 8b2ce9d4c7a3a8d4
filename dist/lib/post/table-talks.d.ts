import { type Block, type Span } from './block.js';
import type { Introduction } from './introduction.js';
import type { Reading } from './reading.js';
/** The talks of a table that has a column for speakers and one for titles: one talk in a row. */
export declare function talksInRows(reading: Reading, rows: Block[]): Introduction[];
/** The cells of a row that say no more than what time of the day it was. */
export declare const hoursOf: ({ isOfDay, cells, text }: Block) => Span[];
/** The row above that names the columns. */
export declare function headOf({ blocks }: Reading, [row]: Block[]): Block | undefined;
