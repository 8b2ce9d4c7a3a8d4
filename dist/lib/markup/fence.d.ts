/** A code fence as it was rendered. */
export interface Fence {
    /** what was written in it */
    text: string;
    /** all that shows it */
    whole: Element;
}
/** The fence of a marked node; undefined where the mark stands on no block of code. */
export declare function fenceOf(marked: Element): Fence | undefined;
