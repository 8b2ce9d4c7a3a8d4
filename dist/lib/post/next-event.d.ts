import { type Lexicon } from './language.js';
import { type Block, type Span } from './block.js';
import { type Reading } from './reading.js';
/**
 * Whether a sentence is about the next event: it says so, or asks to sign up for one. Late in a post, “join us on”
 * some day is enough.
 */
export declare function isAboutNext({ lexicon }: Reading, block: Block, span: Span, isLate?: boolean): boolean;
/** Reads a sentence about the next event: its date, its speakers, where to sign up. The rest is its summary. */
export declare function placeNext(reading: Reading, block: Block, span: Span): void;
export declare function placeRsvp(reading: Reading, block: Block, span: Span): void;
/** Whether a heading is of the next event by its own words. */
export declare const isAboutNextBy: (text: string, lexicon: Lexicon) => boolean;
/** The heading above it is its title, unless it only says “Next event”. */
export declare function placeNextHeading(reading: Reading, block: Block): void;
