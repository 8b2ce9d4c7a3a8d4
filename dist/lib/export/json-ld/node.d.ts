import type { ExportProblem } from '../result.js';
/** A node in schema.org's words; fields that are undefined aren't written. */
export type SchemaNode = {
    '@type': string;
} & Record<string, unknown>;
/** A node where its required facts exist, and the facts that are missing. */
export interface NodeResult {
    node?: SchemaNode;
    missing: ExportProblem[];
}
