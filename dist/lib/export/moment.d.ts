/** A date of the format as calendars take it. */
export type Moment = 
/** a day, `2019-01-08` */
{
    kind: 'day';
    day: string;
}
/** a moment: milliseconds since 1970, and how many minutes ahead of UTC the clocks there are */
 | {
    kind: 'instant';
    time: number;
    offset: number;
}
/** a time on whatever clock hangs there, `2019-01-08T18:30:00` */
 | {
    kind: 'floating';
    wall: string;
}
/** a year or a month, or nothing; or a year that calendars don't go to */
 | {
    kind: 'partial';
};
/**
 * What a date of the format means.
 *
 * @param date ISO 8601, perhaps partial
 * @param zone IANA; used where the date names no offset
 */
export declare function momentOf(date?: string, zone?: string): Moment;
/** What a `partial` date lacks, in words that follow “needs”. */
export declare const dayWanted: (date?: string) => string;
