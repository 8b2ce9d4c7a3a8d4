import { type Reading } from './reading.js';
import type { Coverage } from './types.js';
/** Which node went where, from the marks that the reading left. */
export declare function coverageOf(reading: Reading): Coverage;
