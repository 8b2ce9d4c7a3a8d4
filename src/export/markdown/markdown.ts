import { stringify } from 'yaml';
import { remainder } from '../../model/overlay.js';
import { read } from '../../model/reader.js';
import { roundupTable } from '../../model/roundup-table.js';
import type { Roundup, RoundupData } from '../../model/types.js';
import { unknownBase } from '../address.js';
import type { ExportResult } from '../result.js';
import { toData } from './data.js';
import { tooDeep } from './deep.js';
import { heldByProse } from './held.js';
import { prose } from './prose.js';
import { settle, type Reader } from './settle.js';

/**
 * A roundup as a blog post in Markdown. The prose holds what a post tells; the front matter, under the format's own
 * keys, what prose can't hold. It lies over what a reader finds in the prose: see `overlay`.
 */
export function exportMarkdown(roundup: Roundup, { readBack }: MarkdownOptions = {}): ExportResult {
  const body = prose(roundup);
  const post = (fields: Fields): string => `---\n${asYaml(fields, roundup)}---\n\n${body}`;
  const held = (remainder(toData(roundup), heldByProse(roundup)) ?? {}) as Fields;
  const fields = readBack ? settle(toData(roundup), held, readerOf(post, readBack)) : held;
  return { text: post(fields), omitted: tooDeep(roundup) };
}

/** What the post is checked by. */
export interface MarkdownOptions {
  /**
   * reads a post for its roundup, as the import does: what comes back otherwise is put right in the front matter.
   * Without it, the front matter holds what prose is known not to hold.
   */
  readBack?: (post: string) => RoundupData;
}

function readerOf(post: (fields: Fields) => string, readBack: (post: string) => RoundupData): Reader {
  const normal = (data: Fields): Fields => {
    const { value } = read(roundupTable, 'Roundup', data, { base: unknownBase });
    return value ? toData(value) : {};
  };
  return { readBack: (fields) => readBack(post(fields)), normal };
}

/**
 * YAML 1.1 is what most blogs' tools read. Its writer puts quotes around what only looks like a time, a date or a
 * yes, so that readers of YAML 1.2 see the same text.
 */
function asYaml(fields: Fields, roundup: Roundup): string {
  return stringify(short(withTitles(fields, roundup)), {
    schema: 'yaml-1.1',
    lineWidth: 0,
  });
}

type Fields = Record<string, unknown>;

/** The title shows whose fields these are; the place in the list is what counts. */
function withTitles({ talks: left, ...rest }: Fields, { talks = [] }: Roundup): Fields {
  if (!left) return rest;
  const titled = (left as (Fields | null)[]).map((fields, index) => {
    const { title } = talks[index] ?? {};
    return title === undefined || fields === null ? fields : { title, ...fields };
  });
  return { ...rest, talks: titled };
}

/** Blogs' layouts know these fields as plain text; and where they stand here, they stand whole. */
const plainFields = { location: 'name', video: 'src', cover: 'src' };

function short(data: Fields): Fields {
  const shortened = Object.entries(plainFields).flatMap(([field, first]) => {
    const value = (data[field] ?? {}) as Fields;
    return Object.keys(value).join() === first ? [[field, value[first]] as const] : [];
  });
  return { ...data, ...Object.fromEntries(shortened) };
}
