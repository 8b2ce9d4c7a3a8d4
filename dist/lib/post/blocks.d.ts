import { type Block } from './block.js';
import { type PostNode } from './node.js';
/** The post as a list of blocks. Goes without recursion, as a tree may be deeper than the stack. */
export declare function readBlocks(root: PostNode): Block[];
