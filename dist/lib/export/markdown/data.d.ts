import type { Roundup, RoundupData } from '../../model/types.js';
/** A roundup as an author would write it: what the reading derived is gone, shorthands are short. */
export declare function toData(roundup: Roundup): RoundupData;
