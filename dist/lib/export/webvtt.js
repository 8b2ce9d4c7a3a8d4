import { headline, named, placedChapters, withoutChapter } from './chapter-list.js';
import { problem } from './result.js';
/**
 * The recording's chapters as a WebVTT file, for `<track kind="chapters">` and players.
 * A cue needs an end, so that the last chapter needs its own or the recording's duration.
 */
export function exportWebVtt(roundup) {
    const chapters = placedChapters(roundup);
    if (!chapters.length)
        return { problems: [none, ...withoutChapter(roundup, chapters)] };
    const problems = chapters.filter(({ end }) => end === undefined).map(endless);
    if (problems.length)
        return { problems };
    const cues = disjoint(chapters.map(cueOf));
    return { text: ['WEBVTT\n', ...cues.map(write)].join('\n'), omitted: withoutChapter(roundup, chapters) };
}
const none = problem('talks', 'no part of the recording has a start.', 'Add the start of each talk.');
const endless = (chapter) => problem(`${chapter.path}.end`, `nothing says where ${named(chapter)} ends.`, 'Add the video’s duration ("video": { "src": …, "duration": "1:40:00" }), or an end.');
const milliseconds = (seconds) => Math.floor(seconds * 1000);
const cueOf = (chapter) => ({
    id: chapter.id,
    start: milliseconds(chapter.start),
    end: milliseconds(chapter.end ?? chapter.start),
    text: escapeCue(headline(chapter)),
});
/** Chapters may not overlap in part, and a cue lasts a millisecond at least. */
function disjoint(cues) {
    let next = 0;
    return cues.map((cue) => {
        // In order, so that none looks again at what those before it have passed.
        while ((cues[next]?.start ?? Infinity) <= cue.start)
            next += 1;
        const end = Math.min(cue.end, cues[next]?.start ?? Infinity);
        return { ...cue, end: Math.max(end, cue.start + 1) };
    });
}
/** https://www.w3.org/TR/webvtt1/#webvtt-cue-text-span */
const escapeCue = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') || 'Untitled';
const write = ({ id, start, end, text }) => `${id}\n${clock(start)} --> ${clock(end)}\n${text}\n`;
/** `01:12:25.000`; hours may have more than two digits. */
function clock(time) {
    const [hours, minutes, seconds] = [time / 3_600_000, (time / 60_000) % 60, (time / 1000) % 60];
    const parts = [hours, minutes, seconds].map((part) => String(Math.floor(part)).padStart(2, '0'));
    return `${parts.join(':')}.${String(time % 1000).padStart(3, '0')}`;
}
