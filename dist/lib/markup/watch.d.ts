/**
 * Finds the parts of a page with plain markup in them: at first the page, once it is parsed, then whatever comes later,
 * as more posts or another page do. What is found isn't looked at any closer.
 *
 * @returns ends it
 */
export declare function watch(page: Document, found: (part: Document | Element) => void): () => void;
