/** A place in a text, both from 1. */
export interface Place {
    line: number;
    column: number;
}
/**
 * Where in a JSON text the paths of issues are: a function from `talks[2].start` to its line and column; for a path
 * that leads nowhere, to the last part that is there. A text that is no JSON has one place: where it breaks.
 */
export declare function jsonPlaces(text: string): (path: string) => Place;
