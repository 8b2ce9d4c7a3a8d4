/** One column, with an even rhythm between the parts. */
export declare const styles: import("lit").CSSResult;
