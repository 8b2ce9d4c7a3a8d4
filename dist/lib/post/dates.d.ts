import type { Span } from './block.js';
import type { Lexicon } from './language.js';
/** A date that prose names. */
export interface ProseDate extends Span {
    year?: number;
    /** 1 to 12 */
    month: number;
    day?: number;
    /** 0 Monday to 6 Sunday */
    weekday?: number;
    /** `18:30` */
    time?: string;
}
/** The first date of a text: `Wednesday 6th March`, `March 6, 2024`, `6. März`, `2024-03-06`, or a month alone. */
export declare function dateIn(text: string, lexicon: Lexicon, monthAlone?: boolean): ProseDate | undefined;
/**
 * The date in ISO 8601. Without a year it is the next such date after the post's own; without either it can't be
 * told. `weekdayFits` is false where the text names another day of the week than the calendar has.
 */
export declare function resolveDate(date: ProseDate, after?: string): {
    iso: string;
    weekdayFits: boolean;
} | undefined;
