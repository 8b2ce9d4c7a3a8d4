import { newLink, overlaps } from './block.js';
import { nodeAt } from './broken-links.js';
import { matchesOf } from './matches.js';
import { isTooLong } from './sentences.js';
const address = /https?:\/\/[\p{L}\d[][^\s<>"“”„«»\v]*/gu;
/**
 * Takes addresses in plain text for links: many a renderer of Markdown leaves them as they are, and editors embed them
 * when they stand alone.
 */
export function linkAddresses(block) {
    if (block.kind === 'code' || !block.text.includes('http') || isTooLong(block))
        return;
    const isTaken = takenIn(block);
    const found = matchesOf(address, block.text).flatMap(({ 0: text, index }) => {
        const url = withoutPunctuation(text);
        const span = { from: index, to: index + url.length };
        return isTaken(span) ? [] : [newLink(span, url, nodeAt(block, index))];
    });
    if (found.length)
        block.links = [...block.links, ...found].sort((a, b) => a.from - b.from);
}
/** Asks whether a link or code has a stretch; stretches must come in order, so that each is looked at once. */
function takenIn({ links, styles }) {
    const code = styles.filter(({ kind }) => kind === 'code');
    const taken = [...links.map((link) => link.broken ?? link), ...code].sort((a, b) => a.from - b.from);
    let at = 0;
    return (span) => {
        while (at < taken.length && taken[at].to <= span.from)
            at++;
        return at < taken.length && overlaps(taken[at], span);
    };
}
const ends = new Set("?!.,:;*_~'’…`|]");
/** What ends the sentence is no part of the address, nor is a bracket that was opened before it. */
function withoutPunctuation(text) {
    let open = text.split('(').length - text.split(')').length;
    let to = text.length;
    for (; to > 0; to--) {
        const sign = text[to - 1];
        if (sign === ')' ? open >= 0 : !ends.has(sign))
            break;
        if (sign === ')')
            open++;
    }
    return text.slice(0, to);
}
