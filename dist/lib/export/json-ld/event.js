import { plainText } from '../../model/rich-text.js';
import { absolute } from '../address.js';
import { dayWanted, momentOf } from '../moment.js';
import { problem } from '../result.js';
import { isoDate } from './date.js';
/**
 * An event. Google requires `name`, `startDate` and a `location` with an `address`.
 *
 * @param roundup what the event itself doesn't say: series, time zone, page
 * @param path where it is in the data; the empty string is the past event
 */
export function eventNode(event, roundup, path) {
    if (!event)
        return { missing: [] };
    const zone = event.timeZone ?? roundup.timeZone;
    const name = event.title || roundup.series?.name;
    const startDate = isoDate(event.date, zone);
    const place = event.location;
    const missing = requiredOf({ name, startDate, event, place, path });
    if (missing.length || !place)
        return { missing };
    const node = {
        '@type': 'Event',
        name,
        startDate,
        endDate: isoDate(event.endDate, zone),
        eventStatus: 'https://schema.org/EventScheduled',
        eventAttendanceMode: `https://schema.org/${place.online ? 'Mixed' : 'Offline'}EventAttendanceMode`,
        location: placeNode(place, roundup.url),
        description: plainText(event.summary ?? []) || undefined,
        organizer: organizerOf(roundup),
        performer: performersOf(event),
        url: absolute(event.rsvp, roundup.url),
    };
    return { node, missing: [] };
}
function requiredOf({ name, startDate, event, place, path }) {
    const at = (field) => (path ? `${path}.${field}` : field);
    const why = 'an Event needs it.';
    return [
        ...(name ? [] : [problem(at('title'), why, 'Add a title, or a series with a name.')]),
        ...(startDate ? [] : [dateMissing(event, at)]),
        ...(place?.address ? [] : [addressMissing(event, at)]),
    ];
}
function dateMissing({ date }, at) {
    return momentOf(date).kind === 'floating'
        ? problem(at('timeZone'), 'an Event’s hour needs one.', 'Add “timeZone”, such as Europe/London.')
        : problem(at('date'), `an Event needs ${dayWanted(date)}.`, 'Write the day, and the time if it is known.');
}
function addressMissing({ location }, at) {
    const isOnline = !!location?.online && !location.name;
    return problem(at('location.address'), isOnline ? 'Google takes no Event that is only online.' : 'an Event needs its street address.', 'Write "location": { "name": …, "address": "1 Some Street, London" }.');
}
const placeNode = ({ name, address, url }, page) => ({
    '@type': 'Place',
    name: name || undefined,
    address,
    url: absolute(url, page),
});
const organizerOf = ({ series, url }) => series?.name ? { '@type': 'Organization', name: series.name, url: absolute(series.url, url) } : undefined;
/** A speaker with nothing but a name may be a company: “speakers from Elastic”. */
function performersOf({ speakers = [] }) {
    const known = speakers.filter((person) => person.name && Object.keys(person).length > 1);
    return known.length ? known.map(({ name }) => ({ '@type': 'Person', name })) : undefined;
}
