/**
 * A day, month or year in the words of a language: `2018-12` becomes "December 2018", never the first of that month.
 * The time of day is left out.
 *
 * @param text ISO 8601, perhaps partial
 */
export declare function formatDate(text: string, lang: string): string;
