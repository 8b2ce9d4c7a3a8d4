import { type TreeNode } from './post-tree.js';
/** Looking for bare addresses costs a third of the rendering, and most posts have none. */
export declare const renderMarkdown: (text: string) => string;
/** The tree of a Markdown text, with GitHub's tables, strike-through and bare links. */
export declare const parseMarkdown: (text: string) => TreeNode;
/** The line of a text that stands in a node: that of its block's beginning, and the line ends in between. */
export declare function lineOf(node: TreeNode, text?: string): number | undefined;
