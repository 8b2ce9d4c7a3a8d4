import type { Translation } from './messages.js';
/** A language's words, and the tag by which `Intl` formats its dates and lists. */
export interface Locale {
    /** BCP 47: the page's own tag (`en-GB`) where its language is known, else `en` */
    lang: string;
    /** the words of the language; those that it lacks are shown in English */
    words: Translation;
}
/** The locale for a language tag if its words are at hand: without waiting, so that a click can use it. */
export declare function knownLocale(tag: string): Locale | undefined;
/** Fetches the words of a language; English where they can't be had. Never rejects. */
export declare function loadLocale(tag: string): Promise<Locale>;
