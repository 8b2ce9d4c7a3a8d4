import type { Refusal } from './issue.js';
import type { LeafReader } from './leaves.js';
import type { Shapes } from './types.js';
/** What a reading gives: the value as far as the data is good, and what was refused. */
export interface RawReading<Value> {
    /** undefined where nothing could be read */
    value?: Value;
    /** in the order of the format; empty where all is well */
    issues: Refusal[];
}
/** How data is read. */
export interface ReadOptions {
    /** what relative addresses resolve against: the data file's address, else the page's; without it they are refused */
    base?: string;
}
/** An object of the data. */
type Fields = Record<string, unknown>;
/** The part of the format that a reading is about. A field of a kind that it lacks stays as it was written. */
export interface Table {
    shapes: Record<string, Record<string, string>>;
    leaves: Record<string, LeafReader>;
    /** what a list of talks gets after its reading; nothing, unless the table says */
    identify?: (talks: Fields[]) => Fields[];
}
/** Reads a shape of the table in the tolerant way: bad data costs the smallest part, and is reported. */
export declare function read<Name extends keyof Shapes>(table: Table, name: Name, input: unknown, options?: ReadOptions): RawReading<Shapes[Name]>;
export {};
