import { contains, trimmed, whole } from './block.js';
import { isGlue, wordsOf } from './language.js';
import { matchesOf } from './matches.js';
import { mark } from './reading.js';
import { richText } from './rich.js';
import { sentencesOf } from './sentences.js';
import { readSentence, withoutLinks } from './talk-sentences.js';
/** `Key takeaway: never deploy on a Friday.` */
export function proseTakeaway(telling, block, span) {
    const { lexicon } = telling.reading;
    const match = lexicon
        .pattern(String.raw `^(?:\P{L}*[\p{L}'’]+\s){0,4}{takeaways}[^:]{0,30}:\s+(?=\S)`)
        .exec(block.text.slice(span.from, span.to));
    if (!match || !isGlue(lexicon, match[0].replace(lexicon.pattern('{takeaways}'), '')))
        return false;
    mark(telling.reading, block, { from: span.from, to: span.from + match[0].length }, '');
    addTakeaway(telling, block, { from: span.from + match[0].length, to: span.to });
    return true;
}
/** An item: a takeaway, with slides lines and the like that stuck to it taken off. */
export function readItem(telling, block) {
    const { talk } = telling;
    const outer = block.item;
    if (isContinued(telling, block))
        telling.continued = block.list;
    // In a list of talks, what hangs on a talk's own item is a takeaway, and only what hangs on that goes on with it.
    const isNested = outer !== undefined && outer === telling.line
        ? block.depth > 2
        : telling.item !== undefined && (outer === telling.item || block.list === telling.continued);
    if (isOnlyLink(block))
        return readSentence(telling, block, trimmed(block.text, whole(block)));
    const { body, glued } = unglue(telling, block);
    if (body.from < body.to) {
        if (isNested && talk.takeaways.length)
            addToTakeaway(telling, block, body);
        else
            addTakeaway(telling, block, body);
    }
    for (const span of glued)
        readSentence(telling, block, span);
    if (!isNested)
        [telling.item, telling.list] = [outer, block.list];
}
/** A list of its own that says what the takeaway before it announced: `… is composed of 3 parts:`. */
const isContinued = ({ talk, list }, block) => list !== undefined && block.list !== list && /:\s*$/.test(talk.takeaways.at(-1) ?? '');
function isOnlyLink(block) {
    const [link] = block.links;
    const rest = link && withoutLinks(block, whole(block));
    return rest !== undefined && !wordsOf(rest).length && /^https?:/.test(link.url);
}
const lineEnd = /\n|\v/g;
/** Lines and sentences of an item that only lead to slides or a recording. */
function unglue({ reading, talk }, block) {
    const { text, links } = block;
    const names = talk.speakers.flatMap(({ name = '' }) => name.split(' '));
    const all = trimmed(text, whole(block));
    const starts = [
        ...sentencesOf(block).map(({ from }) => from),
        ...matchesOf(lineEnd, text).map(({ index }) => index + 1),
    ];
    const glued = [];
    let to = all.to;
    for (const from of [...new Set(starts)].sort((a, b) => b - a)) {
        const span = trimmed(text, { from, to });
        const line = text.slice(span.from, span.to);
        const link = links.some((one) => contains(span, one.broken ?? one));
        const isOther = link &&
            reading.lexicon.pattern('{slides}|{recording}').test(line) &&
            isGlue(reading.lexicon, withoutNames(withoutLinks(block, span), names));
        if (!isOther)
            break;
        glued.unshift(span);
        to = span.from;
    }
    return { body: trimmed(text, { from: all.from, to }), glued };
}
/** `Oliver’s slides` are his. */
const withoutNames = (text, names) => names.reduce((rest, name) => (name ? rest.replaceAll(name, ' ') : rest), text);
export function addTakeaway({ reading, talk, path }, block, span) {
    mark(reading, block, span, `${path}.takeaways[${talk.takeaways.length}]`);
    talk.takeaways.push(richText(block, span));
}
function addToTakeaway({ reading, talk, path }, block, span) {
    const last = talk.takeaways.length - 1;
    mark(reading, block, span, `${path}.takeaways[${last}]`);
    talk.takeaways[last] += `\n${richText(block, span)}`;
}
