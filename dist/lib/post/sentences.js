import { trimmed } from './block.js';
import { matchesOf } from './matches.js';
/** A dot behind these ends no sentence: shortened words, and initials. */
const shortened = /(?:^|[\s(])(?:(?:[A-Z]\.)*[A-Z]|e\.g|i\.e|vs|etc|approx|[DMdm]r|Mrs|Ms|Prof|St|Jr|Sr|No|Nr|Inc|Ltd|Co|Corp|z\.B|bzw|ca|usw|Hr|Fr|M|Mme|Sra?|D\.C)\.$/;
// Of a row of dots only the first is a beginning: else each would be looked at with all that follow it.
const end = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)|\v/g;
/** `21. Juni` */
const months = /^\s+(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)/i;
const closers = { '(': ')', '[': ']', '“': '”', '„': '“', '«': '»', '"': '"' };
/**
 * The sentences of a block. None ends inside a link, a quotation or a bracket: titles are questions now and then.
 * What follows in brackets belongs to the sentence before.
 */
export const sentencesOf = (block) => (block.sentences ??= split(block));
/** Nobody writes a paragraph of more; what is longer is kept, not read. */
const most = { characters: 20_000, parts: 500 };
/** Whether a block is too long to be read, by its text, its sentences or its links. */
export const isTooLong = (block) => block.text.length > most.characters ||
    block.links.length > most.parts ||
    sentencesOf(block).length > most.parts;
function split(block) {
    const { text } = block;
    const closed = insides(block);
    const sentences = [];
    let from = 0;
    let inside = 0;
    for (const { index, 0: sign } of matchesOf(end, text)) {
        const to = index + sign.length;
        while (inside < closed.length && closed[inside].to <= index)
            inside++;
        const enclosed = closed.slice(inside, inside + 3).some((span) => span.from < index && index < span.to);
        const inDate = /(?:^|\s)\d{1,2}\.$/.test(text.slice(0, to).slice(-4)) && months.test(text.slice(to, to + 6));
        const opens = /^\s*["'“”‘„«¿¡[]*[\p{Lu}\p{N}\v]|^\s*$/u.test(text.slice(to, to + 9));
        if (sign !== '\v' &&
            (enclosed || inDate || !opens || shortened.test(text.slice(Math.max(0, from, to - 9), to))))
            continue;
        sentences.push(trimmed(text, { from, to }));
        from = to;
    }
    sentences.push(trimmed(text, { from, to: text.length }));
    return sentences.filter((span) => span.from < span.to);
}
/** Links, quotations and brackets, in the order of their ends; an opening sign without its end encloses nothing. */
function insides({ text, links }) {
    const spans = links.map(({ from, to, broken }) => broken ?? { from, to });
    let open;
    for (const { 0: sign, index } of matchesOf(/[()[\]“”„«»"\v]/g, text)) {
        if (open && sign === closers[open.sign]) {
            // Further than this, it is a stray sign rather than a quotation.
            if (index - open.from < 300)
                spans.push({ from: open.from, to: index });
            open = undefined;
        }
        else if (!open && sign in closers)
            open = { sign, from: index };
        else if (sign === '\v')
            open = undefined;
    }
    return spans.sort((a, b) => a.to - b.to);
}
