import { type Block, type Span } from './block.js';
/** A stretch of a block as inline Markdown, the way the format's rich text is written. */
export declare function richText(block: Block, span: Span): string;
