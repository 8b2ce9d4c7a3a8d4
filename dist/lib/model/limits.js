/*
 * How much data is taken. A roundup is some ten kilobytes; what is far above that is a mistake or an attack, and must
 * not hold up the page that it stands on. A test measures that a page with the most of everything stays usable.
 */
/** The length of JSON: bytes of a file, characters of text on a page. */
export const maxLength = 5e6;
/** Whether a complaint is that of `parseJson` about the length; browsers have a `RangeError` for what is nested too deep. */
export const tellsOfLength = (complaint) => /^RangeError: \d+$/.test(complaint);
/** Items of a list: no more talks than a page can show at once. */
export const maxItems = 1000;
/** All that is read, in characters: as much text as a book holds. Each value counts as some more, see `valueRoom`. */
export const maxRoom = 300_000;
/** What a value takes beside its text, in characters: to show ten thousand short ones is more work than a long one. */
export const valueRoom = 20;
