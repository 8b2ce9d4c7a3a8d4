import type { LateHost } from './late.js';
/**
 * Whether an element has data of its own, be it on its way or not to be had: what stands between its tags is then
 * what shows meanwhile, not a post.
 */
export declare function isFed(host: LateHost): boolean;
