import { overlaps, trimmed } from './block.js';
import { matchesOf } from './matches.js';
import { isBare, linkText } from './links.js';
import { companyAt, isRole } from './companies.js';
import { isName } from './names.js';
import { hasTime, linkedTimes, writtenTimes } from './times.js';
import { unquoted } from './titles.js';
/** What stands between the title and the people of a line. */
const separators = String.raw `\s[–—|•-]+\s|:\s|,?\s{by}\s`;
/**
 * A line that names a talk, as headings, lists and schedules do: `Jane Doe (Acme): A title`, `A title – Jane Doe`,
 * `“A title” by Jane Doe and Joe Bloggs`, `12:30 Jane Doe, Acme – A title`.
 */
export function lineIntroduction(block, span, around) {
    const { lexicon } = around;
    const [written, linked] = [writtenTimes(block, span, lexicon), linkedTimes(block, span)];
    // The words of a link to a moment are a part of the line, unless they only say “watch it from 27:31”.
    const bare = [...written, ...linked.filter(({ link }) => isBare(lexicon, linkText(block, link)))];
    const parts = partsOf(block, withoutLabel(block, withoutTimes(block, span, bare)), around);
    const found = parts.map((part) => ({ part, people: peopleOnly(block, part, around) }));
    const candidates = found.filter(({ people }) => people.length);
    const chosen = choose(candidates, around, block.text.slice(span.from, span.to));
    const rest = found.filter((one) => one !== chosen);
    if (!chosen || !rest.length)
        return;
    // The parts of a title that has a separator of its own stand together.
    const at = found.indexOf(chosen);
    const [first, last] = at > 0 ? [found[0], found[at - 1]] : [found[1], found.at(-1)];
    const whole = { from: first.part.from, to: last.part.to };
    const link = block.links.find((one) => one.from < whole.to && whole.from < one.to);
    // What stands behind a linked title, such as `(slides)`, is no part of it.
    const isLinked = link && link.from <= whole.from + 1 && !overlaps(link, chosen.part);
    const title = titleOf(block, whole, isLinked ? link : undefined, written);
    if (title.to - title.from < 4)
        return;
    const unsure = candidates.length > 1 && !chosen.people.some(({ company }) => company);
    return {
        block,
        span,
        people: chosen.people,
        times: [...written, ...linked],
        title: { ...title, link, unsure },
        weight: 5,
        isLine: true,
    };
}
/** The title that a stretch is, or that its link is; written times at its ends are no part of it. */
export function titleOf(block, whole, link, written) {
    const title = unquoted(block, withoutTimes(block, link ?? whole, written));
    return { ...title, outer: link?.broken ?? link ?? whole, link, marked: true, unsure: false };
}
/** Where two parts could be names, a company or an acquaintance tells; else who a line of that form names first. */
function choose(candidates, { known }, line) {
    const told = candidates.find(({ people }) => people.some(({ person, company }) => company ?? known.people.has(person.name?.toLowerCase() ?? '')));
    return told ?? (/^[^–—|]*:\s/.test(line) ? candidates[0] : candidates.at(-1));
}
/** A stretch without times at its ends. */
export function withoutTimes({ text }, span, times) {
    let { from, to } = span;
    for (const time of times) {
        if (!/[\p{L}]/u.test(text.slice(from, time.from)))
            from = Math.max(from, time.to);
        else if (!/[\p{L}]/u.test(text.slice(time.to, to)))
            to = Math.min(to, time.from);
    }
    return trimmed(text, { from, to });
}
const label = /^[\p{Extended_Pictographic}\u{FE0F}\u{200D}\s]*(?:(?:lightning\s|blitz)?(?:talk|session|vortrag|charla|ponencia|conférence|présentation|keynote|workshop|panel)\s?(?:#?\d+\s?)?(?:[.:)]|\s[-–—|])\s|#?\d+[.:)]\s|[-–—:|•]\s)?/iu;
/** The line without its number, or what says that it is a talk: `Talk 2: `, `Lightning talk: `, `3. `, a picture. */
export function withoutLabel({ text }, { from, to }) {
    const before = label.exec(text.slice(from, to))?.[0].length ?? 0;
    return trimmed(text, { from: from + before, to });
}
function partsOf({ text }, span, { lexicon }) {
    const parts = [];
    let at = span.from;
    for (const { index, 0: sign } of matchesOf(lexicon.pattern(separators, 'giu'), text.slice(span.from, span.to))) {
        if (isInBrackets(text.slice(Math.max(at, span.from + index - 81), span.from + index)))
            continue;
        parts.push(trimmed(text, { from: at, to: span.from + index }));
        at = span.from + index + sign.length;
    }
    parts.push(trimmed(text, { from: at, to: span.to }));
    return parts.filter(({ from, to }) => from < to).map((part) => withoutComma(text, part));
}
/** Whether a bracket is open where the text ends. */
const isInBrackets = (text) => /\([^()]{0,80}$/.test(text);
const withoutComma = (text, part) => ({
    from: part.from,
    to: part.to - (/[,:]$/.test(text.slice(part.from, part.to)) ? 1 : 0),
});
const between = String.raw `\s*,\s*(?:{and}\s)?|\s(?:&|\+|{and})\s`;
/** The people of a stretch that holds nothing else; none where it does. */
export function peopleOnly(block, all, { lexicon, known }) {
    const span = withoutNote(block, all, lexicon);
    const parts = block.text.slice(span.from, span.to);
    const people = [];
    let at = span.from;
    // Of two with only a comma between, the second is where the first works.
    const isPair = /^[^,&+]+,[^,]+$/.test(parts) && !lexicon.has('and', parts);
    // `Jane Doe & Joe Bloggs, Acme`
    const isGroup = lexicon.pattern(String.raw `^[^,]+\s(?:&|\+|{and})\s[^,]+,[^,&+]+$`).test(parts);
    const ends = matchesOf(isPair ? /\s*,\s*/g : lexicon.pattern(between, 'giu'), parts).map(({ index, 0: sign }) => [index, index + sign.length]);
    for (const [end, next] of [...ends, [parts.length, parts.length]]) {
        const piece = trimmed(block.text, { from: at, to: span.from + end });
        at = span.from + next;
        // `Jane Doe, Staff Engineer, Acme`, `Jane Doe, Staff Engineer @ Acme`
        const mayBeRole = !isPair || /\s(?:@|at|bei|chez|en)\s/.test(block.text.slice(piece.from, piece.to));
        if (people.length && mayBeRole && isRoleAt(block, piece, people.at(-1), lexicon))
            continue;
        const isBehind = (isPair && people.length === 1) || (isGroup && end === parts.length);
        if (isBehind && isCompany(block, piece, people.at(-1)))
            continue;
        const named = personOnly(block, piece, lexicon, known);
        if (named)
            people.push(named);
        else if (people.length && !isCompany(block, piece, people.at(-1)))
            return [];
        else if (!people.length)
            return [];
    }
    const last = people.at(-1)?.person.company;
    for (const { person } of people)
        if (last)
            person.company ??= last;
    return people;
}
/** `Jane Doe`, `Jane Doe (Acme)`, `Jane Doe from Acme`. */
function personOnly(block, piece, lexicon, known) {
    const text = block.text.slice(piece.from, piece.to);
    const name = /^[^(@]+?(?=\s\(|\s@|$)/.exec(text)?.[0] ?? '';
    const split = lexicon.pattern(String.raw `\s{from}\s`).exec(name);
    const bare = isName(name, lexicon) ? name : name.slice(0, split?.index ?? 0);
    if (!isName(bare, lexicon))
        return;
    const end = piece.from + bare.length;
    const company = companyAt(block.text.slice(0, piece.to), end, lexicon, known);
    if ((company?.to ?? end) < piece.to && !/^[\s)]*$/.test(block.text.slice(company?.to ?? end, piece.to)))
        return;
    const person = { ...known.people.get(bare.toLowerCase()), ...company?.facts, name: bare };
    return {
        from: piece.from,
        to: piece.to,
        name: { from: piece.from, to: end },
        company: company?.span,
        person,
        sure: true,
    };
}
/** `Staff Engineer @ Acme` after a name. */
function isRoleAt(block, piece, named, lexicon) {
    const text = block.text.slice(piece.from, piece.to);
    const [all = '', role = ''] = lexicon.pattern(String.raw `^(.{2,60}?)\s(?:@|{from}|bei|chez|en)\s(?={article}\s|\p{L}|\d)`).exec(text) ??
        [];
    if (named.company || !isRole(role || text, lexicon))
        return false;
    named.person.role ??= role || text;
    if (!role)
        return true;
    const company = { from: piece.from + all.length, to: piece.to };
    named.person.company = block.text.slice(company.from, company.to);
    named.company = company;
    named.to = piece.to;
    return true;
}
/** Without the `(slides)` behind. */
export function withoutNote({ text }, span, lexicon) {
    const note = /\s*[([]([^()[\]]{3,40})[)\]]\s*$/.exec(text.slice(span.from, span.to));
    const isNote = note && (lexicon.has('slides', note[1]) || lexicon.has('recording', note[1]) || hasTime(note[1]));
    return isNote ? { from: span.from, to: span.from + note.index } : span;
}
/** `, Acme` or `, CTO` after a name. */
function isCompany(block, piece, named) {
    const text = block.text.slice(piece.from, piece.to);
    if (!/^\p{Lu}/u.test(text) || text.split(/\s/).length > 4 || named.company)
        return false;
    named.person.company = text;
    named.company = piece;
    named.to = piece.to;
    return true;
}
