import { attempt } from './attempt.js';
import { isZone, parseDate } from './date.js';
import { talkKinds } from './format.js';
import { parseRichText } from './rich-text.js';
import { toSlug } from './slug.js';
import { parseTimestamp } from './timestamp.js';
import type { LeafName, ReadLeaf } from './types.js';
import { safeUrl } from './url.js';

type LeafReader<Name extends LeafName> = (value: unknown, base?: string) => ReadLeaf[Name] | undefined;

/** A reader of text: what isn't text is refused before it is asked. */
const fromText =
  <Value>(read: (text: string, base?: string) => Value | undefined) =>
  (value: unknown, base?: string) =>
    typeof value === 'string' ? read(value, base) : undefined;

/** A reader that keeps the text as it is, or refuses it. */
const textThat = (holds: (text: string) => boolean) => fromText((text) => (holds(text) ? text : undefined));

const isLanguage = (tag: string) => !!attempt(() => Intl.getCanonicalLocales(tag));

/** How each leaf kind of the format is read; undefined means that the value is refused. */
export const leaves: { readonly [Name in LeafName]: LeafReader<Name> } = {
  text: textThat(() => true),
  rich: fromText(parseRichText),
  url: fromText(safeUrl),
  date: textThat((text) => !!parseDate(text)),
  time: parseTimestamp,
  size: (value) => (Number.isInteger(value) && Number(value) > 0 ? Number(value) : undefined),
  lang: textThat(isLanguage),
  zone: textThat(isZone),
  slug: textThat((text) => !!text && toSlug(text) === text),
  kind: (value) => talkKinds.find((kind) => kind === value),
  flag: (value) => (typeof value === 'boolean' ? value : undefined),
  true: (value) => value === true || undefined,
};

/** The JavaScript types in which a leaf kind may be written: text, unless it says otherwise. */
export const leafTypes: { readonly [Name in LeafName]?: string } = {
  time: 'number|string',
  size: 'number',
  flag: 'boolean',
  true: 'boolean',
};
