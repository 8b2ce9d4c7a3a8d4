import type { Roundup } from '../../model/types.js';
import type { ExportProblem } from '../result.js';
import type { SchemaNode } from './node.js';
/**
 * A Clip per chapter. Google requires `name`, `startOffset` and `url`: the page's own address with the time in a
 * query, which is where the elements look for it; and no two with one start.
 */
export declare function clipNodes(roundup: Roundup): {
    nodes: SchemaNode[];
    missing: ExportProblem[];
};
