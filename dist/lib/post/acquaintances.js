import { isHeadline, whole } from './block.js';
import { peopleOnly } from './lines.js';
import { isName } from './names.js';
import { matchesOf } from './matches.js';
import { peopleIn } from './people.js';
/** Whom and what a post names before its talks are read: images' texts, lists of speakers, its title's companies. */
export function acquaintancesOf(blocks, lexicon, title, description) {
    const known = {
        people: new Map(),
        firstNames: new Map(),
        companies: new Set(),
        isOrdinary: ordinaryWords(blocks),
    };
    for (const company of companiesIn(title, description, lexicon))
        known.companies.add(company);
    for (const { kind, alt } of blocks) {
        if (kind !== 'image' || !alt)
            continue;
        for (const name of namesIn(alt, lexicon))
            if (!title.includes(name))
                meet(known, name, {});
    }
    let paragraphs = 0;
    for (const block of blocks) {
        if (block.kind === 'text')
            paragraphs++;
        for (const { person } of lineUpIn(block, paragraphs, lexicon, known))
            if (person.company && person.name)
                meet(known, person.name, { company: person.company });
    }
    return known;
}
/** The words that a post has in small letters, collected when the first is asked for. */
function ordinaryWords(blocks) {
    let words;
    return (word) => {
        words ??= new Set(blocks.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}@/.-])\p{Ll}[\p{Ll}-]+/gu) ?? []));
        return words.has(word);
    };
}
/** A line-up stands in so many first paragraphs of a post, whatever it calls them. */
const lineUpWithin = 2;
const fromCompany = String.raw `\p{Lu}[\p{L}.]+,?\s(?:(?:{from})\s(?:{article}\s)?[\p{L}\d]|\(\p{L}|@)`;
/** Whom a block names with their companies: a line that says who speaks, a sentence about the evening's speakers. */
function lineUpIn(block, paragraph, lexicon, known) {
    const { text, kind } = block;
    if (text.length < 200 && isHeadline(block) && (/[,(@]/.test(text) || lexicon.has('from', text)))
        return peopleOnly(block, whole(block), { lexicon, known });
    if (kind !== 'text' || text.length > 2000)
        return [];
    const least = lexicon.has('speakers', text) ? 1 : paragraph > lineUpWithin ? Infinity : 2;
    const isLineUp = least < Infinity && matchesOf(lexicon.pattern(fromCompany, 'gu'), text).length >= least;
    return isLineUp ? peopleIn(block, whole(block), lexicon, known) : [];
}
/** `Jane Doe and Joe Bloggs`, and nothing else: whom an image's text names. */
function namesIn(alt, lexicon) {
    const names = alt
        .split(lexicon.pattern(String.raw `\s*,\s*(?:{and}\s)?|\s(?:{and}|&)\s`, 'iu'))
        .map((name) => name.trim());
    return names.every((name) => isName(name, lexicon)) ? names : [];
}
function meet({ people, firstNames }, name, facts) {
    const key = name.toLowerCase();
    people.set(key, { ...people.get(key), ...facts, name });
    // Of `J. P. O'Neil`, both.
    const first = /^(?:\p{Lu}\.\s?)+(?=\s)|^\S+/u.exec(name)[0];
    const taken = firstNames.get(first);
    firstNames.set(first, taken === undefined || taken === name ? name : '');
}
/** `… - A, B and C` at a title's end; `… from A, B and C at …` in a description. */
function companiesIn(title, description, lexicon) {
    const tail = /^.*(?:\s[-–—|]\s|:\s)(.*)$/s.exec(title)?.[1] ?? '';
    const from = lexicon
        .pattern(String.raw `{from}\s(?=\p{Lu})([^.]{3,160}?)\s(?:at|join|joined|for|bei|chez|en)\s`, 'u')
        .exec(description)?.[1] ?? '';
    const names = [tail, from].flatMap((list) => list.split(lexicon.pattern(String.raw `\s*,\s*(?:{and}\s)?|\s{and}\s`, 'iu')));
    // `A & B` is one company or two: which of them, the text tells.
    return [...names, ...names.flatMap((name) => name.split(/\s&\s/))]
        .map((name) => name.trim())
        .filter((name) => name.length > 1 && name.length < 50)
        .slice(0, mostCompanies);
}
/** Each is looked for behind every name: no evening has more. */
const mostCompanies = 50;
