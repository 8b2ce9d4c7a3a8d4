import type { RichNode, RichText } from '../../model/rich-text.js';
/** Text that stands for itself, wherever it is put. */
export declare function escapeMarkdown(text: string): string;
/** An address inside of `( )`. */
export declare function destination(address: string): string;
/** `[title](address)` */
export declare const link: (title: string, address: string) => string;
/** Rich text as the format writes it, where a newline is a break. */
export declare const toRichSource: (rich: RichText) => string;
/** Rich text as the paragraphs of a Markdown document, where a break needs a mark. */
export declare const toParagraphs: (rich: RichText) => string[];
/** Within a word only `*` works, and in CommonMark not beside every sign. */
export declare function isWithinWord(before?: RichNode, after?: RichNode): boolean;
