import type { ShapeName } from './format.js';
/** Data that is an object, before anything is known about its fields. */
export type Fields = Record<string, unknown>;
/** What a walk calls on its way. */
export interface Visitor {
    /** every object, with the shape it is read as */
    shape?: (name: ShapeName, value: Fields, path: string) => void;
    /** every leaf, also one written as a shorthand, with its cell of the table, such as `time` or `url|Image` */
    leaf?: (cell: string, value: unknown, path: string) => void;
}
/** Whether the value is an object with fields. */
export declare const isFields: (value: unknown) => value is Fields;
/** The value as the list it stands for, each item with its path; no more of them than are read. */
export declare function items(value: unknown, path: string): {
    value: unknown;
    path: string;
}[];
/** Goes through data as written, along the table, whether it is good or not. */
export declare function walk(name: ShapeName, value: unknown, visitor: Visitor, path?: string): void;
