import { format } from './format.js';
import { leaves } from './leaves.js';
import { assignIds } from './slug.js';
/** The whole format. */
export const roundupTable = { shapes: format, leaves, identify: assignIds };
