import { required } from './format.js';
import type { Refusal } from './issue.js';
import type { LeafReader } from './leaves.js';
import { maxItems, maxRoom, valueRoom } from './limits.js';
import type { Shapes } from './types.js';

/** What a reading gives: the value as far as the data is good, and what was refused. */
export interface RawReading<Value> {
  /** undefined where nothing could be read */
  value?: Value;
  /** in the order of the format; empty where all is well */
  issues: Refusal[];
}

/** How data is read. */
export interface ReadOptions {
  /** what relative addresses resolve against: the data file's address, else the page's; without it they are refused */
  base?: string;
}

/** An object of the data. */
type Fields = Record<string, unknown>;

/** The part of the format that a reading is about. A field of a kind that it lacks stays as it was written. */
export interface Table {
  shapes: Record<string, Record<string, string>>;
  leaves: Record<string, LeafReader>;
  /** what a list of talks gets after its reading; nothing, unless the table says */
  identify?: (talks: Fields[]) => Fields[];
}

interface Context extends ReadOptions, Table {
  /** what may still be read, see `maxRoom`; below 0, the rest is left out */
  room: number;
  report: (path: string, expected: string, found: unknown, code?: Refusal['code']) => undefined;
}

/** Reads a shape of the table in the tolerant way: bad data costs the smallest part, and is reported. */
export function read<Name extends keyof Shapes>(
  table: Table,
  name: Name,
  input: unknown,
  options?: ReadOptions,
): RawReading<Shapes[Name]> {
  const issues: Refusal[] = [];
  const report: Context['report'] = (path, expected, found, code) =>
    void issues.push({ path, code, expected, found });
  // The shape is what the table says, and the type is derived from the same table.
  const value = readShape(name, input, '', {
    ...options,
    ...table,
    room: maxRoom,
    report,
  }) as Shapes[Name] | undefined;
  return { value, issues };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readShape(name: string, input: unknown, path: string, context: Context): Fields | undefined {
  const { report } = context;
  if (!isFields(input)) return report(path, name, input);
  const value = { ...input };
  // Parsed JSON can own a field of this name; copied on by assignment it would replace a prototype.
  delete value['__proto__'];
  for (const [field, cell] of Object.entries(context.shapes[name] ?? {})) {
    const read = readCell(cell, input[field], path ? `${path}.${field}` : field, context);
    if (read === undefined) delete value[field];
    else value[field] = read;
  }
  const needed = required[name] ?? Object.keys(context.shapes[name] ?? {});
  if (needed.some((field) => value[field])) return value;
  // What there was no room for isn't missing.
  return context.room < 0 ? undefined : report(path, needed.join('|'), input, 'missing');
}

function readCell(cell: string, input: unknown, path: string, context: Context): unknown {
  const item = cell.replace(/[[\]]/g, '');
  const isKnown = item.split('|').every((kind) => kind in context.shapes || kind in context.leaves);
  if (input === undefined || !isKnown) return input;
  if (item === cell) return readOne(cell, input, path, context);
  const all: unknown[] = Array.isArray(input) ? input : [input];
  if (all.length > maxItems) context.report(path, `${maxItems}`, all.length, 'amount');
  const read = all
    .slice(0, maxItems)
    .map((one, index) => readOne(item, one, all === input ? `${path}[${index}]` : path, context));
  const list = read.filter((one) => one !== undefined);
  if (list.length) return item === 'Talk' && context.identify ? context.identify(list as Fields[]) : list;
}

/** A value by the first kind that takes it; a shorthand becomes the first field of the shape it stands for. */
function readOne(cell: string, input: unknown, path: string, context: Context): unknown {
  const { shapes, leaves, base, report } = context;
  if (context.room < 0) return;
  context.room -= valueRoom + (typeof input === 'string' ? input.length : 0);
  if (context.room < 0) return report(path, `${maxRoom}`, '', 'amount');
  const kinds = cell.split('|');
  const shape = kinds.find((kind) => kind in shapes);
  if (shape && (kinds[0] === shape || isFields(input))) return readShape(shape, input, path, context);
  const names = kinds.filter((kind) => kind !== shape);
  for (const name of names) {
    const value = leaves[name]?.(input, base);
    if (value === undefined) continue;
    if (!shape) return value;
    return readShape(shape, { [Object.keys(shapes[shape] ?? {})[0] ?? '']: input }, path, context);
  }
  return report(path, cell, input);
}
