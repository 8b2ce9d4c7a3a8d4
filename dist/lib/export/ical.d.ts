import type { Roundup } from '../model/types.js';
import type { ExportResult } from './result.js';
/** The parts of a roundup that its next event's calendar entry is made of. */
export type CalendarFacts = Pick<Roundup, 'next' | 'series' | 'timeZone' | 'url'>;
/**
 * The next event as an iCalendar file (RFC 5545). Times go out in UTC, which every calendar turns into its owner's
 * own time without a table of zones.
 *
 * @param now when the entry is made: calendars take the latest of two with the same id
 */
export declare function exportICalendar(roundup: CalendarFacts, { now }: {
    now: Date;
}): ExportResult;
