import { overlaps } from './block.js';
import { matchesOf } from './matches.js';
import { isVideo } from './links.js';
import { isGiven, peopleIn } from './people.js';
import { hasTime, timesIn } from './times.js';
import { titleIn } from './titles.js';
/**
 * Whether a talk begins with this sentence. It takes a person and something that a speaker does or has: a title, a
 * time, a verb, a list of takeaways, their photo beside it.
 */
export function introductionAt(block, span, around) {
    const { lexicon, known } = around;
    const text = block.text.slice(span.from, span.to);
    if (lexicon.has('sponsors', text) && !/\d:\d\d|\bt=\d/.test(text))
        return;
    const named = peopleIn(block, span, lexicon, known);
    const times = timesIn(block, span, lexicon);
    // Nearly every sentence ends here, before the dear patterns are asked.
    if (!named.length && !times.length)
        return;
    const hosts = named.length ? hostSpans(text, span.from, lexicon) : [];
    const people = named.filter((one) => !hosts.some((host) => overlaps(host, one)));
    const notRecorded = notRecordedIn(text, span.from, lexicon);
    const stops = [
        ...times.filter(({ link }) => !link || isTimeOnly(block, link)),
        ...(notRecorded ? [notRecorded] : []),
    ];
    const stop = Math.min(span.to, ...stops.map(({ from }) => from));
    const title = titleIn(block, span, people, lexicon, stop, known.isOrdinary);
    const found = { block, span, people, title, times, notRecorded, isLine: false, weight: 0 };
    found.weight = weigh(found, around, text);
    return found.weight >= enough ? found : undefined;
}
/** So much must speak for a talk. */
const enough = 5;
const isTimeOnly = ({ text }, link) => hasTime(text.slice(link.from, link.to));
function weigh(found, around, text) {
    const { people, title, times, block } = found;
    const { lexicon } = around;
    if (!people.length && !(title?.marked && times.length))
        return 0;
    if (lexicon.has('absent', text) && !times.length)
        return 0;
    const isRoster = people.length > 1 && !title && !times.length && lexicon.has('speakers', text);
    if (isRoster)
        return 0;
    const last = people.at(-1)?.to ?? 0;
    const verb = lexicon.has('tells', block.text.slice(last, found.span.to)) || !!title?.marked;
    const url = title?.link?.url ?? '';
    const alts = people.some(({ person }) => around.alts.some((alt) => alt.includes(person.name ?? '\n')));
    const signs = [
        people.length ? 2 : 0,
        times.length ? 3 : 0,
        title ? (title.marked ? 3 : 2) : 0,
        isVideo(url) ? 1 : 0,
        verb ? 1 : 0,
        around.listFollows ? 2 : 0,
        alts ? 2 : 0,
        found.notRecorded ? 2 : 0,
        lexicon.pattern('^(?:{openers})(?:$|\\P{L})').test(text) ? 1 : 0,
    ];
    const sum = signs.reduce((all, sign) => all + sign, 0);
    // The dearest are only asked where they decide.
    return sum < enough ? sum + wordsFor(people, block.text, lexicon) : sum;
}
/** What the words around a name say for a talk. */
function wordsFor(people, text, lexicon) {
    const given = people.some(({ from }) => isGiven(text, from, lexicon));
    const spoke = people.some(({ to, company }) => company && speaks(text, to, lexicon));
    return (given ? 3 : 0) + (spoke ? 1 : 0);
}
/** `Tomasz Król from Contino spoke about …` */
const speaks = (text, at, lexicon) => lexicon
    .pattern(String.raw `^,?\s(?:who\s)?(?:then\s|also\s)?(?:{leads}|took (?:to )?the stage)`)
    .test(text.slice(at, at + 60));
/** Who hosted isn't who spoke. */
function hostSpans(text, at, lexicon) {
    if (!lexicon.has('hosted', text))
        return [];
    return matchesOf(lexicon.pattern('{hosted}.{0,60}', 'giu'), text).map(({ index, 0: all }) => ({
        from: at + index,
        to: at + index + all.length,
    }));
}
const notRecorded = String.raw `[([][^()[\]]{0,80}{notRecorded}[^()[\]]{0,120}[)\]]`;
/** `(no video available due to technical issues)`, brackets included; else nothing. */
export function notRecordedIn(text, at, lexicon) {
    const bracket = lexicon.pattern(notRecorded).exec(text);
    return bracket ? { from: at + bracket.index, to: at + bracket.index + bracket[0].length } : undefined;
}
