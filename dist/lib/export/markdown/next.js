import { parseDate } from '../../model/date.js';
import { listed } from './phrases.js';
import { escapeMarkdown, link, toParagraphs } from './rich.js';
/** The next event's blocks: heading, what is known in a sentence, more about it, and where to sign up. */
export function nextBlocks({ title, rsvp, summary = [], ...facts }) {
    const sentence = announcement(facts);
    const call = rsvp ? link('RSVP and save the date now!', rsvp) : '';
    return [
        ...(title ? [`## ${escapeMarkdown(title.replace(/\s+/g, ' ').trim())}`] : []),
        ...(sentence && !summary.length ? [[sentence, call].filter(Boolean).join(' ')] : [sentence]),
        ...toParagraphs(summary),
        ...(sentence && !summary.length ? [] : [call]),
    ].filter(Boolean);
}
/** `Our next meetup will be on Tuesday 8 January 2019, when we'll be joined by speakers from Elastic and Contino.` */
function announcement({ date = '', location, speakers = [] }) {
    const when = spelledDate(date);
    const place = [location?.name, location?.address].filter(Boolean).join(', ');
    const where = place && ` at ${escapeMarkdown(place)}`;
    const who = joinedBy(speakers);
    if (!when && !where)
        return who && `At our next meetup we'll be ${who}.`;
    return `Our next meetup will be${when}${where}${who && `, when we'll be ${who}`}.`;
}
function joinedBy(speakers) {
    const names = speakers.map(({ name, company }) => [name, company].filter(Boolean).join(' from '));
    const known = names.filter(Boolean).map(escapeMarkdown);
    const from = speakers.every(({ name }) => !name) ? 'speakers from ' : '';
    return known.length ? `joined by ${from}${listed(known)}` : '';
}
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January February March April May June July August September October November December'.split(' ');
/** ` on Tuesday 8 January 2019 at 18:30`, ` in January 2019`; the prose around it is English. */
function spelledDate(text) {
    const { year = 0, month, day, hour, minute = 0 } = parseDate(text) ?? {};
    if (!year)
        return '';
    if (month === undefined)
        return ` in ${year}`;
    const monthName = months[month - 1] ?? '';
    if (day === undefined)
        return ` in ${monthName} ${year}`;
    const weekday = weekdays[new Date(`${text.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? '';
    const time = hour === undefined ? '' : ` at ${hour}:${String(minute).padStart(2, '0')}`;
    return ` on ${weekday} ${day} ${monthName} ${year}${time}`;
}
