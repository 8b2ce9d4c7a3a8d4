/** The picture beside the words where there is room, above them where there isn't. */
export declare const styles: import("lit").CSSResult;
