import { whole } from './block.js';
import { isName, peopleIn } from './people.js';
/** Whom and what a post names before its talks are read: images' texts, lists of speakers, its title's companies. */
export function acquaintancesOf(blocks, lexicon, title, description) {
    const known = { people: new Map(), firstNames: new Map(), companies: new Set() };
    for (const company of companiesIn(title, description, lexicon))
        known.companies.add(company);
    for (const { kind, alt } of blocks) {
        const name = alt.trim();
        if (kind === 'image' && isName(name, lexicon) && !title.includes(name))
            meet(known, name, {});
    }
    for (const block of blocks) {
        if (block.kind !== 'text' || block.text.length > 2000 || !lexicon.has('speakers', block.text))
            continue;
        for (const { person, company } of peopleIn(block, whole(block), lexicon, known))
            if (company && person.name)
                meet(known, person.name, { company: person.company });
    }
    return known;
}
function meet({ people, firstNames }, name, facts) {
    const key = name.toLowerCase();
    people.set(key, { ...people.get(key), ...facts, name });
    const first = name.split(/\s/)[0];
    const taken = firstNames.get(first);
    firstNames.set(first, taken === undefined || taken === name ? name : '');
}
/** `… - A, B and C` at a title's end; `… from A, B and C at …` in a description. */
function companiesIn(title, description, lexicon) {
    const tail = /^.*(?:\s[-–—|]\s|:\s)(.*)$/s.exec(title)?.[1] ?? '';
    const from = lexicon
        .pattern(String.raw `{from}\s(?=\p{Lu})([^.]{3,160}?)\s(?:at|join|joined|for|bei|chez|en)\s`, 'u')
        .exec(description)?.[1] ?? '';
    return [tail, from]
        .flatMap((list) => list.split(lexicon.pattern(String.raw `\s*,\s*(?:{and}\s)?|\s{and}\s|\s&\s`, 'iu')))
        .map((name) => name.trim())
        .filter((name) => name.length > 1 && name.length < 50);
}
