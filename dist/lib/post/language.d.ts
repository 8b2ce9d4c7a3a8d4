import { type Language, type Words } from './vocabulary.js';
/** The words of a post's language as patterns. */
export interface Lexicon {
    language: Language;
    months: string[];
    weekdays: string[];
    /** words that are no part of a name where they begin one */
    openers: Set<string>;
    glue: Set<string>;
    /** a pattern made of entries: `{from}` stands for the alternatives of that entry; compiled once */
    pattern: (template: string, flags?: string) => RegExp;
    /** whether the text has one of the entry's words */
    has: (entry: keyof Words, text: string) => boolean;
}
/** The lexicon of a language: its own words, and the English ones, which posts about technology use in any language. */
export declare function lexiconOf(language: Language): Lexicon;
/**
 * The language whose most common words the text has most of; the author's word counts first, the page's is a hint, as
 * many a theme calls all it shows English.
 */
export declare function languageOf(text: string, named?: string, ofPage?: string): Language;
/** The words of a text, in lower case. */
export declare const wordsOf: (text: string) => string[];
/** Whether a text only joins what was read: nothing but words of the language's list. */
export declare const isGlue: ({ glue }: Lexicon, text: string) => boolean;
