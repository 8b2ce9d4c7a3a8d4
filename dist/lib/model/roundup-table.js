import { format } from './format.js';
import { leaves } from './leaves.js';
/** The whole format. */
export const roundupTable = { shapes: format, leaves };
