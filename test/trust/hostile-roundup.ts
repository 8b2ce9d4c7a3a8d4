/** Roundups in which a hostile string stands wherever one can stand. */
import { format, type ShapeName } from '../../src/model/format.js';

/** What a hostile author writes into a field of that kind, so that it is read: the string, or one with it inside. */
function likely(cell: string, vector: string): unknown {
  const good: Record<string, unknown> = { time: 60, size: 9, date: '2999-01-01', lang: 'en', kind: 'demo' };
  if (cell === 'rich') return richOf(vector);
  if (cell.includes('url') || cell.startsWith('text')) return vector;
  return good[cell];
}

const richOf = (vector: string): string =>
  `${vector}\n\n[a](${vector}) <${vector}> ![b](${vector} "${vector}") *${vector}* \`${vector}\` [${vector}](https://x.example/)`;

/**
 * A value for a cell of the format's table.
 *
 * @param leaf what stands in a leaf of that kind
 */
function fill(cell: string, leaf: (cell: string) => unknown): unknown {
  const item = /^\[(.*)\]$/.exec(cell)?.[1];
  if (item) return [fill(item, leaf), ...(item.includes('|') ? [leaf(item)] : [])];
  const shape = cell.split('|').find((kind): kind is ShapeName => kind in format);
  return shape ? shapeOf(shape, leaf) : leaf(cell);
}

const shapeOf = (shape: ShapeName, leaf: (cell: string) => unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(format[shape]).map(([field, cell]) => [field, fill(cell, leaf)]));

/** Every field that holds text or an address holds the string; the rest is good, so that all of it is shown. */
export function plausible(vector: string): Record<string, unknown> {
  const roundup = shapeOf('Roundup', (cell) => likely(cell, vector));
  return {
    ...roundup,
    lang: 'en',
    video: { ...(roundup['video'] as object), src: 'https://youtu.be/Hostile0001' },
  };
}

/** Every field of whatever kind holds the string itself; nested objects are the shorthand where there is one. */
export function blunt(vector: string): Record<string, unknown> {
  const shorthand = (cell: string): unknown => {
    const item = /^\[(.*)\]$/.exec(cell)?.[1] ?? cell;
    if (item.includes('|')) return cell === item ? vector : [vector];
    const shape = item in format ? (item as ShapeName) : undefined;
    return shape
      ? [Object.fromEntries(Object.entries(format[shape]).map(([field, inner]) => [field, shorthand(inner)]))]
      : vector;
  };
  const fields = Object.entries(format.Roundup).map(([field, cell]) => [field, shorthand(cell)]);
  return { ...(Object.fromEntries(fields) as object), [vector]: vector };
}

/** Likewise, but where a field may hold an object, it is one. */
export function bluntInFull(vector: string): Record<string, unknown> {
  return shapeOf('Roundup', () => vector);
}

/** Several strings in one roundup, a talk each, for the ways in that only carry what others have shown already. */
export const plausibleTalks = (vectors: readonly string[]): Record<string, unknown> => ({
  ...plausible(vectors[0] ?? ''),
  talks: vectors.map((vector) => (plausible(vector)['talks'] as unknown[])[0]),
});

/** The shape that a cell of the table may hold. */
const shapeIn = (cell: string): ShapeName | undefined =>
  cell
    .replace(/[[\]]/g, '')
    .split('|')
    .find((kind): kind is ShapeName => kind in format);

/** The fields of a roundup that hold the string itself, each by its shape's name and its own. */
export function fieldsHolding(
  vector: string,
  roundup: object,
  shape: ShapeName = 'Roundup',
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [field, cell] of Object.entries(format[shape])) {
    const value = (roundup as Record<string, unknown>)[field];
    const inner = shapeIn(cell);
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof one === 'string' && one.includes(vector)) found.add(`${shape} ${field}`);
      else if (inner && typeof one === 'object' && one)
        for (const name of fieldsHolding(vector, one, inner)) found.add(name);
    }
  }
  return found;
}

/** Every field that holds no object, but those that only a recording of its own has. */
export const allFields: readonly string[] = Object.entries(format)
  .filter(([shape]) => shape !== 'Recording')
  .flatMap(([shape, fields]) =>
    Object.entries(fields)
      .filter(([, cell]) => !shapeIn(cell))
      .map(([field]) => `${shape} ${field}`),
  );

const countIn = (make: (vector: string) => object): number => fieldsHolding('vector', make('vector')).size;

/** In how many fields of the format the string stands. */
export const fieldCounts = {
  plausible: countIn(plausible),
  blunt: countIn(blunt),
  bluntInFull: countIn(bluntInFull),
};
