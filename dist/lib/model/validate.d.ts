import type { ExplainedIssue } from './issue.js';
import { readRecording, readRoundup, readTalk } from './read.js';
import type { ReadOptions } from './reader.js';
declare const readers: {
    Roundup: typeof readRoundup;
    Talk: typeof readTalk;
    Recording: typeof readRecording;
};
/**
 * Everything there is to say about a roundup, for tools: first what an element would drop, found by the very
 * reading the elements carry, then the fields that the format doesn't know, then likely slips.
 */
export declare function validateRoundup(input: unknown, options?: ReadOptions): ExplainedIssue[];
/** As `validateRoundup`, for what a `<talk-card>` or a `<timestamped-video>` takes. */
export declare function validate(name: keyof typeof readers, input: unknown, options?: ReadOptions): ExplainedIssue[];
export {};
