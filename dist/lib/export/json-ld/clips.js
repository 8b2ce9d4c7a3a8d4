import { absolute } from '../address.js';
import { headline, named, placedChapters, withoutChapter } from '../chapter-list.js';
import { problem } from '../result.js';
/** In seconds: Google shows no key moments of a shorter recording. */
const shortestVideo = 30;
/**
 * A Clip per chapter. Google requires `name`, `startOffset` and `url`: the page's own address with the time in a
 * query, which is where the elements look for it; and no two with one start.
 */
export function clipNodes(roundup) {
    const chapters = placedChapters(roundup);
    const page = absolute(roundup.url, roundup.url);
    if (!chapters.length)
        return { nodes: [], missing: withoutChapter(roundup, chapters) };
    if (!page)
        return { nodes: [], missing: [noPage] };
    if ((roundup.video?.duration ?? Infinity) < shortestVideo)
        return { nodes: [], missing: [tooShort] };
    const isFirst = (chapter, index) => secondOf(chapters[index - 1]) !== secondOf(chapter);
    const firsts = chapters.filter(isFirst);
    return {
        nodes: firsts.map((chapter) => clipNode(chapter, page)),
        missing: [
            ...withoutChapter(roundup, chapters),
            ...chapters.filter((chapter, index) => !isFirst(chapter, index)).map(sameStart),
            ...firsts.filter(({ end }) => end === undefined).map(endless),
        ],
    };
}
const secondOf = (chapter) => chapter && Math.floor(chapter.start);
function clipNode(chapter, page) {
    const { start, end } = chapter;
    const startOffset = Math.floor(start);
    return {
        '@type': 'Clip',
        name: headline(chapter) || 'Untitled',
        startOffset,
        endOffset: end === undefined ? undefined : Math.max(Math.floor(end), startOffset + 1),
        url: linkTo(page, startOffset),
    };
}
/** The page's own address at that second; whatever else is in its query stays. */
function linkTo(page, second) {
    const url = new URL(page);
    url.hash = '';
    url.searchParams.set('t', String(second));
    return url.href;
}
const noPage = problem('url', 'Clips link to the page, so that its own address must be known.', 'Add “url”, the whole address of the page that this roundup is published on.');
const tooShort = problem('video.duration', `Google shows no Clips of a recording under ${shortestVideo} seconds.`, 'Check the duration.');
const sameStart = (chapter) => problem(`${chapter.path}.start`, `${named(chapter)} starts with the one before it.`, 'Check both starts.');
const endless = (chapter) => problem(`${chapter.path}.end`, `nothing says where ${named(chapter)} ends.`, 'Add the video’s duration.');
