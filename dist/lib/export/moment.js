import { isZone, parseDate } from '../model/date.js';
/** Years of four digits, but for the last: what ends with it has its end in the next. */
const firstYear = 1000;
const lastYear = 9998;
/**
 * What a date of the format means.
 *
 * @param date ISO 8601, perhaps partial
 * @param zone IANA; used where the date names no offset
 */
export function momentOf(date = '', zone = '') {
    const { year = 0, day, hour, offset } = parseDate(date) ?? {};
    if (day === undefined || year < firstYear || year > lastYear)
        return { kind: 'partial' };
    if (hour === undefined)
        return { kind: 'day', day: date };
    const wall = `${date.slice(0, 16)}:${/T\d\d:\d\d:(\d\d)/.exec(date)?.[1] ?? '00'}`;
    const asUtc = Date.parse(`${wall}Z`);
    if (offset !== undefined)
        return { kind: 'instant', time: asUtc - offset * 60_000, offset };
    if (!isZone(zone) || !zone)
        return { kind: 'floating', wall };
    const time = asUtc - offsetOfWall(asUtc, zone);
    return { kind: 'instant', time, offset: (asUtc - time) / 60_000 };
}
/** What a `partial` date lacks, in words that follow “needs”. */
export const dayWanted = (date = '') => parseDate(date)?.day === undefined ? 'its day' : `a day of the years ${firstYear} to ${lastYear}`;
/**
 * How far ahead of UTC the zone's clocks are when they show that time, in milliseconds. A time that comes twice is
 * the first, one that is skipped moves on with the clocks: what Temporal calls “compatible”.
 *
 * @param asUtc the time on the clock, as if it were UTC
 */
function offsetOfWall(asUtc, zone) {
    const day = 86_400_000;
    const [before, after] = [offsetAt(asUtc - day, zone), offsetAt(asUtc + day, zone)];
    const fits = (offset) => offsetAt(asUtc - offset, zone) === offset;
    return !fits(before) && fits(after) ? after : before;
}
/** How far ahead of UTC the zone is at that moment, in milliseconds. Swedish writes dates like ISO 8601. */
function offsetAt(time, zone) {
    const wall = new Date(time).toLocaleString('sv', { timeZone: zone });
    return Date.parse(`${wall.replace(' ', 'T')}Z`) - Math.floor(time / 1000) * 1000;
}
