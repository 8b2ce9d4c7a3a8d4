import { type Block, type Span, type TextLink } from './block.js';
import type { Telling } from './telling.js';
import { type Time } from './times.js';
/** A sentence of a talk: times, slides, links, why there is no recording; what is left is its summary. */
export declare function readSentence(telling: Telling, block: Block, span: Span): void;
/** What a title links to: the moment of the event's recording, a recording of its own, or slides. */
export declare function placeVideo({ reading, talk, nodes }: Telling, link: TextLink): void;
export declare function placeTimes(telling: Telling, times: Time[], block: Block): void;
/** Where the only speaker works. */
export declare function placeCompany({ reading, talk, path }: Telling, block: Block, span: Span): void;
export declare function withoutLinks({ text, links }: Block, span: Span): string;
