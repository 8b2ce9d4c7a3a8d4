import type { NextEvent, Roundup } from '../../model/types.js';
import type { NodeResult } from './node.js';
/** What the past event and the next one have in common. */
type EventFacts = Pick<NextEvent, 'title' | 'date' | 'endDate' | 'timeZone' | 'location' | 'speakers' | 'rsvp' | 'summary'>;
/**
 * An event. Google requires `name`, `startDate` and a `location` with an `address`.
 *
 * @param roundup what the event itself doesn't say: series, time zone, page
 * @param path where it is in the data; the empty string is the past event
 */
export declare function eventNode(event: EventFacts | undefined, roundup: Roundup, path: string): NodeResult;
export {};
