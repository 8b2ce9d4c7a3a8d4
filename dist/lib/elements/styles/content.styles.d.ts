/** What only a roundup and its cards have: texts, and rows of buttons and links. */
export declare const contentStyles: import("lit").CSSResult;
