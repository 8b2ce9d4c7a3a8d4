import { parseDate } from '../model/date.js';
/**
 * A date as it was written, in the words of a language: `2018-12` becomes "December 2018", never the first of
 * that month; with an end, a range ("4 – 5 December 2018"). A time of day is the event's own, with the name of its
 * zone where one is known.
 *
 * @returns the text as it stands where it is no date
 */
export function formatDateRange(text, lang, options = {}) {
    const start = parseDate(text);
    if (!start)
        return text;
    const end = parseDate(options.endDate ?? '');
    const shown = end && asUtc(end) > asUtc(start) ? range(start, end, lang) : one(start, lang, options.weekday);
    return options.timeZone && start.hour !== undefined
        ? `${shown} (${zoneName(start, lang, options.timeZone)})`
        : shown;
}
const one = (date, lang, weekday = false) => formatter(lang, date, weekday).format(asUtc(date));
/** Two dates that are known alike share what they have in common; else each says what is known of it. */
function range(start, end, lang) {
    const alike = ['month', 'day', 'hour'].every((part) => (start[part] === undefined) === (end[part] === undefined));
    return alike
        ? formatter(lang, start).formatRange(asUtc(start), asUtc(end))
        : `${one(start, lang)} – ${one(end, lang)}`;
}
/** Names as a list in a sentence: "StorageOS, Contino and Pusher". */
export function formatList(items, lang) {
    return new Intl.ListFormat(lang).format(items);
}
/** Things of any kind as a list in a sentence: what stands between them is the language's. */
export function inList(items, lang) {
    const parts = new Intl.ListFormat(lang).formatToParts(items.map((_, i) => String(i)));
    return parts.map(({ type, value }) => (type === 'element' ? items[Number(value)] : value));
}
/** The parts of a date for a calendar leaf: month and weekday in short, and the day's number. */
export function calendarLeaf(text, lang) {
    const date = parseDate(text);
    if (date?.month === undefined)
        return undefined;
    const part = (options) => new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(asUtc(date));
    const weekday = date.day === undefined ? '' : `${part({ weekday: 'short' })} `;
    return {
        month: part({ month: 'short' }),
        day: date.day === undefined ? undefined : part({ day: 'numeric' }),
        foot: `${weekday}${part({ year: 'numeric' })}`,
    };
}
function formatter(lang, date, weekday = false) {
    return new Intl.DateTimeFormat(lang, {
        timeZone: 'UTC',
        year: 'numeric',
        month: date.month === undefined ? undefined : 'long',
        day: date.day === undefined ? undefined : 'numeric',
        weekday: weekday && date.day !== undefined ? 'long' : undefined,
        hour: date.hour === undefined ? undefined : 'numeric',
        minute: date.hour === undefined ? undefined : '2-digit',
    });
}
/** The written digits as an instant in UTC, so that formatting in UTC gives those digits back anywhere. */
function asUtc(date) {
    return new Date(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1, date.hour ?? 0, date.minute ?? 0));
}
/** "GMT+1" or "Greenwich Mean Time", by the date: an hour's shift at most is lost by reading the digits as UTC. */
function zoneName(date, lang, timeZone) {
    const parts = new Intl.DateTimeFormat(lang, { timeZone, timeZoneName: 'short' }).formatToParts(asUtc(date));
    return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}
