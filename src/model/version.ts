import type { Refusal } from './issue.js';

/** The version of the format that this code knows. */
export const formatVersion = 1;

/** Data that names a later version: `urn:meetup-roundup:roundup:2`, `…/roundup-2.schema.json`. */
export function checkVersion(input: unknown): Refusal[] {
  const { $schema: found } = Object(input) as { $schema?: unknown };
  const [, version] =
    /roundup[:-](\d+)(\.schema)?(\.json)?$/.exec(typeof found === 'string' ? found : '') ?? [];
  const isLater = Number(version) > formatVersion;
  return isLater ? [{ path: '$schema', code: 'version', expected: String(formatVersion), found }] : [];
}
