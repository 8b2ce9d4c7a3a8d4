/**
 * A date as Google wants it: a day, or a moment with its distance from UTC. Undefined for less than a day, and for
 * a time of which nobody knows the zone.
 */
export declare function isoDate(date?: string, zone?: string): string | undefined;
