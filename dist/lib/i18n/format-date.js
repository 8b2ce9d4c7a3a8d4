/**
 * A day, month or year in the words of a language: `2018-12` becomes "December 2018", never the first of that month.
 * The time of day is left out.
 *
 * @param text ISO 8601, perhaps partial
 */
export function formatDate(text, lang) {
    return new Intl.DateTimeFormat(lang, {
        timeZone: 'UTC',
        year: 'numeric',
        month: text.length > 4 ? 'long' : undefined,
        day: text.length > 7 ? 'numeric' : undefined,
    }).format(new Date(text.slice(0, 10)));
}
