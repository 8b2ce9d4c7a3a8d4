import { type Block, type Span } from './block.js';
import { type Reading } from './reading.js';
/** `Thanks to our sponsors A, B and C`: linked, or listed by name. True where some were found. */
export declare function placeSponsors(reading: Reading, block: Block, span: Span): boolean;
/** `hosted by Jane Doe` in prose. */
export declare function placeHost(reading: Reading, block: Block, span: Span): void;
export declare function hostIn({ lexicon }: Reading, text: string): Span | undefined;
