/** `240`, `4:00`, `75:30`, `1:12:25`: as players show a time; whatever follows a colon is below 60. */
const clock = /^\d+(:[0-5]\d){0,2}(\.\d+)?$/;
/** `1h12m25s`, as YouTube's links write it, and the ISO 8601 duration `PT1H12M25S`. */
const units = /^(?:pt)?(?=\d)(?:([\d.]+)h)?(?:([\d.]+)m)?(?:([\d.]+)s)?$/;
/**
 * A point in time, or a length, in seconds.
 *
 * Reads a number of seconds, and the text forms `240`, `4:00`, `75:30`, `1:12:25`, `1h12m25s`, `511s`, `PT4M`,
 * in either case, with space around. Units add up (`1m75s` is 135); clock parts must be real (`1:75` is none).
 *
 * @returns seconds, 0 or more, perhaps with a fraction; undefined where the value is no time
 */
export function parseTimestamp(value) {
    const seconds = typeof value === 'string' ? parseText(value.trim().toLowerCase()) : value;
    return typeof seconds === 'number' && seconds >= 0 && seconds < Infinity ? seconds : undefined;
}
function parseText(text) {
    // A unit that isn't there is an undefined group.
    const parts = clock.test(text)
        ? text.split(':')
        : (units.exec(text)?.slice(1) ?? [NaN]);
    return parts.reduce((sum, part) => sum * 60 + Number(part ?? 0), 0);
}
/**
 * Seconds as a player shows them: `4:00`, `32:55`, `1:12:25`. Fractions are dropped, so that a label never names
 * a moment that has not begun.
 */
export function formatTimestamp(seconds) {
    const whole = Math.floor(Math.max(0, seconds) || 0);
    const hours = Math.floor(whole / 3600);
    const parts = [Math.floor(whole / 60) % 60, whole % 60];
    if (hours)
        parts.unshift(hours);
    return parts.map((part, index) => String(part).padStart(index ? 2 : 1, '0')).join(':');
}
