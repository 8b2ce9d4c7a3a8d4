import { format } from '../../src/model/format.js';
import type { ShapeName } from '../../src/model/format.js';
import { fullRoundup } from './full-roundup.js';

/** One place of the full roundup, found by the table alone. */
export interface Spot {
  /** as the readings write it: `talks[0].start` */
  path: string;
  /** the cell without its list brackets: what one value there may be */
  cell: string;
  /** the place is the list itself, not an item */
  isList: boolean;
}

/** Which JavaScript types each leaf kind takes. Said once more on purpose: the tests must not ask the code. */
const takes: Record<string, string[]> = {
  text: ['string'],
  rich: ['string'],
  url: ['string'],
  date: ['string'],
  time: ['number', 'string'],
  size: ['number'],
  lang: ['string'],
  zone: ['string'],
  slug: ['string'],
  kind: ['string'],
  flag: ['boolean'],
  true: ['boolean'],
};

const wrongValues: unknown[] = [5, true, null, 'text', {}, []];

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

/** Values of a type that the format doesn't take at that place. */
export function wrongFor({ cell, isList }: Spot): unknown[] {
  const good = cell.split('|').flatMap((kind) => takes[kind] ?? ['object']);
  return wrongValues.filter((value) => !good.includes(typeOf(value)) && !(isList && Array.isArray(value)));
}

/** Every field of the format, wherever it occurs in a roundup; in lists the list and its first item. */
export function spots(name: ShapeName = 'Roundup', prefix = ''): Spot[] {
  return Object.entries(format[name]).flatMap(([field, cell]) => {
    const path = prefix + field;
    const item = /^\[(.*)\]$/.exec(cell)?.[1];
    const own: Spot[] = item
      ? [
          { path, cell: item, isList: true },
          { path: `${path}[0]`, cell: item, isList: false },
        ]
      : [{ path, cell, isList: false }];
    const shape = (item ?? cell).split('|').find((kind): kind is ShapeName => kind in format);
    return shape ? [...own, ...spots(shape, `${item ? `${path}[0]` : path}.`)] : own;
  });
}

type Node = Record<string | number, unknown>;

/** The full roundup with another value there; without one, with nothing there. */
export function mutated(path: string, ...value: [unknown] | []): unknown {
  const data: unknown = fullRoundup();
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() ?? '';
  const parent = keys.reduce((node, key) => (node as Node)[key], data) as Node;
  if (value.length) parent[last] = value[0];
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return data;
}
