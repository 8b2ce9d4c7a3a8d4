import type { Roundup, RoundupData } from '../../model/types.js';
/** The part of the roundup that the prose holds, as data. */
export declare function heldByProse(roundup: Roundup): RoundupData;
