import { attempt } from './attempt.js';
import { isDate, isZone } from './date.js';
import { talkKinds } from './format.js';
import { parseRichText } from './rich-text.js';
import { toSlug } from './slug.js';
import { parseTimestamp } from './timestamp.js';
import { safeUrl } from './url.js';

/** How a leaf kind of the format is read; undefined means that the value is refused. */
export type LeafReader = (value: unknown, base?: string) => unknown;

const isText = (value: unknown): value is string => typeof value === 'string';

/** Text as it is, where it is what it should be. */
const textThat =
  (holds: (text: string) => unknown): LeafReader =>
  (value) =>
    isText(value) && holds(value) ? value : undefined;

/** The kinds that a recording needs. */
export const plainLeaves = {
  text: (value: unknown) => (isText(value) ? value : undefined),
  url: safeUrl,
  date: /* @__PURE__ */ textThat(isDate),
  time: parseTimestamp,
  size: (value: unknown) => (Number.isInteger(value) && Number(value) > 0 ? value : undefined),
  true: (value: unknown) => value === true || undefined,
};

/** All kinds of the format. Marked pure, unlike a spread, so that a page with a player alone leaves the rest out. */
export const leaves = /* @__PURE__ */ Object.assign({}, plainLeaves, {
  rich: (value: unknown, base?: string) => (isText(value) ? parseRichText(value, base) : undefined),
  slug: /* @__PURE__ */ textThat((text) => text && toSlug(text) === text),
  lang: /* @__PURE__ */ textThat((tag) => attempt(() => Intl.getCanonicalLocales(tag))),
  zone: /* @__PURE__ */ textThat(isZone),
  kind: (value: unknown) => talkKinds.find((kind) => kind === value),
  flag: (value: unknown) => (typeof value === 'boolean' ? value : undefined),
});
