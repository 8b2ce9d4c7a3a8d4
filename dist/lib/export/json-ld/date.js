import { momentOf } from '../moment.js';
/**
 * A date as Google wants it: a day, or a moment with its distance from UTC. Undefined for less than a day, and for
 * a time of which nobody knows the zone.
 */
export function isoDate(date, zone) {
    const moment = momentOf(date, zone);
    if (moment.kind === 'day')
        return moment.day;
    if (moment.kind !== 'instant')
        return undefined;
    const local = new Date(moment.time + moment.offset * 60_000).toISOString().slice(0, 19);
    return local + isoOffset(moment.offset);
}
/** `+01:00` */
function isoOffset(minutes) {
    const size = Math.abs(minutes);
    const parts = [Math.floor(size / 60), Math.round(size % 60)].map((part) => String(part).padStart(2, '0'));
    return (minutes < 0 ? '-' : '+') + parts.join(':');
}
