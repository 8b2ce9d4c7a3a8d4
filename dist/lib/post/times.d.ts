import type { Block, Span, TextLink } from './block.js';
import type { Lexicon } from './language.js';
/** A moment of a recording that a post names. */
export interface Time extends Span {
    /** seconds */
    start: number;
    /** as written or linked: `27:31`, `https://…?t=1651` */
    text: string;
    link?: TextLink;
}
/** Whether a text has a time in it. */
export declare const hasTime: (text: string) => boolean;
/**
 * The times written in a stretch: `(starting at 27:31)`, `[27:31]`, `ab 12:30`, or at its very beginning. Anything
 * else that looks like one is a time of day.
 */
export declare function writtenTimes(block: Block, { from, to }: Span, lexicon: Lexicon): Time[];
/** The links of a stretch that lead to a moment of a recording. */
export declare function linkedTimes(block: Block, { from, to }: Span): (Time & {
    link: TextLink;
})[];
/** The times of a stretch: first as written, then as linked. */
export declare const timesIn: (block: Block, span: Span, lexicon: Lexicon) => Time[];
