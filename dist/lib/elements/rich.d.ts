import { nothing, type TemplateResult } from 'lit';
import type { RichText } from '../model/rich-text.js';
/** Rich text in a line, as in a list item: its paragraphs are parted by line breaks. */
export declare function richInline(rich: RichText): unknown;
/** Rich text as paragraphs. */
export declare function richBlock(rich: RichText | undefined, part: string, lang: unknown): TemplateResult | typeof nothing;
