/** A JSON Schema, or a part of one. */
export type JsonSchema = {
    [keyword: string]: JsonValue;
};
type JsonValue = string | number | boolean | JsonValue[] | JsonSchema;
/** The format as a JSON Schema, draft 2020-12, made from the same table as the reading. */
export declare function roundupSchema(): JsonSchema;
export {};
