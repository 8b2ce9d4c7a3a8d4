import { namesOf } from './slug.js';
import type { Person, Recording, Talk, Video } from './types.js';
import { parseVideoUrl } from './video-source.js';
import type { VideoSource } from './video-source.js';

/** A stretch of the recording: a talk, or a part that is none (the welcome, the break). */
export interface Chapter {
  /** the talk's id, or `part-1` and so on; absent unless it was asked for, see `chaptersOf` */
  id?: string;
  /** empty only where the data has neither a title nor a name */
  title: string;
  /** seconds */
  start: number;
  /** seconds; absent where neither the data nor a next chapter nor the duration tells */
  end?: number;
  speakers: Person[];
  /** absent for a part that is no talk */
  talk?: Talk;
}

/** Where a talk plays. */
export interface TalkRecording {
  source: VideoSource;
  /** seconds; undefined where the talk is somewhere in the roundup's recording */
  start: number | undefined;
  /** seconds, later than the start */
  end?: number;
}

/**
 * Where a talk plays: in its own video if it has one, else in the roundup's from its `start`. Its own video starts
 * at the time in its address, else at 0. Undefined where the talk wasn't recorded, or there is nothing to play.
 *
 * @param video the roundup's recording
 */
export function talkRecording(talk: Talk, video?: Video): TalkRecording | undefined {
  const own = talk.video?.src ? talk.video : undefined;
  const { src, provider } = own ?? video ?? {};
  if (!src || talk.notRecorded) return;
  const source = parseVideoUrl(src, provider);
  // A time in the address of the roundup's own recording is no talk's start: only one in `talk.video` counts.
  const start = talk.start ?? (own && (source.start ?? (isIn(talk, video) ? undefined : 0)));
  return { source, start, end: later(talk.end, start ?? 0) };
}

/** Whether the talk is in that recording. */
function isIn({ video: own }: Talk, video?: Video): boolean {
  if (!own?.src) return true;
  return !!video?.src && parseVideoUrl(own.src).key === parseVideoUrl(video.src).key;
}

const later = (end: number | undefined, start: number): number | undefined =>
  end !== undefined && end > start ? end : undefined;

type Item = Omit<Chapter, 'id' | 'title' | 'start' | 'speakers'> & Partial<Chapter>;

/**
 * The talks of this recording and its other parts, in the order of their starts; those without a start are left
 * out. A chapter lasts to its own end if it has a sensible one, else to the next start, else to the duration.
 *
 * @param identify gives ids to those that need one; a page with a player alone needs none until a link asks
 */
export function chaptersIn(
  { video, talks = [], chapters = [] }: Recording,
  identify = (items: Item[]): Item[] => items,
): Chapter[] {
  const items: Item[] = [
    ...talks
      .filter((talk) => !talk.notRecorded && isIn(talk, video))
      .map((talk) => ({ ...talk, start: talkRecording(talk, video)?.start ?? talk.start, talk })),
    // A field of that name in the data is none of the format's.
    ...chapters.map((part) => ({ ...part, id: undefined, talk: undefined })),
  ];
  let next = 0;
  return identify(items)
    .filter((item): item is typeof item & { start: number } => item.start !== undefined)
    .sort((a, b) => a.start - b.start)
    .map(({ id, title, start, end, speakers = [], talk }, _index, all) => {
      // In order, so that none looks again at what those before it have passed.
      while ((all[next]?.start ?? Infinity) <= start) next += 1;
      const until = later(end, start) ?? all[next]?.start ?? later(video?.duration, start);
      return { id, title: title || namesOf(speakers), start, end: until, speakers, talk };
    });
}

/** The chapter that plays at that second; undefined before the first, and in a gap after a chapter's end. */
export function currentChapter(chapters: readonly Chapter[], seconds: number): Chapter | undefined {
  return chapters.findLast(({ start, end = Infinity }) => start <= seconds && seconds < end);
}
