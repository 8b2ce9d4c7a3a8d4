/** A JSON object. */
export type Json = Record<string, unknown>;
/**
 * Data with its gaps filled from an element's simple attributes. An object in both is filled one level down; a
 * string there is the format's shorthand for `{ src }`. Data that is no object is left as it is, to be reported.
 */
export declare function fillGaps(data: unknown, gaps: Json): unknown;
