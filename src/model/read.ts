import { format, required } from './format.js';
import type { ShapeName } from './format.js';
import { excerpt } from './issue.js';
import type { Issue } from './issue.js';
import { leaves, leafTypes } from './leaves.js';
import { assignIds } from './slug.js';
import type { LeafName, Recording, Roundup, Shapes, Talk } from './types.js';

/** What a reading gives: the value as far as the data is good, and what was wrong with the rest. */
export interface Reading<Value> {
  /** undefined where nothing could be read */
  value?: Value;
  /** in the order of the format; empty where all is well */
  issues: Issue[];
}

/** How data is read. */
export interface ReadOptions {
  /** what relative addresses resolve against: the data file's address, else the page's; without it they are refused */
  base?: string;
}

/** The version of the format that this code knows. */
export const formatVersion = 1;

/** In characters of JSON: 5 MB is far above any roundup, and below what makes a phone stop. */
const maxLength = 5e6;

/**
 * A roundup from data of any origin. Bad data costs the smallest part: a field, an item of a list, a talk. Fields
 * that the format doesn't know are kept. Shorthands come spelled out, a single value as a list of one, an empty
 * list as no list, times in seconds, addresses absolute and safe, every talk with an id.
 */
export function readRoundup(input: unknown, options?: ReadOptions): Reading<Roundup> {
  return read('Roundup', input, options);
}

/** A talk; see `readRoundup`. */
export function readTalk(input: unknown, options?: ReadOptions): Reading<Talk> {
  const { value, issues } = read('Talk', input, options);
  return { value: value && assignIds([value])[0], issues };
}

/** What `<timestamped-video>` shows; see `readRoundup`. */
export function readRecording(input: unknown, options?: ReadOptions): Reading<Recording> {
  return read('Recording', input, options);
}

/**
 * JSON text as a value. Text that was encoded twice, as some content systems do, is decoded twice. An issue's
 * `found` is then the parser's own complaint, which knows the position.
 */
export function parseJson(text: string): { value?: unknown; issue?: Issue } {
  try {
    if (text.length > maxLength) throw RangeError(`${text.length} > ${maxLength}`);
    const value: unknown = JSON.parse(text.trim());
    return { value: typeof value === 'string' ? JSON.parse(value) : value };
  } catch (error) {
    return { issue: { path: '', code: 'unreadable', expected: 'JSON', found: excerpt(String(error)) } };
  }
}

type Fields = Record<string, unknown>;
type Report = (code: Issue['code'], path: string, expected: string, found: unknown) => void;

interface Context extends ReadOptions {
  report: Report;
}

function read<Name extends keyof Shapes>(
  name: Name,
  input: unknown,
  options?: ReadOptions,
): Reading<Shapes[Name]> {
  const issues: Issue[] = [];
  const report: Report = (code, path, expected, found) => {
    issues.push({ path, code, expected, found: excerpt(found) });
  };
  // The shape is what the table says, and the type is derived from the same table.
  const value = readShape(name, input, '', { ...options, report }) as Shapes[Name] | undefined;
  return { value, issues };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isShape = (kind: string): kind is ShapeName => kind in format;

/** `urn:meetup-roundup:roundup:2`, `…/roundup-2.json`: the number is the version of the format. */
function checkVersion(schema: unknown, report: Report): void {
  const [, version] = /roundup[:-](\d+)(\.schema)?(\.json)?$/.exec(String(schema)) ?? [];
  if (Number(version) > formatVersion) report('version', '$schema', String(formatVersion), schema);
}

function readShape(name: ShapeName, input: unknown, path: string, context: Context): Fields | undefined {
  const { report } = context;
  if (!isFields(input)) return void report('type', path, name, input);
  if (!path) checkVersion(input['$schema'], report);
  const value = { ...input };
  // Parsed JSON can own a field of this name; copied on by assignment it would replace a prototype.
  delete value['__proto__'];
  for (const [field, cell] of Object.entries(format[name])) {
    const read = readCell(cell, input[field], path ? `${path}.${field}` : field, context);
    if (read === undefined) delete value[field];
    else value[field] = read;
  }
  const needed = required[name];
  if (!needed || needed.some((field) => value[field])) return value;
  report('missing', path, needed.join('|'), input);
}

function readCell(cell: string, input: unknown, path: string, context: Context): unknown {
  if (input === undefined) return;
  if (!cell.startsWith('[')) return readOne(cell, input, path, context);
  const item = cell.slice(1, -1);
  const read = Array.isArray(input)
    ? input.map((one, index) => readOne(item, one, `${path}[${index}]`, context))
    : [readOne(item, input, path, context)];
  const list = read.filter((one) => one !== undefined);
  if (list.length) return item === 'Talk' ? assignIds(list as Talk[]) : list;
}

/** A value by the first kind that takes it; a shorthand becomes the first field of the shape it stands for. */
function readOne(cell: string, input: unknown, path: string, context: Context): unknown {
  const kinds = cell.split('|');
  const shape = kinds.find(isShape);
  if (shape && (kinds[0] === shape || isFields(input))) return readShape(shape, input, path, context);
  const names = kinds.filter((kind) => kind !== shape) as LeafName[];
  for (const name of names) {
    const value = leaves[name](input, context.base);
    if (value !== undefined) return shape ? { [Object.keys(format[shape])[0] ?? '']: value } : value;
  }
  const typed = names.some((name) => (leafTypes[name] ?? 'string').includes(typeof input));
  context.report(typed ? 'value' : 'type', path, cell, input);
}
