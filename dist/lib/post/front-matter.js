import { isDate } from '../model/date.js';
import { format } from '../model/format.js';
import { hostIn } from './sponsors.js';
export function factsOf({ frontMatter = {}, title, date, video }) {
    const field = (...names) => names.map((name) => textIn(frontMatter[name])).find(Boolean) ?? '';
    return {
        title: field('title') || (title ?? ''),
        description: field('description', 'excerpt', 'subtitle'),
        date: isoDate(field('date')) || (date ?? ''),
        video: field('video', 'youtube', 'video_url', 'recording') || (video ?? ''),
        image: field('cover', 'image', 'featured_image', 'featuredImage', 'thumbnail', 'hero', 'banner'),
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
    const { src, url, path } = value;
    return textIn(src ?? url ?? path);
}
/** `2018-12-04 18:30:00 +0000` is the day; front matter's hours are those of the publishing. */
export const isoDate = (text) => {
    const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?!\d)/.exec(text)?.[0] ?? '';
    return isDate(day) ? day : '';
};
/** Fields that the draft has already from there, or whose meaning on a site is another one. */
const taken = new Set(['title', 'date', 'video', 'cover', 'talks', 'next', 'url']);
/** Takes over the fields of the format that stand in front matter; they come before what the prose said. */
export function mergeFrontMatter(roundup, frontMatter = {}, reading) {
    const target = roundup;
    for (const field of Object.keys(format.Roundup)) {
        const value = frontMatter[field];
        if (value === undefined || value === null || value === '')
            continue;
        if (!taken.has(field))
            target[field] = value;
    }
    if (isFields(frontMatter['video']))
        target['video'] = frontMatter['video'];
    if (isFields(frontMatter['cover']))
        target['cover'] = { ...roundupImage(target['cover']), ...frontMatter['cover'] };
    if (typeof frontMatter['url'] === 'string' && /^https?:/.test(frontMatter['url']))
        target['url'] = frontMatter['url'];
    if (isFields(frontMatter['next']))
        target['next'] = { ...target['next'], ...frontMatter['next'] };
    mergeTalks(target, frontMatter['talks']);
    const slides = textIn(frontMatter['slides']);
    if (slides)
        target['notes'] = [...(roundup.notes ?? []), `[Slides](${slides.replace(/^\/\//, 'https://')})`];
    void reading;
}
const roundupImage = (value) => isFields(value) ? value : typeof value === 'string' ? { src: value } : {};
/** Talk by talk, in order: what the front matter says of a talk comes before what the prose says of it. */
function mergeTalks(target, given) {
    if (!Array.isArray(given) || !given.some(isFields))
        return;
    const read = target['talks'] ?? [];
    const length = Math.max(read.length, given.length);
    target['talks'] = Array.from({ length }, (_, index) => ({
        ...read[index],
        ...(isFields(given[index]) ? given[index] : {}),
    }));
}
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
/** `hosted by Jane Doe, Developer advocate at Acme`, in a description: where the post doesn't say. */
export function placeDescribedHost(reading, description) {
    const found = hostIn(reading, description);
    if (!found || reading.draft.hosts.length)
        return;
    const name = description.slice(found.from, found.to);
    const rest = description.slice(found.to);
    const role = /^,\s([^.]{3,60}?)\s(?:at|bei|chez)\s(?:the\s)?([^.]{2,60}?)\.?$/.exec(rest) ??
        /^,\s([^,.]{3,60}?)\sof\s(?:the\s)?([^.]{2,60}?)\.?$/.exec(rest);
    reading.draft.hosts.push({ name, ...(role ? { role: role[1], company: role[2] } : {}) });
}
