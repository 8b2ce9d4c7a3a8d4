import { type Block } from './block.js';
import type { PostNode } from './node.js';
/**
 * Takes links with a slip in their Markdown for the links they were meant to be, and tells which. A renderer may
 * have made the bare address a link by itself; that one goes.
 */
export declare function repairLinks(block: Block, report: (text: string, node: PostNode) => void): void;
export declare const nodeAt: ({ pieces, node }: Block, at: number) => PostNode;
