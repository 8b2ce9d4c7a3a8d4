import type { PostReading } from '../post/index.js';
/**
 * Why a post can't be laid out anew without losing something; undefined where all of it is in the roundup. What only
 * joins (“Her takeaways were:”) may go.
 */
export declare function whatWouldBeLost(post: Element, { issues, coverage }: PostReading): string | undefined;
