/** Data as JSON and YAML know it. */
type Data = unknown;
type Fields = Record<string, unknown>;
/** Whether it has fields. */
export declare const isData: (value: Data) => value is Fields;
/**
 * Lays data over other data, as a post's front matter lies over what its prose says: objects field by field, lists
 * of objects item by item, `null` takes a field or an item away, and everything else replaces what is below.
 * (JSON Merge Patch, RFC 7396, but for the lists: talks are told apart by their place.)
 */
export declare function overlay(below: Data, above: Data): Data;
/**
 * The least that must lie over `below` to give `whole`; undefined where they are the same. A list of objects can't be
 * made shorter: a talk that somebody added to the prose stays.
 */
export declare function remainder(whole: Data, below: Data): Data;
export {};
