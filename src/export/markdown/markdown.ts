import { stringify } from 'yaml';
import { remainder } from '../../model/overlay.js';
import type { Roundup } from '../../model/types.js';
import type { ExportResult } from '../result.js';
import { toData } from './data.js';
import { heldByProse } from './held.js';
import { prose } from './prose.js';

/**
 * A roundup as a blog post in Markdown. The prose holds what a post tells; the front matter, under the format's own
 * keys, what prose can't hold. It lies over what a reader finds in the prose: see `overlay`.
 */
export function exportMarkdown(roundup: Roundup): ExportResult {
  return { text: `---\n${frontMatter(roundup)}---\n\n${prose(roundup)}`, omitted: [] };
}

/**
 * YAML 1.1 is what most blogs' tools read. Its writer puts quotes around what only looks like a time, a date or a
 * yes, so that readers of YAML 1.2 see the same text.
 */
function frontMatter(roundup: Roundup): string {
  const left = remainder(toData(roundup), heldByProse(roundup));
  return stringify(left === undefined ? {} : withTitles(left, roundup), { schema: 'yaml-1.1', lineWidth: 0 });
}

/** The title shows whose fields these are; the place in the list is what counts. */
function withTitles(data: unknown, { talks = [] }: Roundup): unknown {
  const { talks: left, ...rest } = data as { talks?: Record<string, unknown>[] };
  if (!left) return rest;
  const titled = left.map((fields, index) => {
    const { title } = talks[index] ?? {};
    return title === undefined ? fields : { title, ...fields };
  });
  return { ...rest, talks: titled };
}
