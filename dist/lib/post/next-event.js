import { isGlue } from './language.js';
import { contains, words } from './block.js';
import { dateIn, resolveDate } from './dates.js';
import { isEvent, linkText } from './links.js';
import { finish, mark, openLinks, report, textSink } from './reading.js';
/**
 * Whether a sentence is about the next event: it says so, or asks to sign up for one. Late in a post, “join us on”
 * some day is enough.
 */
export function isAboutNext({ lexicon }, block, span, isLate = true) {
    const text = block.text.slice(span.from, span.to);
    const event = block.links.some((link) => link.from >= span.from && link.to <= span.to && isEvent(link.url));
    if (event && lexicon.has('rsvp', text))
        return true;
    const says = lexicon.has('next', text) || (isLate && lexicon.has('join', text) && !!dateIn(text, lexicon));
    return says && (event || !!dateIn(text, lexicon, true) || lexicon.has('rsvp', text));
}
/** Reads a sentence about the next event: its date, its speakers, where to sign up. The rest is its summary. */
export function placeNext(reading, block, span) {
    const { draft } = reading;
    placeRsvp(reading, block, span);
    placeDate(reading, block, span);
    placeBoldTitle(reading, block, span);
    placeLineUp(reading, block, span);
    finish(reading, block, span, textSink(draft.next, 'summary', 'next.summary'));
}
export function placeRsvp(reading, block, span) {
    const { draft, lexicon } = reading;
    if (draft.next.rsvp)
        return;
    const text = block.text.slice(span.from, span.to);
    const links = openLinks(reading, block, span);
    const link = links.find((one) => lexicon.has('rsvp', linkText(block, one))) ??
        links.find((one) => isEvent(one.url)) ??
        (lexicon.has('rsvp', text) ? links.find((one) => isGlue(lexicon, linkText(block, one))) : undefined);
    if (!link)
        return;
    draft.next.rsvp = link.url;
    reading.rsvp = link.node;
    mark(reading, block, link.broken ?? link, 'next.rsvp');
}
/** `The next one is **Embedded Night** on 28 March`. */
function placeBoldTitle(reading, block, span) {
    const { draft, lexicon } = reading;
    if (draft.next.title !== undefined || !dateIn(block.text.slice(span.from, span.to), lexicon))
        return;
    const style = block.styles.find((one) => {
        const text = block.text.slice(one.from, one.to);
        return (one.kind === 'strong' && contains(span, one) && /^\p{Lu}/u.test(text) && !dateIn(text, lexicon, true));
    });
    if (!style)
        return;
    draft.next.title = words(block, style);
    mark(reading, block, style, 'next.title');
}
function placeDate(reading, block, span) {
    const { draft, lexicon } = reading;
    // A month alone may only be in passing: a day counts more.
    if ((draft.next.date?.length ?? 0) > 7)
        return;
    const date = dateIn(block.text.slice(span.from, span.to), lexicon, true);
    const known = date && resolveDate(date, reading.date);
    if (!date || (draft.next.date && date.day === undefined))
        return;
    const at = { from: span.from + date.from, to: span.from + date.to };
    if (!known)
        return report(reading, 'date', 'next', block, at);
    draft.next.date = known.iso;
    mark(reading, block, at, 'next.date');
    if (!known.weekdayFits)
        report(reading, 'date', 'next.date', block, at);
}
/** `speakers from HashiCorp, Elastic and Contino`: whom or whose people to expect. */
function placeLineUp(reading, block, span) {
    const { draft, lexicon } = reading;
    if (draft.next.speakers)
        return;
    const text = block.text.slice(span.from, span.to);
    const before = lexicon
        .pattern(String.raw `(?:{speakers}|folks|people|guests|talks?)(?:\s(?:will be|include|are|sind|seront|son))?\s(?:(?:folks|people|speakers)\s)?(?:{from}|by|:)?\s*(?=\p{L})`)
        .exec(text);
    if (!before)
        return;
    const from = before.index + before[0].length;
    const names = /^[^.!?;()[\]]{3,200}/u.exec(text.slice(from))?.[0] ?? '';
    const list = [];
    for (const { 0: piece, index } of names.matchAll(lexicon.pattern(String.raw `(?:(?!,|\s{and}\s).)+`, 'gsu'))) {
        const name = piece.replace(lexicon.pattern(String.raw `^\s*{and}\s`), '').trim();
        // `esynergy` is a name as well, where it is not the first; `more` and the like are none.
        if (!/[\p{Lu}\d]/u.test(name) || name.split(/\s/).length > 5) {
            if (!name || isGlue(lexicon, name))
                continue;
            break;
        }
        const at = span.from + from + index + piece.indexOf(name);
        mark(reading, block, { from: at, to: at + name.length }, `next.speakers[${list.length}]`);
        list.push(name);
    }
    if (list.length)
        draft.next.speakers = list;
}
/** `Next up: `, at a heading's beginning; empty where it has none. */
const nextLabel = (text, { pattern }) => pattern(String.raw `^\P{L}*(?:{next}|next)\s?[:–—-]\s+`).exec(text)?.[0] ?? '';
/** Whether a heading is of the next event by its own words. */
export const isAboutNextBy = (text, lexicon) => lexicon.has('next', text) || nextLabel(text, lexicon) !== '';
/** The heading above it is its title, unless it only says “Next event”. */
export function placeNextHeading(reading, block) {
    const span = { from: 0, to: block.text.length };
    const label = nextLabel(block.text, reading.lexicon);
    const text = words(block, { from: label.length, to: span.to });
    const isLabel = reading.lexicon.pattern(String.raw `^\P{L}*(?:{headings}|{next}|{rsvp})\P{L}*$`).test(text);
    if (!isLabel && reading.draft.next.title === undefined)
        reading.draft.next.title = text;
    if (label)
        mark(reading, block, { from: 0, to: label.length }, '');
    mark(reading, block, { from: label.length, to: span.to }, isLabel ? '' : 'next.title');
}
