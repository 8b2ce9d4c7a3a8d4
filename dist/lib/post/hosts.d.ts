import { type Block, type Span } from './block.js';
import { type Reading } from './reading.js';
/** `hosted by Jane Doe and Joe Bloggs`, `Jane Doe hosted for me`, in prose. */
export declare function placeHosts(reading: Reading, block: Block, span: Span): void;
/** `hosted by Jane Doe, Developer advocate at Acme`, in a description: where the post doesn't say. */
export declare function placeDescribedHosts({ draft, lexicon }: Reading, description: string): void;
