import { maxItems } from './limits.js';
import { format } from './format.js';
import type { ShapeName } from './format.js';

/** Data that is an object, before anything is known about its fields. */
export type Fields = Record<string, unknown>;

/** What a walk calls on its way. */
export interface Visitor {
  /** every object, with the shape it is read as */
  shape?: (name: ShapeName, value: Fields, path: string) => void;
  /** every leaf, also one written as a shorthand, with its cell of the table, such as `time` or `url|Image` */
  leaf?: (cell: string, value: unknown, path: string) => void;
}

/** Whether the value is an object with fields. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as the list it stands for, each item with its path; no more of them than are read. */
export function items(value: unknown, path: string): { value: unknown; path: string }[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [{ value, path }];
  return value.slice(0, maxItems).map((item: unknown, index) => ({ value: item, path: `${path}[${index}]` }));
}

/** Goes through data as written, along the table, whether it is good or not. */
export function walk(name: ShapeName, value: unknown, visitor: Visitor, path = ''): void {
  if (!isFields(value)) return;
  visitor.shape?.(name, value, path);
  for (const [field, cell] of Object.entries(format[name])) {
    if (value[field] !== undefined) walkCell(cell, value[field], visitor, path ? `${path}.${field}` : field);
  }
}

function walkCell(cell: string, value: unknown, visitor: Visitor, path: string): void {
  const inner = /^\[(.*)\]$/.exec(cell)?.[1];
  if (inner) return items(value, path).forEach((item) => walkCell(inner, item.value, visitor, item.path));
  const shape = cell.split('|').find((kind): kind is ShapeName => kind in format);
  if (shape && isFields(value)) walk(shape, value, visitor, path);
  else visitor.leaf?.(cell, value, path);
}
