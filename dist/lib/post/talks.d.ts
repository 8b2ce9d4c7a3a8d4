import { type Block, type Span } from './block.js';
import { type Introduction } from './introduction.js';
import type { PostNode } from './node.js';
import { type Reading, type Sink } from './reading.js';
import type { TalkDraft, TalkNodes } from './types.js';
/** A talk while its part of the post is read. */
interface Telling {
    reading: Reading;
    talk: TalkDraft;
    path: string;
    nodes: TalkNodes;
    sink: Sink;
    /** the item that the last takeaway came from */
    item?: PostNode;
    /** its list, and one behind it whose items go on with that takeaway */
    list?: PostNode;
    continued?: PostNode;
}
/** Begins a talk with what its introduction says. */
export declare function beginTalk(reading: Reading, introduction: Introduction): Telling;
/** A sentence of a talk: times, slides, links, why there is no recording; what is left is its summary. */
export declare function readSentence(telling: Telling, block: Block, span: Span): void;
/** A further block of the talk. */
export declare function continueTalk(telling: Telling, block: Block, from?: number): void;
export type { Telling };
