import { whole } from './block.js';
import { introductionAt } from './introduction.js';
import { wordsOf } from './language.js';
import { lineIntroduction, peopleOnly } from './lines.js';
import { report } from './reading.js';
import { sentencesOf } from './sentences.js';
/** Nobody introduces a talk in more; what is longer is kept, not read. */
export const longest = 20_000;
/** Where talks begin, in the post's order; by block, as one paragraph may tell of several. */
export function findTalks(reading) {
    const found = new Map();
    const { blocks } = reading;
    const lists = talkLists(reading);
    blocks.forEach((block, index) => {
        if (block.text.length > longest)
            return report(reading, 'long', 'notes', block, { from: 0, to: 80 });
        const around = surroundings(reading, index);
        const introductions = lists.get(block) ?? introductionsOf(reading, index, around);
        if (introductions.length)
            found.set(block, introductions);
    });
    return withoutEchoes(found);
}
function introductionsOf(reading, index, around) {
    const block = reading.blocks[index];
    if (block.kind === 'heading')
        return headingTalk(reading, index, around);
    if (block.kind !== 'text' && block.kind !== 'quote')
        return [];
    const bold = boldLine(block, around);
    return bold ? [bold] : proseTalks(block, around);
}
function surroundings({ blocks, lexicon, known }, index) {
    const near = [blocks[index - 1], blocks[index + 1]];
    const alts = near.flatMap((block) => (block?.kind === 'image' && block.alt ? [block.alt] : []));
    const next = blocks.slice(index + 1, index + 3).find(({ kind }) => kind !== 'image' && kind !== 'embed');
    return { lexicon, known, alts, listFollows: next?.kind === 'item' };
}
/** Sentence by sentence; a title that ends in `?` may have torn one in two. */
function proseTalks(block, around) {
    const sentences = sentencesOf(block);
    const found = [];
    for (let index = 0; index < sentences.length; index++) {
        const span = sentences[index];
        const next = sentences[index + 1];
        // A list that follows the paragraph, or a photo beside it, speaks for the first that could be meant.
        const here = found.length ? { ...around, listFollows: false, alts: [] } : around;
        const one = introductionAt(block, span, here);
        const torn = next && /[?!]$/.test(block.text.slice(span.from, span.to)) && !one?.title;
        const both = torn ? introductionAt(block, { from: span.from, to: next.to }, here) : undefined;
        const better = both?.title && both.times.length ? both : one;
        if (!better)
            continue;
        found.push(better);
        if (better === both)
            index++;
    }
    return found;
}
/** A paragraph that is one bold line, as a heading would be. */
function boldLine(block, around) {
    const [style] = block.styles;
    const isBold = style?.kind === 'strong' && style.from < 3 && block.text.trimEnd().length - style.to < 30;
    return isBold ? lineIntroduction(block, whole(block), around) : undefined;
}
/** A heading that names title and speaker, or a title whose speaker the text below names. */
function headingTalk(reading, index, around) {
    const { lexicon, blocks } = reading;
    const block = blocks[index];
    if (isOrdering(reading, block.text))
        return [];
    const line = lineIntroduction(block, whole(block), around);
    if (line)
        return [line];
    const below = blocks.slice(index + 1, index + 4).find(({ kind }) => kind !== 'image' && kind !== 'embed');
    if (below?.kind !== 'text')
        return [];
    const byline = bylineOf(below, around);
    const [sentence] = sentencesOf(below);
    const prose = sentence && introductionAt(below, sentence, { ...around, listFollows: true });
    const people = byline ?? (prose && !prose.title && prose.people[0].from < 25 ? prose.people : undefined);
    if (!people || lexicon.has('next', block.text))
        return [];
    const title = { ...whole(block), outer: whole(block), marked: true };
    return [{ block, span: whole(block), people, title, times: [], weight: 5, isLine: true, byline: below }];
}
/** `by Jane Doe, Acme`, `Speaker: Jane Doe (Acme)`. */
function bylineOf(block, around) {
    const by = around.lexicon.pattern(String.raw `^\s*(?:{by})\s?:?\s`).exec(block.text);
    const [first] = sentencesOf(block);
    if (!first)
        return;
    const line = { from: by?.[0].length ?? 0, to: block.text.slice(0, first.to).replace(/[.:]$/, '').length };
    const end = block.text.slice(0, line.to).search(/[\n\v]/);
    const people = peopleOnly(block, { ...line, to: end > 0 ? end : line.to }, around);
    return people.length && (by || people.length > 1 || people[0].company) ? people : undefined;
}
/** Headings that order a post, or are about something else than a talk. */
export const isOrdering = ({ lexicon }, text) => lexicon.pattern(String.raw `^\P{L}*(?:{headings})\P{L}*$`).test(text);
/** Lists whose items are talks: a schedule, or one line per talk. */
function talkLists(reading) {
    const found = new Map();
    const { blocks } = reading;
    for (let start = 0; start < blocks.length; start++) {
        if (blocks[start].kind !== 'item')
            continue;
        let end = start;
        while (blocks[end]?.kind === 'item')
            end++;
        const items = blocks.slice(start, end).filter((block, at, all) => isOuter(block, all[at - 1]));
        const talks = items.map((block) => [block, itemTalk(reading, block)]);
        const lines = talks.filter(({ 1: talk }) => talk);
        if (lines.length * 2 >= items.length && lines.length > 1)
            for (const [block, talk] of lines)
                found.set(block, [talk]);
        start = end;
    }
    return found;
}
const isOuter = (block, before) => block.depth === 1 && before?.item !== block.item;
function itemTalk({ lexicon, known }, block) {
    const around = { lexicon, known, alts: [], listFollows: false };
    // Most lists are takeaways; a talk's item has a link, a time, or a sign between its parts.
    const mayBe = block.links.length > 0 || /\d:\d\d|[“"„«(–—|:]|\s-\s/.test(block.text);
    const [sentence] = mayBe && block.text.length < 600 ? sentencesOf(block) : [];
    if (!sentence)
        return;
    const line = lineIntroduction(block, sentence, around);
    const prose = line ?? introductionAt(block, sentence, around);
    const isSure = prose && (prose.times.length || prose.title?.link || prose.people.some(({ company }) => company));
    return isSure && prose.people.length && prose.title ? { ...prose, isLine: true } : undefined;
}
/** Who is on stage already is not introduced again, unless with another title or time. */
function withoutEchoes(found) {
    let before;
    const kept = new Map();
    for (const [block, list] of found) {
        const fresh = list.filter((one) => {
            const isEcho = before && isSamePeople(before, one) && !(one.title && before.title && !isSameTitle(before, one));
            const isByline = before?.byline === block;
            if (isEcho || isByline)
                return false;
            before = one;
            return true;
        });
        if (fresh.length)
            kept.set(block, fresh);
    }
    return kept;
}
const isSamePeople = (a, b) => b.people.length > 0 &&
    b.people.every(({ person }) => a.people.some((one) => one.person.name === person.name));
const titleWords = ({ block, title }) => title ? wordsOf(block.text.slice(title.from, title.to)).join(' ') : '';
const isSameTitle = (a, b) => titleWords(a) === titleWords(b);
