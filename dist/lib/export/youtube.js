import { formatTimestamp } from '../model/timestamp.js';
import { headline, named, placedChapters, withoutChapter } from './chapter-list.js';
import { problem } from './result.js';
/** In seconds: YouTube shows none of the chapters where one is shorter. */
const shortest = 10;
const fewest = 3;
/**
 * The recording's chapters as YouTube reads them from the video's description: a line each, time first, the first
 * at 0:00, at least three, each of ten seconds or more. Where these rules can't be met there is no text, for YouTube
 * would show no chapters at all, and not say why.
 *
 * @param welcome what the stretch before the first chapter is called
 */
export function exportYouTubeChapters(roundup, { welcome = 'Welcome' } = {}) {
    const own = placedChapters(roundup);
    const { chapters, moved } = fromZero(own, welcome);
    const problems = [
        ...tooFew(chapters, own.length),
        ...tooShort(chapters),
        ...tooLate(chapters.at(-1), roundup.video?.duration),
    ];
    const omitted = withoutChapter(roundup, own);
    if (problems.length)
        return { problems: [...problems, ...omitted] };
    const lines = chapters.map((chapter) => `${formatTimestamp(chapter.start)} ${clean(headline(chapter))}`);
    return { text: `${lines.join('\n')}\n`, omitted: [...omitted, ...moved] };
}
/** A description can't hold angle brackets; and a line must not begin with two times. */
const clean = (title) => title.replace(/</g, '‹').replace(/>/g, '›') || 'Untitled';
/** A first chapter that begins within ten seconds leaves no room for another before it, so it begins at 0:00. */
function fromZero(chapters, welcome) {
    const [first, ...rest] = chapters;
    if (!first || first.start < 1)
        return { chapters, moved: [] };
    if (first.start >= shortest) {
        return {
            chapters: [{ id: '', path: '', title: welcome, start: 0, speakers: [] }, ...chapters],
            moved: [],
        };
    }
    const why = `${named(first)} begins within ${shortest} seconds, so that it stands at 0:00.`;
    return {
        chapters: [{ ...first, start: 0 }, ...rest],
        moved: [problem(`${first.path}.start`, why, 'Check that the list says what you want.')],
    };
}
function tooFew(chapters, own) {
    if (chapters.length >= fewest)
        return [];
    const counted = chapters.length > own ? `${chapters.length} with the welcome` : String(chapters.length);
    return [
        problem('talks', `YouTube wants ${fewest} chapters or more; these are ${counted}.`, 'Add the start of each talk, or other parts of the recording (“chapters”: welcome, break, questions).'),
    ];
}
function tooShort(chapters) {
    return chapters.flatMap((chapter, index) => {
        const next = chapters[index + 1];
        if (!next || Math.floor(next.start) - Math.floor(chapter.start) >= shortest)
            return [];
        const why = `${named(next)} begins less than ${shortest} seconds after ${named(chapter)}.`;
        return [problem(`${next.path}.start`, why, 'Check both starts, or take one of the two out.')];
    });
}
function tooLate(last, duration = Infinity) {
    if (!last || duration - Math.floor(last.start) >= shortest)
        return [];
    const why = `${named(last)} begins less than ${shortest} seconds before the recording ends.`;
    return [problem(`${last.path}.start`, why, 'Check its start, and the duration of the video.')];
}
