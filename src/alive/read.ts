import { read } from '../model/reader.js';
import { roundupTable } from '../model/roundup-table.js';
import { chaptersIn } from '../model/chapters.js';
import type { Roundup } from '../model/types.js';
import { isPlayable, parseVideoUrl, type VideoSource } from '../model/video-source.js';
import { readPost, type PostReading } from '../post/index.js';
import { names } from './names.js';

/** A post that has what it takes to come alive. */
export interface LivePostReading {
  roundup: Roundup;
  source: VideoSource;
  reading: PostReading;
}

/**
 * Reads a post on the page.
 *
 * @param videos addresses of recordings, of which the first is taken where the post itself names none
 * @returns undefined for a post without a recording that plays here, without times, or that is no roundup
 */
export function readPostOnPage(post: Element, videos: readonly string[]): LivePostReading | undefined {
  const reading = readNaming(post, videos);
  if (reading.issues.some(({ code }) => code === 'no-roundup' || code === 'announcement')) return undefined;
  const { value: roundup } = read(roundupTable, 'Roundup', reading.roundup, { base: post.baseURI });
  const src = roundup?.video?.src;
  if (!src || !tellsTalks(roundup)) return undefined;
  const source = parseVideoUrl(src);
  const hasChapters = chaptersIn(roundup).length > 0;
  return isPlayable(source) && hasChapters ? { roundup, source, reading } : undefined;
}

/** One link to a moment, with nobody who speaks, may be anything: a song, a joke. */
function tellsTalks({ talks = [] }: Roundup): boolean {
  const timed = talks.filter(({ start }) => start !== undefined);
  return timed.length > 1 || timed.some(({ speakers }) => Boolean(speakers?.length));
}

/** The post's own word comes first. */
function readNaming(post: Element, videos: readonly string[]): PostReading {
  const lang = post.closest('[lang]')?.getAttribute('lang') ?? undefined;
  const date = post
    .closest('article')
    ?.querySelector('time[datetime]')
    ?.getAttribute('datetime')
    ?.slice(0, 10);
  const tree = withoutOwn(post);
  const reading = readPost(tree, { lang, date });
  const [video] = videos;
  return reading.roundup.video || !video ? reading : readPost(tree, { lang, date, video });
}

/** The post without the nodes that the library put there. */
function withoutOwn(post: Element): Parameters<typeof readPost>[0] {
  const isOwn = (node: ChildNode): boolean => node instanceof Element && node.hasAttribute(names.own);
  return {
    nodeType: 1,
    nodeName: 'DIV',
    nodeValue: null,
    childNodes: [...post.childNodes].filter((node) => !isOwn(node)),
  };
}
