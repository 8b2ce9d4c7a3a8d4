import { attempt } from './attempt.js';
import { isDate, isZone } from './date.js';
import { talkKinds } from './format.js';
import { parseRichText } from './rich-text.js';
import { toSlug } from './slug.js';
import { parseTimestamp } from './timestamp.js';
import { safeUrl } from './url.js';
const isText = (value) => typeof value === 'string';
/** Text as it is, where it is what it should be. */
const textThat = (holds) => (value) => isText(value) && holds(value) ? value : undefined;
/** The kinds that a recording needs. */
export const plainLeaves = {
    text: (value) => (isText(value) ? value : undefined),
    url: safeUrl,
    date: /* @__PURE__ */ textThat(isDate),
    time: parseTimestamp,
    size: (value) => (Number.isInteger(value) && Number(value) > 0 ? value : undefined),
    true: (value) => value === true || undefined,
};
/** All kinds of the format. Marked pure, unlike a spread, so that a page with a player alone leaves the rest out. */
export const leaves = /* @__PURE__ */ Object.assign({}, plainLeaves, {
    rich: (value, base) => (isText(value) ? parseRichText(value, base) : undefined),
    slug: /* @__PURE__ */ textThat((text) => text && toSlug(text) === text),
    lang: /* @__PURE__ */ textThat((tag) => attempt(() => Intl.getCanonicalLocales(tag))),
    zone: /* @__PURE__ */ textThat(isZone),
    kind: (value) => talkKinds.find((kind) => kind === value),
    flag: (value) => (typeof value === 'boolean' ? value : undefined),
});
