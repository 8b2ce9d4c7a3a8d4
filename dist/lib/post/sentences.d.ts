import { type Block, type Span } from './block.js';
/**
 * The sentences of a block. None ends inside a link, a quotation or a bracket: titles are questions now and then.
 * What follows in brackets belongs to the sentence before.
 */
export declare const sentencesOf: (block: Block) => Span[];
/** Whether a block is too long to be read, by its text, its sentences or its links. */
export declare const isTooLong: (block: Block) => boolean;
