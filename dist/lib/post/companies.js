import { particle } from './names.js';
const fromCompany = String.raw `^,?\s(?:also\s|auch\s|aussi\s|también\s)?(?:{from}|@)\s?`;
const roleFrom = String.raw `^,?\s(?:(?:an?|the|our)\s)?(?<role>(?:[\p{L}&/-]+\s){0,6}?(?:[\p{L}&/-]+)),?\s(?:{from}|@)\s`;
/** `Head of Platform at Acme`: what stands behind `at` is the company, if anything does. */
const roleAt = String.raw `^,\s(?:(?:an?|the|our)\s)?(?<role>(?:[\p{L}&/-]+\s){1,8}?)(?:at|for|@|bei|chez)\s`;
/** `The Daily Ledger` has the article in its name, `the Financial Times` doesn't. */
const article = String.raw `^{article}\s`;
/** What follows a name: `from the Financial Times`, `(Acme)`, `, CTO at Acme,`. */
export function companyAt(text, at, lexicon, known) {
    const rest = text.slice(at, at + 160);
    const bracket = /^\s?\((?:@[\w.]+,?\s?)?([^()\d@][^()@]{1,60})\)/.exec(rest);
    if (bracket)
        return inBrackets(bracket, at, lexicon);
    const plain = lexicon.pattern(fromCompany).exec(rest);
    const withRole = plain
        ? null
        : (lexicon.pattern(roleAt).exec(rest) ?? lexicon.pattern(roleFrom).exec(rest));
    const [opening] = plain ?? withRole ?? [];
    const role_ = withRole?.groups?.['role']?.trim();
    if (opening === undefined || (role_ && !isRole(role_, lexicon)))
        return;
    const behind = rest.slice(opening.length);
    const skipped = /^\p{Ll}/u.test(behind) ? (lexicon.pattern(article).exec(behind)?.[0].length ?? 0) : 0;
    const length = companyLength(behind.slice(skipped), lexicon, known);
    if (!length)
        return;
    const start = at + opening.length + skipped;
    const span = { from: start, to: start + length };
    const facts = { company: text.slice(span.from, span.to).replace(/\s+/g, ' ') };
    if (role_)
        facts.role = role_;
    const note = /^\s\(((?:formerly|previously|now|ehemals|früher|ex-|anciennement|antes)[^()]*)\)/i.exec(text.slice(span.to));
    if (note)
        facts.note = note[1];
    return { facts, span, to: span.to + (note?.[0].length ?? 0) };
}
/** A role has no verb of speaking and no title in it; its nouns tell it. */
export const isRole = (text, lexicon) => !lexicon.has('tells', text) &&
    /engineer|developer|architect|manager|lead|head|director|cto|ceo|cio|vp|founder|advocate|consultant|scientist|researcher|principal|evangelist|analyst|designer|entwickler|ingénieur|ingenier|développeu|desarrollador|professor|student|maintainer|officer|president|sre|devops|owner|specialist|expert/i.test(text);
function inBrackets(match, at, lexicon) {
    const [all, inside = ''] = match;
    if (lexicon.pattern('{starts}|{notRecorded}|{slides}|{recording}').test(inside) || !/^\p{L}/u.test(inside))
        return;
    const parts = inside.split(/,\s|\s(?:at|@|bei|chez)\s/);
    const start = at + all.indexOf(inside);
    const company = parts.at(-1);
    // `(freelance)`
    if (/^(?:freelanc\w*|independent|student|selbstständig|freiberuflich)$/i.test(company))
        return { facts: { role: company }, to: at + all.length };
    const from = start + inside.length - company.length;
    const facts = { company };
    if (parts.length > 1 && isRole(parts[0], lexicon))
        facts.role = parts[0];
    return { facts, span: { from, to: from + company.length }, to: at + all.length };
}
const word = String.raw `[\p{L}\p{N}][\p{L}\p{M}\p{N}.&'’+/-]*`;
const companyWord = new RegExp(`^${word}`, 'u');
const furtherWord = new RegExp(String.raw `^\s(?:(?:of|for|the|de|des|du|der|für|&|\+)\s){0,2}(?=[\p{Lu}\d])${word}`, 'u');
const joinedWord = String.raw `^\s{and}\s(?=\p{Lu})${word}(?![\p{L}\p{M}\p{N}]|\s(?:["“'‘(]?\p{Lu}|{particle}\s|{from}\s)|,?\s{and}|\s?\()`.replace('{particle}', particle);
/** How much of the text's beginning is a company that the post's title names: the longest, as `Wren & Sons` is not `Wren`. */
function knownCompany(text, { companies }) {
    const lower = text.toLowerCase();
    let longest = 0;
    for (const company of companies)
        if (company.length > longest &&
            lower.startsWith(company.toLowerCase()) &&
            !/^\.?[\p{L}\p{N}]/u.test(text.slice(company.length)))
            longest = company.length;
    return longest;
}
/**
 * How long the company's name is: its first word, even in small letters, and the capitalised ones that follow.
 * After `and` it goes on only where no further person is named.
 */
function companyLength(text, lexicon, known) {
    const named = knownCompany(text, known);
    if (named)
        return named;
    const first = companyWord.exec(text)?.[0] ?? '';
    if (!first || (/^\p{Ll}/u.test(first) && lexicon.glue.has(first.toLowerCase())))
        return 0;
    if (lexicon.months.includes(first.toLowerCase()) || lexicon.weekdays.includes(first.toLowerCase()))
        return 0;
    if (!/\p{L}/u.test(first) || /^\d+(?:am|pm)$/i.test(first))
        return 0;
    let length = first.length;
    while (!/[.,](?=\s|$)/.test(text.slice(length - 1, length + 1))) {
        const rest = text.slice(length);
        const next = furtherWord.exec(rest) ?? lexicon.pattern(joinedWord, 'u').exec(rest);
        if (!next)
            break;
        length += next[0].length;
    }
    return text.slice(0, length).replace(/(?:['’]s)?[.,'’/-]*$/, '').length;
}
const works = String.raw `^\s(?:is|was|ist|war|est|es)\s(?:an?|the|une?|eine?)\s(?:[\p{L}-]+\s){1,4}?(?:at|for|bei|chez|en)\s(?:{article}\s)?|^\s(?:works?|worked|arbeitet|travaille|trabaja)\s(?:at|for|bei|chez|en)\s(?:{article}\s)?`;
/** Where someone works, by the sentence that begins with their name, which ends at that place. */
export function workplaceOf(text, at, lexicon, known) {
    const opening = lexicon.pattern(works).exec(text.slice(at, at + 120))?.[0];
    if (opening === undefined)
        return companyAt(text, at, lexicon, known)?.span;
    const from = at + opening.length;
    const length = /^\p{Lu}/u.test(text.slice(from)) ? companyLength(text.slice(from), lexicon, known) : 0;
    return length ? { from, to: from + length } : undefined;
}
/**
 * Where a speaker works, by a sentence that says it further on: `leads the payments team at Acme`, `their
 * infrastructure at Acme`. Companies that the post's title names need no such words before them.
 */
export function workplaceIn(text, lexicon, known) {
    const at = lexicon.pattern(String.raw `(?<work>team|infrastructure|platform|work\w*|engineer\w*|architect\w*|develop\w*|systems?|stack|journey|lead|cto|head\s\S+(?:\s\S+)?)?\s(?:at|bei|chez|en)\s(?:{article}\s)?`, 'giu');
    for (const match of text.matchAll(at)) {
        const from = match.index + match[0].length;
        const length = companyLength(text.slice(from), lexicon, known);
        const company = text.slice(from, from + length);
        if (length && (known.companies.has(company) || (match.groups?.['work'] && /^\p{Lu}/u.test(company))))
            return { from, to: from + length };
    }
    return undefined;
}
