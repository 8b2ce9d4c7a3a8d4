import type { Roundup } from '../model/types.js';
/**
 * The button by which a reader takes the next event over into a calendar. What it is made of stands in a shadow
 * tree, so that the author's paragraph keeps its text. Only an event that lies ahead, on a known day, has one.
 */
export declare class CalendarButton {
    #private;
    constructor(roundup: Roundup, place: (node: HTMLElement) => void);
    remove(): void;
}
