import { type Block, type Span, type TextLink } from './block.js';
import type { Lexicon } from './language.js';
/** A talk's title where the text has it. */
export interface Title extends Span {
    /** what goes with it: quotation marks, a broken link's signs */
    outer: Span;
    link?: TextLink;
    /** link, quotation and emphasis are the author's marks; a plain title is told by the words around it */
    marked: boolean;
    /** a plain title without the capitals of one */
    unsure?: boolean;
}
/** The title in a stretch: linked, quoted, emphasised, or plain before a time. What is `taken`, as people, is no title. */
export declare function titleIn(block: Block, span: Span, taken: Span[], lexicon: Lexicon, stop: number, isOrdinary: (word: string) => boolean): Title | undefined;
/** Quotation marks around the whole are no part of a title. */
export declare function unquoted({ text }: Block, span: Span): Span;
