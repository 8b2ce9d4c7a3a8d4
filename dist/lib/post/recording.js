import { whole } from './block.js';
import { isVideo, linkText, recordingKey } from './links.js';
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
    const shared = sharedByTalks([...talks.values()].flat());
    const first = blocks.findIndex((block) => talks.has(block));
    const before = first < 0 ? blocks : blocks.slice(0, first);
    const embeds = blocks.filter(({ kind, url }) => kind === 'embed' && isVideo(url));
    const own = before.findLast(({ kind, url }) => kind === 'embed' && isVideo(url) && !isTalksOwn(url, talks));
    // An embed right above its talk may be that talk's own, where each has one.
    const embed = embeds.length < Math.max(2, talks.size)
        ? (own ?? (embeds.length === 1 ? embeds[0] : undefined))
        : undefined;
    return shared ?? linkedRecording(reading, talks) ?? embed?.url;
}
const isTalksOwn = (url, talks) => [...talks.values()]
    .flat()
    .some(({ title }) => title?.link && recordingKey(title.link.url) === recordingKey(url));
/** The link that most talks have a moment in, without its time; one talk alone may have a recording of its own. */
function sharedByTalks(talks) {
    const counts = new Map();
    for (const { block, span } of talks) {
        for (const { text } of linkedTimes(block, span)) {
            const key = recordingKey(text);
            const known = counts.get(key);
            counts.set(key, { url: text, count: (known?.count ?? 0) + 1 });
        }
    }
    const best = [...counts.values()].sort((a, b) => b.count - a.count)[0];
    if (!best || (best.count < 2 && talks.length > 1))
        return;
    return withoutTime(best.url);
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
const around = (block, link) => block.text.slice(Math.max(0, link.from - 80), link.to + 20) + linkText(block, link);
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
        if (!reading.recording || recordingKey(link.url) !== reading.recording)
            continue;
        reading.recordings.push(link.node);
        mark(reading, block, link.broken ?? link, 'video');
    }
}
