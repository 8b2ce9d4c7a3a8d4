import { assignIds, toSlug } from './slug.js';
import { parseTimestamp } from './timestamp.js';
import type { Talk } from './types.js';

/** No provider takes a longer recording (YouTube: 12 hours), so a larger `t` is the page's own. */
const longest = 12 * 60 * 60;

/**
 * The second that a page's address asks for with `?t=`.
 *
 * @param duration of the recording, in seconds, where known
 * @returns undefined where `t` is no time within the recording: then it means something else to the page
 */
export function linkedTime(search: string, duration: number = longest): number | undefined {
  const seconds = parseTimestamp(new URLSearchParams(search).get('t'));
  return seconds !== undefined && seconds < duration ? seconds : undefined;
}

/** The id that a page's address names with `#`. */
export function linkedId(hash: string): string | undefined {
  try {
    return decodeURIComponent(hash.slice(1)) || undefined;
  } catch {
    return undefined;
  }
}

/** The talk that an id names, among talks that may not have been given ids yet. */
export function talkWithId(talks: readonly Talk[] = [], id: string): Talk | undefined {
  return talks[idsOf(talks).indexOf(id)];
}

/** The id that names a talk: see `talkWithId`. */
export const idOfTalk = (talks: readonly Talk[] = [], talk: Talk): string | undefined =>
  idsOf(talks)[talks.indexOf(talk)];

/** A page with a player alone hasn't checked the ids that the data gives. */
const idsOf = (talks: readonly Talk[]): string[] =>
  assignIds(
    talks.map(({ id, title, speakers }) => ({
      id: typeof id === 'string' && toSlug(id) === id ? id : undefined,
      title,
      speakers,
    })),
  ).map(({ id }) => id);

/** The page's address with a link to a second of its first recording. */
export function linkToSecond(page: string, seconds: number): string {
  const url = new URL(page);
  url.searchParams.set('t', String(Math.floor(seconds)));
  url.hash = '';
  return url.href;
}

/** The page's address with a link to a talk. */
export function linkToTalk(page: string, id: string): string {
  const url = new URL(page);
  url.searchParams.delete('t');
  url.hash = encodeURIComponent(id);
  return url.href;
}
