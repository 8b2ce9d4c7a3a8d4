import { overlaps, words } from './block.js';
import { isBare, isEvent, isVideo, linkText } from './links.js';
import { wordsOf } from './language.js';
import { mark, marksOf, openLinks, report } from './reading.js';
/** `Thanks to our sponsors A, B and C`: linked, or listed by name. */
export function placeSponsors(reading, block, span, isThanks) {
    const { lexicon } = reading;
    const text = block.text.slice(span.from, span.to);
    const isThanked = /\b(?:thank|grateful|gracias|merci|dank)/i.test(text) &&
        /\b(?:hosting|venue|space|room|pizza|food|drinks|beers?|snacks|coffee|support|possible|raum|räume|essen|getränke|locaux|buffet|espacio|merienda|cena)\b/i.test(text);
    const isNamed = lexicon.has('sponsors', text) &&
        (lexicon.has('thanks', text) || block.kind === 'item' || sponsorsNew.test(text));
    if (!isThanked && !isNamed && !isThanks)
        return;
    const links = openLinks(reading, block, span).filter((link) => !isEvent(link.url) && !isVideo(link.url) && !isBare(lexicon, linkText(block, link)));
    for (const link of links)
        addSponsor(reading, block, link, { name: linkText(block, link), url: link.url });
    placeNames(reading, block, span);
}
/** `welcome Acme as a new sponsor`, `Acme sponsored the ice cream` */
const sponsorsNew = /\bas (?:a|an|our) (?:\S+ )?sponsors?\b|\bsponsored (?:the|our|this|tonight)\b/i;
/** `Thank you!`, `Our sponsors`: in the part below, who is linked is thanked. */
export function isAboutSponsors({ lexicon }, { text }) {
    return wordsOf(text).length <= 4 && (lexicon.has('thanks', text) || lexicon.has('sponsors', text));
}
function addSponsor(reading, block, span, sponsor) {
    mark(reading, block, span, `sponsors[${reading.draft.sponsors.length}]`);
    reading.draft.sponsors.push(sponsor);
}
/** Names without links, in a row with linked ones or right behind the word for sponsors; capitalised. */
function placeNames(reading, block, span) {
    const text = block.text.slice(0, span.to);
    for (const start of listStarts(reading, block, span)) {
        for (const one of itemsAt(block, text, start)) {
            if (marksOf(reading, block).some((mark) => overlaps(mark, one)))
                continue;
            addSponsor(reading, block, one, { name: words(block, one) });
            report(reading, 'sponsor', 'sponsors', block, one);
        }
    }
}
const name = String.raw `(?:[\p{Lu}\d]|\p{Ll}{1,2}\p{Lu})[\p{L}\p{N}.&'’+-]*(?:\s(?:of\s|&\s)?[\p{Lu}\d][\p{L}\p{N}.&'’+-]*){0,3}`;
const sponsor = new RegExp(name, 'uy');
const joint = /(?:\s*\([^()]{0,80}\))?(?:\s*,\s*(?:and\s+|und\s+|et\s+|y\s+)?|\s+(?:and|und|et|y|&)\s+)/uy;
/** What a list of sponsors that nothing announces is thanked for. */
const forSupport = /^(?:\s*\([^()]{0,80}\))?,?\s(?:and\s)?for\s[^.]{0,60}?(?:support|sponsor)|^,?\swho\s[^.]{0,40}\spossible/;
/** `to Acme for sponsoring` */
const named = new RegExp(String.raw `(?<=\sto\s)(?=${name}(?:\s(?:and|&)\s${name})?\sfor\ssponsor)`, 'u');
/** Where lists of sponsors begin in a sentence. */
function listStarts({ lexicon }, block, span) {
    const text = block.text.slice(span.from, span.to);
    const announced = lexicon
        .pattern(String.raw `{sponsors}(?:\s(?:this|for this)\s\p{L}+)?[,:]?\s+(?:(?:are|were|sind|waren|sont|son|from|by)\s+)?(?=\S)`)
        .exec(text);
    const thanked = /\b(?:grateful|thanks?|thank you)(?:\s(?:so much|very much|also|again|as always|go|goes))*\sto\s/i.exec(text);
    const sponsoring = named.exec(text);
    const starts = announced ? [announced.index + announced[0].length] : [];
    if (sponsoring)
        starts.push(sponsoring.index);
    if (thanked) {
        const at = thanked.index + thanked[0].length;
        const items = itemsAt(block, block.text.slice(0, span.to), span.from + at);
        const isLinked = items.some((one) => block.links.some((link) => overlaps(link, one)));
        if (isLinked || forSupport.test(block.text.slice(items.at(-1)?.to ?? span.to, span.to)))
            starts.push(at);
    }
    return starts.map((at) => span.from + at);
}
/** The names of a list, linked or not, with what stands in brackets behind them passed over. */
function itemsAt({ links }, text, start) {
    const items = [];
    for (let at = start; at < text.length;) {
        const link = links.find(({ from }) => from === at);
        sponsor.lastIndex = at;
        const to = link?.to ?? at + (sponsor.exec(text)?.[0].replace(/[.,]$/, '').length ?? 0);
        if (to === at)
            break;
        items.push({ from: at, to });
        joint.lastIndex = to;
        const next = joint.exec(text);
        if (!next)
            break;
        at = to + next[0].length;
    }
    return items;
}
