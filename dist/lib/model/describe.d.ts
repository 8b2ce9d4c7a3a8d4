import type { Issue, Refusal } from './issue.js';
/** What was refused, as an issue: with its kind of wrong, and the value in a few words. */
export declare function describe({ path, code, expected, found }: Refusal): Issue;
/** A value as an issue's `found`. Objects are not spelled out: they may be huge, or refer to themselves. */
export declare function excerpt(value: unknown, most?: number): string;
