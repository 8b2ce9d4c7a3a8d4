import type { ShapeName } from '../../model/format.js';
import type { Roundup } from '../../model/types.js';
import type { ExportProblem } from '../result.js';
/** Whether the format doesn't know the field, and so doesn't bound what it holds, and it holds too much to be written. */
export declare const isTooDeep: (name: ShapeName, field: string, value: unknown) => boolean;
/** The fields that are left out for it. */
export declare function tooDeep(roundup: Roundup): ExportProblem[];
