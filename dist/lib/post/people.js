import { contains } from './block.js';
import { isGlue } from './language.js';
import { matchesOf } from './matches.js';
import { isVideo } from './links.js';
import { companyAt, isRole } from './companies.js';
import { isOpener, nameRun } from './names.js';
/** The people named in a stretch, in order, with their companies. */
export function peopleIn(block, span, lexicon, known) {
    const text = block.text.slice(0, span.to);
    const found = [];
    let at = span.from;
    const closed = titlesOf(block, span);
    for (const match of matchesOf(nameRun, block.text.slice(span.from, span.to))) {
        if (!mayBePerson(match[0], text, span.from + match.index, lexicon, known))
            continue;
        const run = withoutOpeners(match[0].replace(fullStop, ''), match.index + span.from, lexicon);
        if (!run || run.from < at || closed.some((one) => isInside(run, one)))
            continue;
        if (found.length && isLedTo(text.slice(at, run.from), lexicon))
            continue;
        const named = nameAt(text, run, span.from, block.links, lexicon, known);
        if (!named)
            continue;
        found.push(named);
        at = named.to;
    }
    return kept(text, found, lexicon);
}
/** `Jane Doe discussed Lessons Learned from …`: once someone is named, what they talk about is nobody. */
const isLedTo = (between, lexicon) => between.length > 3 &&
    between.length < 60 &&
    lexicon.pattern(String.raw `^,?\s(?:who\s)?{leads}\s$`).test(between);
/** Of a sentence, and not of `Jr.` */
const fullStop = /(?<=\p{L}{3})\.$/u;
const companyFollows = String.raw `^,?\s(?:{from}|@)\s|^\s\(`;
/** Most single words with a capital name no person: it is worth a look where the post knows them, or `from` follows. */
function mayBePerson(run, text, at, lexicon, known) {
    // `3 Million Mailboxes`
    if (/\d\s$/.test(text.slice(at - 2, at)))
        return false;
    if (/\s/.test(run) || known.firstNames.has(run.replace(/['’]s$/, '')))
        return true;
    const next = text.slice(at + run.length, at + run.length + 12);
    return lexicon.pattern(companyFollows).test(next);
}
const quotation = /["“„«][^"“”„«»\v]{3,240}["”“»]/g;
/** Quotations, and links that say more than a name: capitals in them are those of a title. */
function titlesOf({ text, links }, { from, to }) {
    const quotations = matchesOf(quotation, text.slice(from, to));
    return [
        ...links.filter((link) => link.from < to && from < link.to && (link.to - link.from > 40 || isVideo(link.url))),
        ...quotations.map(({ index, 0: all }) => ({ from: from + index, to: from + index + all.length })),
    ];
}
/** A link around nothing but the name is no title, wherever it leads. */
const isInside = (run, one) => contains(one, run) && one.to - one.from > run.to - run.from + 3;
/** `Finally Luke Bond` is Luke Bond. */
function withoutOpeners(run, at, lexicon) {
    const { openers } = lexicon;
    const parts = matchesOf(/\S+/g, run);
    const first = parts.findIndex(({ 0: word }) => !openers.has(word.toLowerCase()));
    if (first < 0)
        return;
    const after = parts
        .slice(first)
        .findIndex(({ 0: word }, index) => index > 0 && isOpener(word, index, openers));
    const last = after < 0 ? parts.at(-1) : parts[first + after - 1];
    const company = companyInside(parts.slice(first, parts.indexOf(last) + 1).map(({ 0: word }) => word), lexicon);
    if (company > 1)
        return {
            from: at + parts[first].index,
            to: at + parts[first + company - 1].index + parts[first + company - 1][0].length,
        };
    return { from: at + parts[first].index, to: at + last.index + last[0].length };
}
/** `, who then told us` */
const tells = String.raw `^['’]?s?\)?,?\s+(?:who\s+|qui\s+|que\s+)?(?:then\s+|also\s+|has\s+|have\s+|had\s+|will\s+|uns\s+|nous\s+|nos\s+)?{tells}`;
/** `, an independent consultant,` */
const apposition = /^,\s(?:an?|the|our)\s[^,.()]{3,80},/;
/** `, who kindly stepped in`: of nothing but a person. */
const who = /^,?\s+(?:who|qui|quien)\s/;
/** `Next up was Jane Doe with Secrets and Lies`, where the sentence says nothing else before. */
const withTitle = /^,?\s+with\s+["“'‘]?\p{Lu}/u;
/** `a talk from Pavel Dvořák` */
const given = String.raw `\b(?:talk|session|demo|presentation|keynote)\s(?:from|by)\s$`;
/** Whether the text says that the one named at that place gave a talk. */
export const isGiven = (text, at, lexicon) => lexicon.pattern(given).test(text.slice(Math.max(0, at - 20), at));
function nameAt(text, run, begin, links, lexicon, known) {
    const name = text
        .slice(run.from, run.to)
        .replace(/['’]s$/, '')
        .replace(/\s+/g, ' ');
    const first = known.firstNames.get(name);
    const isFull = /\s/.test(name) && !first;
    const full = isFull ? name : first;
    const acquainted = full ? known.people.get(full.toLowerCase()) : undefined;
    const company = companyAt(text, run.to, lexicon, known);
    const end = company?.to ?? run.to;
    const after = text.slice(end, end + 120).replace(apposition, '');
    const acts = lexicon.pattern(tells, 'u').test(after.toLowerCase()) ||
        (isFull &&
            (who.test(after) ||
                isGiven(text, run.from, lexicon) ||
                (withTitle.test(after) && isGlue(lexicon, text.slice(begin, run.from)))));
    // One capitalised word is a person only where the post knows them, or where it is from somewhere and acts.
    if (!isFull && !acquainted && !(company && acts))
        return;
    const url = links.find((link) => link.from <= run.from && run.to <= link.to && /^https?:/.test(link.url))?.url;
    const isProfile = url && linkSays(links, run) ? url : undefined;
    const person = {
        ...acquainted,
        ...company?.facts,
        name: full ?? name,
        ...(isProfile ? { url: isProfile } : {}),
    };
    const to = company?.to ?? run.from + name.length;
    const sure = acts || !!company || !!acquainted;
    return {
        from: run.from,
        to,
        name: { from: run.from, to: run.from + name.length },
        company: company?.span,
        person,
        sure,
    };
}
/** A link around the name alone leads to the person. */
const linkSays = (links, run) => links.some((link) => link.from <= run.from && run.to <= link.to && link.to - link.from < run.to - run.from + 4);
/**
 * How many words of a run are the name, where a company follows it in the same breath: `Anna Schmidt von Beispielwerk`
 * after two words, but not `Ludwig von Beethoven`. In English `von` and `de` only stand in names.
 */
const companyInside = (run, { language, pattern }) => language === 'en' ? 0 : run.findIndex((word, index) => index > 1 && pattern('^{from}$').test(word));
/** `, and freelance consultant Henrik Lund` */
const jointRole = String.raw `^\s*,?\s?{and}\s(?<role>(?:[\p{L}-]+\s){1,3})$`;
/** `Jo Blackwell, an independent consultant` */
const roleBehind = /^,\s(?:an?|the|our)\s((?:[\p{L}-]+\s){0,4}[\p{L}-]+)/u;
const joint = String.raw `^\s*(?:,|&|\+|,?\s?{and})\s*(?:{and}\s*)?$`;
/** Those that are surely people, and whoever is listed with them; a company said last is that of those before. */
function kept(text, found, lexicon) {
    for (let index = found.length - 2; index >= 0; index--) {
        const [one, next] = [found[index], found[index + 1]];
        if (!next.sure || !lexicon.pattern(joint).test(text.slice(one.to, next.from)))
            continue;
        one.sure = true;
        if (!one.person.company && next.person.company)
            one.person.company = next.person.company;
    }
    found.forEach((one, index) => {
        const before = found[index - 1];
        if (!one.sure && before?.sure)
            one.sure = isJoinedByRole(text, before, one, lexicon);
    });
    return found.filter(({ sure }) => sure);
}
/** Whether one who is named last, without a company, is told by their role. */
function isJoinedByRole(text, before, one, lexicon) {
    const between = text.slice(before.to, one.from);
    const role = lexicon.pattern(jointRole).exec(between)?.groups?.['role'];
    if (role)
        return isRole(role, lexicon);
    const behind = roleBehind.exec(text.slice(one.to, one.to + 80))?.[1];
    return !!behind && lexicon.pattern(joint).test(between) && isRole(behind, lexicon);
}
