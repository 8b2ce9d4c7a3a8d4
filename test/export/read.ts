import assert from 'node:assert/strict';
import { unknownBase } from '../../src/export/address.js';
import type { ExportResult } from '../../src/export/result.js';
import { readRoundup } from '../../src/model/read.js';
import type { Roundup } from '../../src/model/types.js';

/** Data as the exporters take it. */
export function roundupOf(data: unknown): Roundup {
  const { value } = readRoundup(data, { base: unknownBase });
  assert.ok(value);
  return value;
}

export function textOf(result: ExportResult): string {
  assert.equal(result.problems, undefined);
  return result.text;
}

/** The paths of what was left out, or stood in the way. */
export const pathsOf = (result: ExportResult): string[] =>
  (result.problems ?? result.omitted).map(({ path }) => path);
