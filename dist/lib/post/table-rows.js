import { namesMoment } from './links.js';
import { addressOf, isText, pushChildren, tagOf } from './node.js';
/** More than this is no table of an evening's talks. */
const most = { rows: 200, cells: 12, characters: 1000 };
const cellTags = new Set(['td', 'th']);
const tooMuch = new Set('table ul ol dl pre blockquote h1 h2 h3 h4 h5 h6 iframe video audio embed object form'.split(' '));
const clock = /^[\s([@~]{0,3}(\d{1,3}:[0-5]\d(?::[0-5]\d)?)(?![\d:])/;
/**
 * The rows of a table where at least two, and half of them, have a moment of a recording or a time; undefined for
 * any other table, such as one that lays out a page. Goes without recursion, and no further than into the first
 * table inside.
 */
export function rowsOfTalks(table) {
    const rows = [];
    const stack = [];
    pushChildren(stack, table);
    for (let next; (next = stack.pop());) {
        const tag = tagOf(next);
        if (tooMuch.has(tag) || !note(rows, next, tag))
            return undefined;
        pushChildren(stack, next);
    }
    const timed = rows.filter(({ written, isLinked }) => isLinked || written !== undefined);
    if (timed.length < 2 || timed.length * 2 < rows.length)
        return undefined;
    const isOfDay = areOfDay(timed);
    return new Map(rows.map((row, at) => [row.node, { kind: isHead(row, at) ? 'heading' : 'item', table, isOfDay }]));
}
/** Notes what a node says of its row; false where that is too much for one. */
function note(rows, node, tag) {
    if (tag === 'tr') {
        rows.push({ node, cells: 0, heads: 0, characters: 0, isLinked: false, isFresh: false });
        return rows.length <= most.rows;
    }
    const row = rows.at(-1);
    if (!row)
        return true;
    if (cellTags.has(tag)) {
        row.cells++;
        row.isFresh = true;
        if (tag === 'th')
            row.heads++;
    }
    else if (tag === 'a')
        row.isLinked ||= namesMoment(addressOf(node, 'href'));
    else if (isText(node))
        noteText(row, node.nodeValue ?? '');
    return row.cells <= most.cells && row.characters <= most.characters;
}
function noteText(row, text) {
    row.characters += text.length;
    if (!row.isFresh || !text.trim())
        return;
    row.isFresh = false;
    row.written ??= clock.exec(text.slice(0, 20))?.[1];
}
const isHead = ({ cells, heads, written, isLinked }, at) => at === 0 && !isLinked && written === undefined && (heads === cells || cells > 1);
/** Talks don't begin at full five minutes each time; evenings do, and at an hour of the day. */
const areOfDay = (rows) => rows.every(({ written = '', isLinked }) => !isLinked && /^(?:[6-9]|1\d|2[0-3]):\d[05]$/.test(written));
