import { type Block, type Span } from './block.js';
import { type Reading } from './reading.js';
/** `Thanks to our sponsors A, B and C`: linked, or listed by name. */
export declare function placeSponsors(reading: Reading, block: Block, span: Span, isThanks: boolean): void;
/** `Thank you!`, `Our sponsors`: in the part below, who is linked is thanked. */
export declare function isAboutSponsors({ lexicon }: Reading, { text }: Block): boolean;
