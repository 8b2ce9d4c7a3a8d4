/** What is known of a date beside the date. */
export interface DateOptions {
    /** ISO 8601: where it is later, the two are shown as a range */
    endDate?: string;
    /** IANA; named beside a time of day */
    timeZone?: string;
    /** with the day of the week, where there is a day */
    weekday?: boolean;
}
/**
 * A date as it was written, in the words of a language: `2018-12` becomes "December 2018", never the first of
 * that month; with an end, a range ("4 – 5 December 2018"). A time of day is the event's own, with the name of its
 * zone where one is known.
 *
 * @returns the text as it stands where it is no date
 */
export declare function formatDateRange(text: string, lang: string, options?: DateOptions): string;
/** Names as a list in a sentence: "StorageOS, Contino and Pusher". */
export declare function formatList(items: readonly string[], lang: string): string;
/** Things of any kind as a list in a sentence: what stands between them is the language's. */
export declare function inList<Item>(items: readonly Item[], lang: string): (Item | string)[];
/** The parts of a date for a calendar leaf: month and weekday in short, and the day's number. */
export declare function calendarLeaf(text: string, lang: string): {
    month: string;
    day?: string;
    foot: string;
} | undefined;
