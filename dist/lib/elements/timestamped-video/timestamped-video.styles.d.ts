/**
 * One frame around the picture and the chapters: below each other, or side by side where there is room. The
 * picture keeps its 16:9 before, while and after it plays, so nothing moves.
 */
export declare const styles: import("lit").CSSResult;
