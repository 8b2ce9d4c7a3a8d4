import { read } from '../model/reader.js';
import { roundupTable } from '../model/roundup-table.js';
import { chaptersIn } from '../model/chapters.js';
import type { Roundup } from '../model/types.js';
import { safeUrl } from '../model/url.js';
import { isPlayable, parseVideoUrl, type VideoSource } from '../model/video-source.js';
import { readPost, type PostReading } from '../post/index.js';
import { isOwn } from './names.js';
import type { Unfit } from './why-not.js';

/** A post that has what it takes to come alive. */
export interface LivePostReading {
  roundup: Roundup;
  source: VideoSource;
  reading: PostReading;
}

/**
 * Reads a post on the page.
 *
 * @param videos addresses of recordings, of which the first is taken where the post itself names none that plays
 * @returns what the post lacks, for one without a recording that plays here, without times, or that is no roundup
 */
export function readPostOnPage(post: Element, videos: readonly string[]): LivePostReading | Unfit {
  const reading = readNaming(post, videos);
  for (const { code: lack } of reading.issues)
    if (lack === 'no-roundup' || lack === 'announcement') return { lack };
  const { value: roundup } = read(roundupTable, 'Roundup', reading.roundup, { base: post.baseURI });
  const src = roundup?.video?.src;
  if (!src) return { lack: 'no-recording' };
  const source = parseVideoUrl(src);
  if (!isPlayable(source)) return { lack: 'no-player', found: src };
  const hasTimes = tellsTalks(roundup) && chaptersIn(roundup).length > 0;
  return hasTimes ? { roundup, source, reading } : { lack: 'no-times' };
}

/** One link to a moment, with nobody who speaks, may be anything: a song, a joke. */
function tellsTalks({ talks = [] }: Roundup): boolean {
  const timed = talks.filter(({ start }) => start !== undefined);
  return timed.length > 1 || timed.some(({ speakers }) => Boolean(speakers?.length));
}

/** The post's own word comes first, unless that can't play here and what it is told of can. */
function readNaming(post: Element, videos: readonly string[]): PostReading {
  const languages = languagesOf(post);
  const date = post
    .closest('article')
    ?.querySelector('time[datetime]')
    ?.getAttribute('datetime')
    ?.slice(0, 10);
  const tree = withoutOwn(post);
  const reading = readPost(tree, { ...languages, date });
  const [video] = videos;
  const own = reading.roundup.video;
  const plays = (address: unknown): boolean =>
    isPlayable(parseVideoUrl(safeUrl(address, post.baseURI) ?? ''));
  return !video || (own && (plays(own) || !plays(video)))
    ? reading
    : readPost(tree, { ...languages, date, video });
}

/** An author's `lang` on or around the post; that of the whole page is its theme's word. */
function languagesOf(post: Element): { lang?: string; pageLang?: string } {
  const element = post.closest('[lang]');
  const lang = element?.getAttribute('lang') ?? undefined;
  return element === post.ownerDocument.documentElement ? { pageLang: lang } : { lang };
}

/** The post without the nodes that the library put there. */
function withoutOwn(post: Element): Parameters<typeof readPost>[0] {
  return {
    nodeType: 1,
    nodeName: 'DIV',
    nodeValue: null,
    childNodes: [...post.childNodes].filter((node) => !isOwn(node)),
  };
}
