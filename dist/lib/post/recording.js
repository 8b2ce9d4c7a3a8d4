import { whole } from './block.js';
import { isPlayable, isVideo, linkText, recordingKey, recordingOf, sourceOf } from './links.js';
import { mark, openLinks } from './reading.js';
import { linkedTimes } from './times.js';
/**
 * Which recording is the event's: the one that is named for it (front matter, an option), that a sentence calls the
 * recording, that is embedded outside the talks, or that several talks' links lead into.
 */
export function findRecording(reading, named, talks) {
    if (named)
        return named;
    const { blocks } = reading;
    const shared = sharedByTalks([...talks.values()].flat()) ??
        mostLinked(blocks.flatMap((block) => linkedTimes(block, whole(block))), 2);
    const first = blocks.findIndex((block) => talks.has(block));
    const adopted = new Set([...talks.values()].flat().map(({ embed }) => embed));
    const embeds = blocks.filter((block) => block.kind === 'embed' && isVideo(block.url) && !adopted.has(block));
    const linked = embeds.length ? linkedByTalks(talks) : new Set();
    const isTalksOwn = ({ url }) => linked.has(recordingKey(url));
    const own = embeds.findLast((block) => (first < 0 || block.index < first) && !isTalksOwn(block));
    // An embed right above its talk may be that talk's own, where each has one.
    const embed = embeds.length < Math.max(2, talks.size)
        ? (own ?? (embeds.length === 1 && !isTalksOwn(embeds[0]) ? embeds[0] : undefined))
        : undefined;
    return shared ?? linkedRecording(reading, talks) ?? embed?.url ?? onlyRecording(reading, talks);
}
/** Where talks have recordings of their own, the one right above a talk without a link or a time is that talk's. */
export function adoptEmbeds({ blocks }, talks) {
    if (![...talks.values()].flat().some(hasOwnRecording))
        return;
    const linked = linkedByTalks(talks);
    for (const block of blocks) {
        if (block.kind !== 'embed' || !isVideo(block.url) || linked.has(recordingKey(block.url)))
            continue;
        const below = blocks.slice(block.index + 1, block.index + 4).find(({ kind }) => kind !== 'image');
        const [talk] = (below && talks.get(below)) ?? [];
        if (talk && !hasOwnRecording(talk) && !talk.times.length)
            talk.embed = block;
    }
}
const hasOwnRecording = ({ title }) => !!title?.link && isVideo(title.link.url) && sourceOf(title.link).start === undefined;
/** The recordings that the titles of talks lead to. */
const linkedByTalks = (talks) => new Set([...talks.values()].flat().flatMap(({ title }) => (title?.link ? recordingOf(title.link) : [])));
/** The link that most talks have a moment in, without its time; one talk alone may have a recording of its own. */
function sharedByTalks(talks) {
    const links = talks.flatMap(({ block, span }) => linkedTimes(block, span));
    return mostLinked(links, talks.length > 1 ? 2 : 1);
}
/** The recording that most links have a moment of, where they are so many. */
function mostLinked(links, least) {
    const counts = new Map();
    for (const { link } of links) {
        const key = recordingOf(link);
        const known = counts.get(key);
        counts.set(key, { url: link.url, count: (known?.count ?? 0) + 1 });
    }
    const best = [...counts.values()].sort((a, b) => b.count - a.count)[0];
    return best && best.count >= least ? withoutTime(best.url) : undefined;
}
const withoutTime = (url) => url
    .replace(/([?&])(?:t|start|time_continue)=[^&#]*(&|$)/, (_, before, after) => after ? before : '')
    .replace(/#t=.*$/, '');
/** `See the full video here`, outside the sentences that introduce talks. */
function linkedRecording({ blocks, lexicon }, talks) {
    let entry = 'recording';
    for (const block of blocks) {
        // Among the talks, “the video” is that of a talk.
        if (talks.has(block))
            entry = 'fullRecording';
        if (talks.has(block))
            continue;
        const link = block.links.find((one) => isVideo(one.url) && lexicon.has(entry, around(block, one)) && !linkedTimes(block, one).length);
        if (link)
            return link.url;
    }
    return undefined;
}
/** Times that talks have in words are moments of something: of the one recording that is linked, whatever the words. */
function onlyRecording({ blocks }, talks) {
    const hasTimes = [...talks.values()].flat().some(({ times }) => times.some(({ link }) => !link));
    if (!hasTimes)
        return;
    const links = blocks
        .filter((block) => !talks.has(block))
        .flatMap(({ links: own, href }) => [...own.map(({ url }) => url), href]);
    const found = new Map(links.filter(isPlayable).map((url) => [recordingKey(url), url]));
    return found.size === 1 ? [...found.values()][0] : undefined;
}
const around = (block, link) => `${block.text.slice(Math.max(0, link.from - 80), link.to + 20)} ${linkText(block, link)}`;
/** Takes in a link or embed of the event's recording; false where it is none. */
export function placeRecording(reading, block) {
    const { recording } = reading;
    if (!recording || recordingKey(block.url) !== recording)
        return false;
    reading.recordings.push(block.node);
    mark(reading, block, whole(block), 'video');
    return true;
}
/** Links to the recording without a moment of it, in a sentence that is about it. */
export function placeRecordingLinks(reading, block, span) {
    for (const link of openLinks(reading, block, span)) {
        if (!reading.recording || recordingOf(link) !== reading.recording)
            continue;
        reading.recordings.push(link.node);
        mark(reading, block, link.broken ?? link, 'video');
    }
}
