import { type PostNode } from './node.js';
/** A row of a table of talks: one block, as an item of a list is. */
export interface Row {
    kind: 'heading' | 'item';
    table: PostNode;
    /** the times in it are those of a clock on the wall: 18:30, 19:00 */
    isOfDay: boolean;
}
/**
 * The rows of a table where at least two, and half of them, have a moment of a recording or a time; undefined for
 * any other table, such as one that lays out a page. Goes without recursion, and no further than into the first
 * table inside.
 */
export declare function rowsOfTalks(table: PostNode): Map<PostNode, Row> | undefined;
