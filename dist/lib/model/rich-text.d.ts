/** One piece of inline rich text. `break` is a line break. */
export type RichNode = string | {
    type: 'link';
    url: string;
    children: RichNode[];
} | {
    type: 'emphasis' | 'strong';
    children: RichNode[];
} | {
    type: 'code';
    text: string;
} | {
    type: 'break';
};
/** Paragraphs of inline nodes. */
export type RichText = RichNode[][];
/**
 * Inline Markdown: links, autolinks, emphasis, strong, code, escapes; a newline is a break, a blank line starts a
 * paragraph. Anything else is text, HTML included. A link whose address is refused becomes its text.
 *
 * @param base what relative link addresses are resolved against
 * @param refused called with each address that is refused
 */
export declare function parseRichText(text: string, base?: string, refused?: (address: string) => void): RichText;
/** The words alone: for labels, and wherever there is no room for links. */
export declare const plainText: (rich: RichText) => string;
