import { isDate } from '../model/date.js';
import { format } from '../model/format.js';
import { overlay } from '../model/overlay.js';
import { leads } from './node.js';
/** Where engines and their themes keep a post's picture. */
const images = [
    ...[
        'cover',
        'image',
        'featured_image',
        'featuredImage',
        'feature_image',
        'heroImage',
        'hero_image',
        'hero',
    ],
    ...['cover_image', 'coverImage', 'ogImage', 'og_image', 'banner', 'header', 'thumbnail'],
];
export function factsOf({ frontMatter = {}, title, date, video }) {
    const field = (...names) => names.map((name) => textIn(frontMatter[name])).find(Boolean) ?? '';
    const address = (...names) => names.map((name) => field(name)).find((text) => text && leads(text)) ?? '';
    return {
        title: field('title') || (title ?? ''),
        description: field('description', 'excerpt', 'subtitle'),
        date: isoDate(field('date', 'pubDate', 'publishDate', 'published_at', 'publishedAt')) || (date ?? ''),
        video: address('video', 'youtube', 'video_url', 'recording') || (video ?? ''),
        image: address(...images),
    };
}
/** A text; of an object its address, of a date its day. */
function textIn(value) {
    if (typeof value === 'string')
        return value.trim();
    if (value instanceof Date)
        return Number.isNaN(value.getTime()) ? '' : value.toISOString();
    if (typeof value !== 'object' || value === null)
        return '';
    const { src, url, path, image } = value;
    return textIn(src ?? url ?? path ?? image);
}
/** `2018-12-04 18:30:00 +0000` is the day; front matter's hours are those of the publishing. */
export const isoDate = (text) => {
    const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?!\d)/.exec(text)?.[0] ?? '';
    return isDate(day) ? day : '';
};
/** Fields of the format whose meaning on a site is another one, unless their value can only be the format's. */
const sitesOwn = {
    // Read as the site's own already; a text or a time stamp is no news.
    title: (value) => typeof value === 'string',
    date: (value) => typeof value === 'string' && isDate(value),
    video: (value) => isFields(value) || typeof value === 'string',
    cover: (value) => isFields(value) || typeof value === 'string',
    url: (value) => typeof value === 'string' && /^https?:/.test(value),
    talks: (value) => Array.isArray(value) && value.some(isFields),
    next: (value) => isFields(value),
};
/**
 * Lays the fields of the format that stand in front matter over what the prose said: see `overlay`. They hold what
 * prose can't, so that a post that was exported comes back whole.
 */
export function mergeFrontMatter(roundup, frontMatter = {}) {
    const given = ['$schema', ...Object.keys(format.Roundup)].flatMap((field) => {
        const value = field === 'cover' ? withSource(frontMatter[field]) : frontMatter[field];
        if (isNone(value))
            return [[field, null]];
        const isFormats = value !== undefined && value !== null && value !== '' && (sitesOwn[field]?.(value) ?? true);
        return isFormats ? [[field, value]] : [];
    });
    const merged = overlay(shaped(roundup, frontMatter), Object.fromEntries(given));
    const [lead, told] = [merged.summary, roundup.summary];
    // A site's summary is what it teases with: what the post says is not lost for it.
    if (lead && told && lead !== told && !isFormatsOwn(frontMatter))
        merged.summary = `${lead}\n\n${told}`;
    const slides = textIn(frontMatter['slides']);
    if (!slides)
        return merged;
    return {
        ...merged,
        notes: [merged.notes ?? [], `[Slides](${slides.replace(/^\/\//, 'https://')})`].flat(),
    };
}
/** Front matter that holds a roundup, as that of an exported post, says it as it is meant. */
const isFormatsOwn = ({ talks, next, sponsors, hosts }) => [talks, sponsors, hosts].some(Array.isArray) || isFields(next);
/** Some of Hugo's themes call a cover's address its image. */
function withSource(cover) {
    if (!isFields(cover) || cover['src'] !== undefined || typeof cover['image'] !== 'string')
        return cover;
    const { image, ...rest } = cover;
    return { src: image, ...rest };
}
/** A recording or cover that is only an address, as an object where the front matter has fields to add to it. */
function shaped(roundup, frontMatter) {
    const fields = ['video', 'cover'].filter((field) => isFields(frontMatter[field]) && typeof roundup[field] === 'string');
    return { ...roundup, ...Object.fromEntries(fields.map((field) => [field, { src: roundup[field] }])) };
}
/** That there is none: what an empty field (`video:`) doesn't say, which layouts leave behind. */
const isNone = (value) => Array.isArray(value) && !value.length;
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
