/**
 * A point in time, or a length, in seconds.
 *
 * Reads a number of seconds, and the text forms `240`, `4:00`, `75:30`, `1:12:25`, `1h12m25s`, `511s`, `PT4M`,
 * in either case, with space around. Units add up (`1m75s` is 135); clock parts must be real (`1:75` is none).
 *
 * @returns seconds, 0 or more, perhaps with a fraction; undefined where the value is no time
 */
export declare function parseTimestamp(value: unknown): number | undefined;
/**
 * Seconds as a player shows them: `4:00`, `32:55`, `1:12:25`. Fractions are dropped, so that a label never names
 * a moment that has not begun.
 */
export declare function formatTimestamp(seconds: number): string;
