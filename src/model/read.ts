import { describe } from './describe.js';
import type { Issue } from './issue.js';
import { leaves } from './leaves.js';
import { read, type RawReading, type ReadOptions } from './reader.js';
import { recordingTable } from './recording-table.js';
import { roundupTable } from './roundup-table.js';
import { assignIds } from './slug.js';
import type { Recording, Roundup, Talk } from './types.js';
import { checkVersion } from './version.js';

/** What a reading gives: the value as far as the data is good, and what was wrong with the rest. */
export interface Reading<Value> {
  /** undefined where nothing could be read */
  value?: Value;
  /** in the order of the format; empty where all is well */
  issues: Issue[];
}

const described = <Value>({ value, issues }: RawReading<Value>): Reading<Value> => ({
  value,
  issues: issues.map(describe),
});

/**
 * A roundup from data of any origin. Bad data costs the smallest part: a field, an item of a list, a talk. Fields
 * that the format doesn't know are kept. Shorthands come spelled out, a single value as a list of one, an empty
 * list as no list, times in seconds, addresses absolute and safe, every talk with an id.
 */
export function readRoundup(input: unknown, options?: ReadOptions): Reading<Roundup> {
  const { value, issues } = read(roundupTable, 'Roundup', input, options);
  return described({ value, issues: [...checkVersion(input), ...issues] });
}

/** A talk; see `readRoundup`. */
export function readTalk(input: unknown, options?: ReadOptions): Reading<Talk> {
  const { value, issues } = read(roundupTable, 'Talk', input, options);
  return described({ value: value && assignIds([value])[0], issues });
}

/** A recording knows what its talks are called, beside what it shows of them. */
const identified = {
  ...recordingTable,
  leaves: { ...recordingTable.leaves, slug: leaves.slug },
  identify: assignIds,
};

/** What `<timestamped-video>` shows; see `readRoundup` and `recordingTable`. */
export function readRecording(input: unknown, options?: ReadOptions): Reading<Recording> {
  return described(read(identified, 'Recording', input, options));
}
