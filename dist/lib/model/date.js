import { attempt } from './attempt.js';
const iso = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:[0-5]\d(\.\d+)?)?(Z|([+-])([01]\d):([0-5]\d))?)?)?)?$/;
/** Whether the text is an ISO 8601 date, perhaps partial, that the calendar has. See `parseDate`. */
export function isDate(text) {
    // A day, hour or minute that doesn't exist runs over into the next one, or is no date at all.
    const known = text.slice(0, 16);
    const whole = known + '2018-01-01T00:00'.slice(known.length);
    return iso.test(text) && !!attempt(() => new Date(`${whole}Z`).toISOString().startsWith(known));
}
/**
 * An ISO 8601 date, perhaps partial: `2018`, `2018-12`, `2018-12-04`, `2018-12-04T18:30`, with seconds, `Z` or
 * `+01:00` if wanted. Undefined where the text is none, or the calendar has no such day.
 */
export function parseDate(text) {
    if (!isDate(text))
        return;
    const [, , , , , , zone, sign = '+', hours, minutes] = iso.exec(text) ?? [];
    const [year = 0, month, day, hour, minute] = text.slice(0, 16).match(/\d+/g)?.map(Number) ?? [];
    const offset = zone ? Number(sign + 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) : undefined;
    return { year, month, day, hour, minute, offset };
}
/** Whether the browser knows the name as an IANA time zone. */
export const isZone = (name) => !!attempt(() => new Intl.DateTimeFormat('en', { timeZone: name }));
/**
 * Whether the event's last moment is behind: its end if that has a time of day, else the end of the last day
 * (month, year) it names. A start time says nothing about the end, so that an evening counts to midnight.
 * An event without a date is never past.
 */
export function isPast({ date = '', endDate = '', timeZone = '' }, now) {
    const end = parseDate(endDate);
    const { offset } = end ?? parseDate(date) ?? { offset: 0 };
    // ISO dates compare as text, at whichever length they have: no calendar is needed to know when a month is over.
    const last = end ? endDate.slice(0, 16) : parseDate(date) ? date.slice(0, 10) : '9';
    return wallTime(now, timeZone, offset).slice(0, last.length) > last;
}
/** `2018-12-04T18:30:00`, as a clock shows it there. Swedish writes its dates like ISO 8601, with a space. */
function wallTime(now, zone, offset) {
    if (offset !== undefined)
        return new Date(now.getTime() + offset * 60_000).toISOString();
    return now.toLocaleString('sv', { timeZone: isZone(zone) ? zone : undefined }).replace(' ', 'T');
}
