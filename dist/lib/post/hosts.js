import { overlaps, words } from './block.js';
import { mark } from './reading.js';
/** `hosted by Jane Doe and Joe Bloggs`, `Jane Doe hosted for me`, in prose. */
export function placeHosts(reading, block, span) {
    const { draft, lexicon } = reading;
    if (draft.hosts.length)
        return;
    for (const { from, to } of hostsIn(lexicon, block.text.slice(span.from, span.to))) {
        const at = { from: span.from + from, to: span.from + to };
        if (!block.links.some((link) => overlaps(link, at)))
            mark(reading, block, at, `hosts[${draft.hosts.length}].name`);
        draft.hosts.push({ name: words(block, at) });
    }
}
/** `hosted by Jane Doe, Developer advocate at Acme`, in a description: where the post doesn't say. */
export function placeDescribedHosts({ draft, lexicon }, description) {
    if (draft.hosts.length)
        return;
    const found = hostsIn(lexicon, description);
    for (const { from, to } of found)
        draft.hosts.push({ name: description.slice(from, to) });
    const rest = description.slice(found.at(-1)?.to ?? 0);
    const role = /^,\s([^.]{3,60}?)\s(?:at|bei|chez)\s(?:the\s)?([^.]{2,60}?)\.?$/.exec(rest) ??
        /^,\s([^,.]{3,60}?)\sof\s(?:the\s)?([^.]{2,60}?)\.?$/.exec(rest);
    if (role && found.length === 1)
        Object.assign(draft.hosts[0], { role: role[1], company: role[2] });
}
const name = String.raw `\p{Lu}[\p{L}'’-]+(?:\s(?:(?:van|von|de|der|la)\s){0,2}\p{Lu}[\p{L}'’-]+){1,2}`;
/** `the wonderful Ana Calin and Luke Bond` */
const names = new RegExp(String.raw `(?:(?:the|our)\s(?:\p{Ll}+\s){1,2})?(${name}(?:\s(?:and|und|et|y|&)\s${name})?)`, 'uy');
const each = new RegExp(name, 'gu');
/** That a person hosted, in words around the name. A venue is thanked for hosting as well, but by who was there. */
const tellings = [
    String.raw `(${name})\s(?:was|were)\s(?:(?:our|your|the)\s(?:host|MC|emcee|compere|moderator)|on MC duty)`,
    String.raw `(${name})\s(?:emceed|compered|moderated the (?:evening|night))\b`,
    String.raw `(${name})\shosted(?:\sfor me|\sin my|\sinstead of me|\swhile I|\swhilst I|\stogether|,?\sand\s(?:even\s)?(?:kept|managed|moderated|introduced))`,
    String.raw `\bI\b[^.]{0,120}?\bthank\w*\s(?:you\s)?(?:(?:so much|again)\s)?to\s(${name})\sfor\s(?:hosting|compering|standing in|stepping in)\b(?!\sus)`,
    String.raw `[Mm]oderiert\s(?:hat|wurde)\s(?:\p{Ll}+\s){0,3}(${name})`,
    String.raw `(?:[Pp]resentó|[Cc]ondujo)\sla\s(?:tarde|noche|velada)\s(${name})`,
].map((source) => new RegExp(source, 'u'));
const tells = /\bhost(?:ed|ing)?\b|\bMC\b|emcee|\bcompere|\bmoderat|\b(?:standing|stepping) in\b|[Mm]oderiert|[Pp]resentó|[Cc]ondujo/;
/** Where a text names the evening's hosts. */
function hostsIn(lexicon, text) {
    const before = lexicon.has('hosted', text) && lexicon.pattern(String.raw `{hosted}\s+(?:by\s+)?`).exec(text);
    const named = before ? namesAt(text, before.index + before[0].length) : [];
    if (named.length)
        return named;
    if (!tells.test(text))
        return [];
    for (const pattern of tellings) {
        const match = pattern.exec(text);
        if (match)
            return namesAt(text, match.index + match[0].indexOf(match[1]));
    }
    return [];
}
function namesAt(text, at) {
    names.lastIndex = at;
    const [all = '', list = ''] = names.exec(text) ?? [];
    const from = at + all.length - list.length;
    return [...list.matchAll(each)].map(({ index, 0: one }) => ({
        from: from + index,
        to: from + index + one.length,
    }));
}
