/**
 * What every element looks like: colours, spacing, links.
 *
 * All colours derive from the text colour of the page, which tells light from dark more surely than
 * `color-scheme`: a white blog that declares nothing stays white on a dark system. The accent is therefore never
 * asked for where an element sets its own `color`: it would then derive from that.
 *
 * Text keeps the direction of its own letters, so that English words in a page that runs from right to left keep
 * their full stops at their ends.
 */
export declare const hostStyles: import("lit").CSSResult;
