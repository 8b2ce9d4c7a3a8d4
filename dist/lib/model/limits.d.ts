/** The length of JSON: bytes of a file, characters of text on a page. */
export declare const maxLength = 5000000;
/** Whether a complaint is that of `parseJson` about the length; browsers have a `RangeError` for what is nested too deep. */
export declare const tellsOfLength: (complaint: string) => boolean;
/** Items of a list: no more talks than a page can show at once. */
export declare const maxItems = 1000;
/** All that is read, in characters: as much text as a book holds. Each value counts as some more, see `valueRoom`. */
export declare const maxRoom = 300000;
/** What a value takes beside its text, in characters: to show ten thousand short ones is more work than a long one. */
export declare const valueRoom = 20;
