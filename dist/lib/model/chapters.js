import { namesOf } from './slug.js';
import { parseVideoUrl } from './video-source.js';
/**
 * Where a talk plays: in its own video if it has one, else in the roundup's from its `start`. Its own video starts
 * at the time in its address, else at 0. Undefined where the talk wasn't recorded, or there is nothing to play.
 *
 * @param video the roundup's recording
 */
export function talkRecording(talk, video) {
    const own = talk.video?.src ? talk.video : undefined;
    const { src, provider } = own ?? video ?? {};
    if (!src || talk.notRecorded)
        return;
    const source = parseVideoUrl(src, provider);
    // A time in the address of the roundup's own recording is no talk's start: only one in `talk.video` counts.
    const start = talk.start ?? (own && (source.start ?? (isIn(talk, video) ? undefined : 0)));
    return { source, start, end: later(talk.end, start ?? 0) };
}
/** Whether the talk is in that recording. */
function isIn({ video: own }, video) {
    if (!own?.src)
        return true;
    return !!video?.src && parseVideoUrl(own.src).key === parseVideoUrl(video.src).key;
}
const later = (end, start) => end !== undefined && end > start ? end : undefined;
/**
 * The talks of this recording and its other parts, in the order of their starts; those without a start are left
 * out. A chapter lasts to its own end if it has a sensible one, else to the next start, else to the duration.
 *
 * @param identify gives ids to those that need one; a page with a player alone needs none until a link asks
 */
export function chaptersIn({ video, talks = [], chapters = [] }, identify = (items) => items) {
    const items = [
        ...talks
            .filter((talk) => !talk.notRecorded && isIn(talk, video))
            .map((talk) => ({ ...talk, start: talkRecording(talk, video)?.start ?? talk.start, talk })),
        // A field of that name in the data is none of the format's.
        ...chapters.map((part) => ({ ...part, id: undefined, talk: undefined })),
    ];
    let next = 0;
    return identify(items)
        .filter((item) => item.start !== undefined)
        .sort((a, b) => a.start - b.start)
        .map(({ id, title, start, end, speakers = [], talk }, _index, all) => {
        // In order, so that none looks again at what those before it have passed.
        while ((all[next]?.start ?? Infinity) <= start)
            next += 1;
        const until = later(end, start) ?? all[next]?.start ?? later(video?.duration, start);
        return { id, title: title || namesOf(speakers), start, end: until, speakers, talk };
    });
}
/** The chapter that plays at that second; undefined before the first, and in a gap after a chapter's end. */
export function currentChapter(chapters, seconds) {
    return chapters.findLast(({ start, end = Infinity }) => start <= seconds && seconds < end);
}
