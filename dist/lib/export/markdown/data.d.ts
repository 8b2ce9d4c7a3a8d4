import type { Roundup, RoundupData } from '../../model/types.js';
/**
 * A roundup as an author would write it: what the reading derived is gone, shorthands are short. Fields that the format
 * doesn't know stay as they are, unless they are nested too deep.
 */
export declare function toData(roundup: Roundup): RoundupData;
