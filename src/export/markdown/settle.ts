import { isData } from '../../model/overlay.js';
import type { RoundupData } from '../../model/types.js';

type Fields = Record<string, unknown>;

/** How a post that was written is read again. */
export interface Reader {
  /** what is read in a post with this front matter, as it was read */
  readBack: (frontMatter: Fields) => Fields;
  /** data in one spelling, so that it can be compared */
  normal: (data: Fields) => Fields;
}

/** Corrections may need corrections: a title that is known changes what a sentence is about. */
const rounds = 4;

/**
 * Front matter that gives the roundup back. What is read in the prose after all, or in another way, is put right
 * there, field by field.
 */
export function settle(whole: RoundupData, frontMatter: Fields, { readBack, normal }: Reader): Fields {
  const wanted = normal(whole);
  let settled = frontMatter;
  for (let round = 0; round < rounds; round += 1) {
    const raw = readBack(settled);
    const patch = corrections({ whole: whole, wanted, raw, got: normal(raw) });
    if (!Object.keys(patch).length) break;
    settled = stacked(settled, patch) as Fields;
  }
  return settled;
}

/** Two layers as one. Unlike where the layers meet the prose, what says that something goes stays. */
function stacked(below: unknown, above: unknown): unknown {
  if (above === undefined) return below;
  if (
    Array.isArray(above) &&
    Array.isArray(below) &&
    above.length &&
    above.every(isLayer) &&
    below.every(isLayer)
  ) {
    const length = Math.max(below.length, above.length);
    return Array.from({ length }, (_, index) => stacked(below[index], above[index]));
  }
  if (!isData(above)) return above;
  const fields = isData(below) ? below : {};
  return Object.fromEntries(
    Object.keys({ ...fields, ...above }).map((key) => [key, stacked(fields[key], above[key])]),
  );
}

const isLayer = (item: unknown): boolean => item === null || isData(item);

interface Sides {
  whole: Fields;
  wanted: Fields;
  raw: Fields;
  got: Fields;
}

function corrections({ whole, wanted, raw, got }: Sides): Fields {
  const fields = Object.keys({ ...wanted, ...got }).filter((field) => !isSame(wanted[field], got[field]));
  return Object.fromEntries(
    fields.map((field) => [
      field,
      // A field that the roundup hasn't: an empty list says so. Blogs leave empty fields (`video:`) that mean nothing.
      whole[field] === undefined
        ? []
        : field === 'talks'
          ? talks(whole, wanted, raw, got)
          : replacing(whole[field], raw[field]),
    ]),
  );
}

/** Talk by talk, so that what the prose holds isn't said twice. */
function talks(whole: Fields, wanted: Fields, raw: Fields, got: Fields): unknown[] {
  const [all, want, read, have] = [whole, wanted, raw, got].map(({ talks = [] }) => talks as Fields[]) as [
    Fields[],
    Fields[],
    Fields[],
    Fields[],
  ];
  const length = Math.max(all.length, read.length);
  return Array.from({ length }, (_, index) => {
    const talk = all[index];
    if (!talk) return null;
    const [mine, theirs] = [want[index] ?? {}, have[index] ?? {}];
    const fields = Object.keys({ ...mine, ...theirs }).filter((field) => !isSame(mine[field], theirs[field]));
    // An id follows from the title, unless it is written.
    const own = fields.filter((field) => field !== 'id' || talk['id'] !== undefined);
    return Object.fromEntries(
      own.map((field) => [
        field,
        talk[field] === undefined ? null : replacing(talk[field], read[index]?.[field]),
      ]),
    );
  });
}

/** What, laid over the one, gives the other: with a `null` for all that has to go. */
function replacing(whole: unknown, below: unknown): unknown {
  if (Array.isArray(whole) && Array.isArray(below) && below.every(isData) && whole.every(isData)) {
    const length = Math.max(whole.length, below.length);
    return Array.from({ length }, (_, index) =>
      index < whole.length ? replacing(whole[index], below[index]) : null,
    );
  }
  if (!isData(whole) || !isData(below)) return whole;
  const gone = Object.keys(below).filter((key) => whole[key] === undefined);
  const kept = Object.entries(whole).map(([key, value]) => [key, replacing(value, below[key])] as const);
  return Object.fromEntries([...kept, ...gone.map((key) => [key, null] as const)]);
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The order of fields says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isData(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}
