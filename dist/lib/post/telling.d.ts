import type { Block } from './block.js';
import type { PostNode } from './node.js';
import type { Reading, Sink } from './reading.js';
import type { TalkDraft, TalkNodes } from './types.js';
/** A talk while its part of the post is read. */
export interface Telling {
    reading: Reading;
    talk: TalkDraft;
    path: string;
    nodes: TalkNodes;
    sink: Sink;
    /** the item that the talk began with, in a list of talks */
    line?: PostNode;
    /** the item that the last takeaway came from */
    item?: PostNode;
    /** its list, and one behind it whose items go on with that takeaway */
    list?: PostNode;
    continued?: PostNode;
}
export declare const touch: ({ nodes }: Telling, { node }: Block) => void;
