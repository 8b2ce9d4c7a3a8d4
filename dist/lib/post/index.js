/** The reader of published posts: a tree in, a roundup out. No DOM, no network; see docs/import.md. */
export { readPost } from './post.js';
