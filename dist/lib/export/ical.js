import { plainText } from '../model/rich-text.js';
import { toSlug } from '../model/slug.js';
import { absolute } from './address.js';
import { escapeText, fold } from './ical-text.js';
import { dayWanted, momentOf } from './moment.js';
import { problem } from './result.js';
/**
 * The next event as an iCalendar file (RFC 5545). Times go out in UTC, which every calendar turns into its owner's
 * own time without a table of zones.
 *
 * @param now when the entry is made: calendars take the latest of two with the same id
 */
export function exportICalendar(roundup, { now }) {
    const { next } = roundup;
    if (!next)
        return { problems: [problem('next', 'there is no next event.', 'Add “next”, with a date.')] };
    const title = next.title || roundup.series?.name;
    const start = momentOf(next.date, zoneOf(roundup, next));
    const problems = [...(title ? [] : [untitled]), ...(start.kind === 'partial' ? [undated(next)] : [])];
    if (!title || start.kind === 'partial')
        return { problems };
    const { end, omitted } = endOf(roundup, next, start);
    return { text: calendar(roundup, next, { title, start, end, now }), omitted };
}
const untitled = problem('next.title', 'the event has no name.', 'Add a title, or a series with a name.');
const undated = ({ date }) => problem('next.date', date ? `a calendar can't hold “${date}”: an event needs ${dayWanted(date)}.` : 'the event has no date.', 'Write the day, and the time if it is known: 2019-01-08T18:30.');
const zoneOf = (roundup, next) => next.timeZone ?? roundup.timeZone;
function calendar(roundup, next, { title, start, end, now }) {
    const url = absolute(next.rsvp, roundup.url);
    const lines = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//meetup-roundup//EN',
        'BEGIN:VEVENT',
        `UID:${uidOf(next, title)}`,
        `DTSTAMP:${utc(now.getTime())}`,
        `DTSTART${valueOf(start)}`,
        end && `DTEND${valueOf(end)}`,
        text('SUMMARY', title),
        text('LOCATION', placeOf(roundup, next)),
        text('DESCRIPTION', descriptionOf(next, url)),
        url && `URL:${url}`,
        'STATUS:CONFIRMED',
        'END:VEVENT',
        'END:VCALENDAR',
    ];
    return lines.map((line) => (line ? `${fold(line)}\r\n` : '')).join('');
}
const text = (name, value) => value && `${name}:${escapeText(value)}`;
/** Its RSVP page is the event: a talk or an hour that changes must not make a second entry. */
function uidOf({ rsvp, date = '' }, title) {
    const name = rsvp ? toSlug(rsvp) : `${toSlug(title)}-${date.slice(0, 10)}`;
    return `${encodeURIComponent(name)}@meetup-roundup`;
}
const compact = (iso) => iso.slice(0, 19).replace(/[-:]/g, '');
const utc = (time) => `${compact(new Date(time).toISOString())}Z`;
function valueOf(moment) {
    if (moment.kind === 'day')
        return `;VALUE=DATE:${compact(moment.day)}`;
    if (moment.kind === 'instant')
        return `:${utc(moment.time)}`;
    return moment.kind === 'floating' ? `:${compact(moment.wall)}` : '';
}
/** Comparable among moments of one kind. */
const orderOf = (moment) => moment.kind === 'instant' ? moment.time : moment.kind === 'day' ? moment.day : valueOf(moment);
function endOf(roundup, next, start) {
    const floating = start.kind === 'floating' ? [zoneless] : [];
    if (!next.endDate)
        return { omitted: start.kind === 'day' ? [] : [...floating, endless] };
    const end = momentOf(inZoneOfStart(next), zoneOf(roundup, next));
    const [first, last] = [orderOf(start), orderOf(end)];
    // Of a day that ends on itself the end may be left out.
    if (end.kind !== start.kind || last < first || (last === first && end.kind !== 'day')) {
        return { omitted: [...floating, wrongEnd(next.endDate)] };
    }
    return { end: end.kind === 'day' ? dayAfter(end.day) : end, omitted: floating };
}
/** An end without an offset is on the same clock as its start. */
const inZoneOfStart = ({ date = '', endDate = '' }) => /T[\d:.]+$/.test(endDate) ? endDate + (/(?:Z|[+-]\d\d:\d\d)$/.exec(date.slice(11))?.[0] ?? '') : endDate;
/** The end of whole days is the first day after. */
function dayAfter(day) {
    const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
    return { kind: 'day', day: next.toISOString().slice(0, 10) };
}
const zoneless = problem('next.timeZone', 'without a time zone, a calendar shows the hour on its owner’s clock, wherever that is.', 'Add “timeZone”, such as Europe/London.');
const endless = problem('next.endDate', 'without an end, the entry has no length.', 'Add “endDate”.');
const wrongEnd = (end) => problem('next.endDate', `“${end}” is no end for that start, so that the entry has none.`, 'Write a later moment, as precise as the start: both with a time, or both without.');
/** Where it is, in one line; an online event is where its address leads. */
function placeOf({ url }, { location = {} }) {
    const { name, address, online } = location;
    const link = typeof online === 'string' ? absolute(online, url) : undefined;
    return [name, address].filter(Boolean).join(', ') || (link ?? '');
}
function descriptionOf({ summary = [], speakers = [] }, url) {
    const names = speakers.map(({ name, company }) => [name, company].filter(Boolean).join(', '));
    return [plainText(summary), names.filter(Boolean).join('; '), url].filter(Boolean).join('\n\n');
}
