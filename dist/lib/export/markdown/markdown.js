import { stringify } from 'yaml';
import { remainder } from '../../model/overlay.js';
import { read } from '../../model/reader.js';
import { roundupTable } from '../../model/roundup-table.js';
import { unknownBase } from '../address.js';
import { toData } from './data.js';
import { tooDeep } from './deep.js';
import { heldByProse } from './held.js';
import { prose } from './prose.js';
import { settle } from './settle.js';
/**
 * A roundup as a blog post in Markdown. The prose holds what a post tells; the front matter, under the format's own
 * keys, what prose can't hold. It lies over what a reader finds in the prose: see `overlay`.
 */
export function exportMarkdown(roundup, { readBack } = {}) {
    const body = prose(roundup);
    const post = (fields) => `---\n${asYaml(fields, roundup)}---\n\n${body}`;
    const held = (remainder(toData(roundup), heldByProse(roundup)) ?? {});
    const fields = readBack ? settle(toData(roundup), held, readerOf(post, readBack)) : held;
    return { text: post(fields), omitted: tooDeep(roundup) };
}
function readerOf(post, readBack) {
    const normal = (data) => {
        const { value } = read(roundupTable, 'Roundup', data, { base: unknownBase });
        return value ? toData(value) : {};
    };
    return { readBack: (fields) => readBack(post(fields)), normal };
}
/**
 * YAML 1.1 is what most blogs' tools read. Its writer puts quotes around what only looks like a time, a date or a
 * yes, so that readers of YAML 1.2 see the same text.
 */
function asYaml(fields, roundup) {
    return stringify(short(withTitles(fields, roundup)), {
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
        return title === undefined || fields === null ? fields : { title, ...fields };
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
