import type { PostNode } from './node.js';
import type { PostOptions, PostReading } from './types.js';
/**
 * Reads a published post for the roundup that it tells: talks, speakers, times, takeaways, slides, sponsors, photos,
 * the next event. What it is unsure of, it says; what it can't place goes into `notes`, in the post's order; and
 * `coverage` names for each node of the post the field that it became.
 *
 * @param root the element around the post, or a parsed document; only looked at
 */
export declare function readPost(root: PostNode, options?: PostOptions): PostReading;
