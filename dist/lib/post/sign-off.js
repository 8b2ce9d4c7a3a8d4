import { whole } from './block.js';
import { wordsOf } from './language.js';
import { dateIn } from './dates.js';
import { isAboutNext, placeRsvp, placeNext } from './next-event.js';
import { keep, mark, marksOf, textSink } from './reading.js';
import { sentencesOf } from './sentences.js';
/** A farewell is short: what is longer has something to say. */
const longest = 60;
/** Where the post takes its leave: at a farewell that only a few words follow, or at a bare signature. */
export function beginsSignOff(reading, talks) {
    const { blocks, lexicon } = reading;
    let found;
    let count = 0;
    for (const block of [...blocks].reverse()) {
        if (block.kind === 'image' || block.kind === 'embed')
            continue;
        if (block.kind !== 'text' || talks.has(block))
            break;
        for (const span of [...sentencesOf(block)].reverse()) {
            const text = block.text.slice(span.from, span.to);
            count += wordsOf(text).length;
            const isFarewell = lexicon
                .pattern(String.raw `^\P{L}*(?:(?:and|so|as always|und|et|y)[, ]\s?)?{signOff}`)
                .test(text);
            const isShort = wordsOf(text).length <= 12 && lexicon.has('signOff', text);
            if (count > longest)
                return found;
            const isLast = !found && block === lastText(blocks);
            if ((isFarewell && !invites(text, lexicon)) ||
                isShort ||
                isSignature(text, isLast) ||
                isAbove(found, block, text))
                found = { block, from: span.from };
        }
    }
    return found;
}
/** What names a day is no farewell yet. */
const invites = (text, lexicon) => dateIn(text, lexicon) !== undefined;
const lastText = (blocks) => blocks.findLast(({ kind }) => kind === 'text');
/** `Stay dry, folks!`: a short paragraph of its own right above the signature. */
const isAbove = (found, block, text) => found !== undefined &&
    found.block.index === block.index + 1 &&
    !block.links.length &&
    wordsOf(block.text).length <= 10 &&
    /[!,.…]$/.test(text.trim());
const handle = String.raw `(?:\s?\(?@[\w.]+\)?)?`;
const given = String.raw `\p{Lu}[\p{L}'’.-]+`;
const signature = new RegExp(String.raw `^(?:[^.?!:]{2,30},\s+)?(?:[-–—~]\s?)?${given}${handle}(?:(?:,|\s(?:and|und|et|y|&))?\s${given}${handle})*(?:,?\s(?:and|und|et|y)\s[^,.?!:]{3,40})?\s?[\p{Emoji_Presentation}❤️]*$`, 'u');
/** `Jane (@jane)`, `– Jane and Joe`, `Yours, Jane`, at the very end. */
const isSignature = (text, isLast) => isLast && wordsOf(text).length <= 6 && !/[.?!:]$/.test(text.trim()) && signature.test(text.trim());
/** Keeps the farewell; where it is the link to the next event too, that as well. */
export function placeSignOff(reading, block, span) {
    if (block.kind === 'embed')
        return mark(reading, block, whole(block), 'notes');
    if (isAboutNext(reading, block, span) && !reading.draft.next.rsvp) {
        placeRsvp(reading, block, span);
        const before = reading.draft.next.summary;
        placeNext(reading, block, span);
        reading.draft.next.summary = before;
        marksOf(reading, block).splice(0, Infinity, ...marksOf(reading, block).filter(({ path }) => path !== 'next.summary' && path));
    }
    const sink = textSink(reading.draft, 'signOff', 'signOff');
    keep(reading, block, span, {
        path: sink.path,
        add: (text, joint) => sink.add(text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'), joint),
    });
}
