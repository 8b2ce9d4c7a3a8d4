import { stringify } from 'yaml';
import { remainder } from '../../model/overlay.js';
import { toData } from './data.js';
import { heldByProse } from './held.js';
import { prose } from './prose.js';
/**
 * A roundup as a blog post in Markdown. The prose holds what a post tells; the front matter, under the format's own
 * keys, what prose can't hold. It lies over what a reader finds in the prose: see `overlay`.
 */
export function exportMarkdown(roundup) {
    return { text: `---\n${frontMatter(roundup)}---\n\n${prose(roundup)}`, omitted: [] };
}
/**
 * YAML 1.1 is what most blogs' tools read. Its writer puts quotes around what only looks like a time, a date or a
 * yes, so that readers of YAML 1.2 see the same text.
 */
function frontMatter(roundup) {
    const left = remainder(toData(roundup), heldByProse(roundup));
    return stringify(left === undefined ? {} : short(withTitles(left, roundup)), {
        schema: 'yaml-1.1',
        lineWidth: 0,
    });
}
/** The title shows whose fields these are; the place in the list is what counts. */
function withTitles({ talks: left, ...rest }, { talks = [] }) {
    if (!left)
        return rest;
    const titled = left.map((fields, index) => {
        const { title } = talks[index] ?? {};
        return title === undefined ? fields : { title, ...fields };
    });
    return { ...rest, talks: titled };
}
/** Blogs' layouts know these fields as plain text; and where they stand here, they stand whole. */
const plainFields = { location: 'name', video: 'src', cover: 'src' };
function short(data) {
    const shortened = Object.entries(plainFields).flatMap(([field, first]) => {
        const value = (data[field] ?? {});
        return Object.keys(value).join() === first ? [[field, value[first]]] : [];
    });
    return { ...data, ...Object.fromEntries(shortened) };
}
