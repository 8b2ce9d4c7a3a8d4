import { type TemplateResult } from 'lit';
/** The levels that HTML has. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
/** A heading of a level; a level past 6 is 6. Its id is what names the section around it. */
export declare function heading(level: number, id: string, content: unknown, lang: unknown): TemplateResult;
/** The level as HTML has it: whole, from 1 to 6; `fallback` for what is no number. */
export declare function headingLevel(level: number | undefined, fallback?: HeadingLevel): HeadingLevel;
