/** A date as far as it is known. */
export interface PartialDate {
    year: number;
    /** 1 to 12 */
    month?: number;
    /** 1 to 31 */
    day?: number;
    hour?: number;
    minute?: number;
    /** minutes ahead of UTC; absent where the text names no offset */
    offset?: number;
}
/** Whether the text is an ISO 8601 date, perhaps partial, that the calendar has. See `parseDate`. */
export declare function isDate(text: string): boolean;
/**
 * An ISO 8601 date, perhaps partial: `2018`, `2018-12`, `2018-12-04`, `2018-12-04T18:30`, with seconds, `Z` or
 * `+01:00` if wanted. Undefined where the text is none, or the calendar has no such day.
 */
export declare function parseDate(text: string): PartialDate | undefined;
/** Whether the browser knows the name as an IANA time zone. */
export declare const isZone: (name: string) => boolean;
/** What `isPast` looks at. */
export interface Dated {
    date?: string;
    endDate?: string;
    /** IANA; the reader's own zone when absent or unknown */
    timeZone?: string;
}
/**
 * Whether the event's last moment is behind: its end if that has a time of day, else the end of the last day
 * (month, year) it names. A start time says nothing about the end, so that an evening counts to midnight.
 * An event without a date is never past.
 */
export declare function isPast({ date, endDate, timeZone }: Dated, now: Date): boolean;
