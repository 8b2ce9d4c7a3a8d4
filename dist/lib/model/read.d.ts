import type { Issue } from './issue.js';
import { type ReadOptions } from './reader.js';
import type { Recording, Roundup, Talk } from './types.js';
/** What a reading gives: the value as far as the data is good, and what was wrong with the rest. */
export interface Reading<Value> {
    /** undefined where nothing could be read */
    value?: Value;
    /** in the order of the format; empty where all is well */
    issues: Issue[];
}
/**
 * A roundup from data of any origin. Bad data costs the smallest part: a field, an item of a list, a talk. Fields
 * that the format doesn't know are kept. Shorthands come spelled out, a single value as a list of one, an empty
 * list as no list, times in seconds, addresses absolute and safe, every talk with an id.
 */
export declare function readRoundup(input: unknown, options?: ReadOptions): Reading<Roundup>;
/** A talk; see `readRoundup`. */
export declare function readTalk(input: unknown, options?: ReadOptions): Reading<Talk>;
/** What `<timestamped-video>` shows; see `readRoundup` and `recordingTable`. */
export declare function readRecording(input: unknown, options?: ReadOptions): Reading<Recording>;
