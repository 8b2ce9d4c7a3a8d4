/** The reader of published posts: a tree in, a roundup out. No DOM, no network; see docs/import.md. */
export { readPost } from './post.js';
export type { PostNode } from './node.js';
export type { Coverage, Placed, PostIssue, PostOptions, PostReading, TalkNodes } from './types.js';
