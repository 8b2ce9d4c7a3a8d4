import { isDate } from '../model/date.js';
/** The first date of a text: `Wednesday 6th March`, `March 6, 2024`, `6. März`, `2024-03-06`, or a month alone. */
export function dateIn(text, lexicon, monthAlone = false) {
    // A day is a digit: most sentences have none.
    if (!/\d/.test(text))
        return monthAlone ? onlyMonth(text, lexicon) : undefined;
    const iso = /\b(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d))?/.exec(text);
    if (iso) {
        const [year = 0, month = 0, day = 0] = iso.slice(1, 4).map(Number);
        return { year, month, day, time: iso[4], from: iso.index, to: iso.index + iso[0].length };
    }
    return (dayThenMonth(text, lexicon) ??
        monthThenDay(text, lexicon) ??
        (monthAlone ? onlyMonth(text, lexicon) : undefined));
}
const weekday = String.raw `(?:(?<weekday>{weekdays}|(?:mon|tues?|wed|thurs?|fri|sat|sun)\b\.?),?\s+(?:the\s+|den\s+|dem\s+)?)?`;
const shortMonths = 'jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec';
const month = String.raw `(?<month>{months}|(?:${shortMonths})\b\.?)`;
const year = String.raw `(?:,?\s+(?:de\s+|del\s+)?(?<year>20\d\d))?`;
const hour = String.raw `(?:,?\s+(?:at|um|à|a las|from|@)\s+(?<time>[01]?\d[:h.][0-5]\d|2[0-3][:h.][0-5]\d))?(?<pm>\s?pm\b)?`;
const dayMonth = String.raw `${weekday}(?<day>[0-3]?\d)(?:st|nd|rd|th|er|\.)?\s+(?:of\s+|de\s+)?${month}${year}${hour}`;
const dayThenMonth = (text, lexicon) => dated(lexicon.pattern(dayMonth).exec(text), lexicon);
const monthDay = String.raw `${weekday}${month}\s+(?:the\s+)?(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?!\d)${year}${hour}`;
const monthThenDay = (text, lexicon) => dated(lexicon.pattern(monthDay).exec(text), lexicon);
const onlyMonth = (text, lexicon) => dated(lexicon.pattern(String.raw `(?<month>{months})(?!\s+off\b)(?:\s+(?:de\s+)?(?<year>20\d\d))?`).exec(text), lexicon);
function dated(match, lexicon) {
    const groups = match?.groups;
    const found = monthNumber(groups?.['month'] ?? '', lexicon);
    if (!match || !groups || !found)
        return;
    const [hours = 0, minutes = 0] = (groups['time'] ?? '').split(/[:h.]/).map(Number);
    const after = groups['pm'] && hours < 12 ? 12 : 0;
    return {
        from: match.index,
        to: match.index + match[0].length,
        month: found,
        year: groups['year'] ? Number(groups['year']) : undefined,
        day: groups['day'] ? Number(groups['day']) : undefined,
        weekday: weekdayNumber(groups['weekday'] ?? '', lexicon),
        time: groups['time'] && `${two(hours + after)}:${two(minutes)}`,
    };
}
const two = (value) => String(value).padStart(2, '0');
function monthNumber(name, { months }) {
    const lower = name.toLowerCase();
    const index = months.indexOf(lower);
    const short = shortMonths
        .replace('?', '')
        .split('|')
        .findIndex((start) => start.slice(0, 3) === lower.slice(0, 3));
    return (index < 0 ? short : index) + 1;
}
function weekdayNumber(name, { weekdays }) {
    const lower = name.toLowerCase().slice(0, 3);
    const index = lower ? weekdays.findIndex((one) => one.startsWith(lower)) : -1;
    return index < 0 ? undefined : index;
}
/**
 * The date in ISO 8601. Without a year it is the next such date after the post's own; without either it can't be
 * told. `weekdayFits` is false where the text names another day of the week than the calendar has.
 */
export function resolveDate(date, after = '') {
    const own = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(after);
    let { year } = date;
    if (year === undefined && own) {
        const asked = date.month * 100 + (date.day ?? 99);
        const known = Number(own[2] ?? 12) * 100 + Number(own[3] ?? (date.day === undefined ? 98 : 1));
        year = Number(own[1]) + (asked > known || (asked === known && !own[3]) ? 0 : 1);
        if (date.day === undefined && Number(own[2]) === date.month)
            year++;
    }
    if (year === undefined)
        return;
    const day = date.day === undefined ? '' : `-${two(date.day)}`;
    const iso = `${year}-${two(date.month)}${day}${day && date.time ? `T${date.time}` : ''}`;
    const named = day ? (new Date(`${iso.slice(0, 10)}T00:00Z`).getUTCDay() + 6) % 7 : undefined;
    const weekdayFits = date.weekday === undefined || date.weekday === named;
    return isDate(iso) ? { iso, weekdayFits } : undefined;
}
