import { nodeAt } from './broken-links.js';
import { contains, overlaps, words } from './block.js';
import { isGlue, wordsOf } from './language.js';
import { richText } from './rich.js';
/** At most as many words may be passed over where nothing was read among them. */
const longestPhrase = 8;
export function mark(reading, block, span, path) {
    marksOf(reading, block).push({ from: span.from, to: span.to, path, isBase: false });
}
export function marksOf({ marks }, block) {
    const known = marks.get(block);
    if (known)
        return known;
    const none = [];
    marks.set(block, none);
    return none;
}
export function report(reading, code, path, block, span) {
    reading.issues.push({ code, path, text: words(block, span), node: nodeAt(block, span.from) });
}
/** A field of the draft that takes texts one after another. */
export const textSink = (owner, field, path) => ({
    path,
    add: (text, joint) => {
        const before = owner[field];
        owner[field] = before === undefined ? text : before + joint + text;
    },
});
export function keep(reading, block, span, sink) {
    const rich = richText(block, span);
    if (!rich)
        return;
    const text = block.kind === 'heading' ? `**${rich.replace(/\*\*/g, '')}**` : rich;
    sink.add(text, reading.last.get(sink.path) === block.node ? ' ' : '\n\n');
    reading.last.set(sink.path, block.node);
    marksOf(reading, block).push({ from: span.from, to: span.to, path: sink.path, isBase: true });
}
/** The stretches of a sentence that are in no field. */
export function gaps(reading, block, span) {
    const marks = marksOf(reading, block)
        .filter((one) => overlaps(one, span))
        .sort((a, b) => a.from - b.from);
    const found = [];
    let at = span.from;
    for (const { from, to } of marks) {
        if (from > at)
            found.push({ from: at, to: from });
        at = Math.max(at, to);
    }
    if (at < span.to)
        found.push({ from: at, to: span.to });
    return found;
}
/** Links of a sentence that went nowhere yet. */
export const openLinks = (reading, block, span) => block.links.filter((link) => contains(span, link) && !marksOf(reading, block).some((one) => overlaps(one, link)));
/**
 * Ends the reading of a sentence. What is left of it either only joins what was read, and is a listed phrase, or
 * says something, and then the sentence as a whole is kept.
 */
export function finish(reading, block, span, sink) {
    const left = gaps(reading, block, span);
    const text = left.map(({ from, to }) => block.text.slice(from, to)).join(' ');
    const marked = marksOf(reading, block).some((one) => overlaps(one, span));
    const isPhrase = isGlue(reading.lexicon, text) &&
        !openLinks(reading, block, span).length &&
        (marked || wordsOf(text).length <= longestPhrase);
    if (!isPhrase)
        return keep(reading, block, span, sink);
    for (const gap of left)
        mark(reading, block, gap, '');
}
