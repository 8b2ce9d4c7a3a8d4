import type { Roundup } from '../../model/types.js';
/** A roundup as a post's body, in the order in which such posts are told. */
export declare function prose(roundup: Roundup): string;
