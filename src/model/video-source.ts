import { parseTimestamp } from './timestamp.js';
import { safeUrl } from './url.js';

/**
 * Where a recording is, and who can play it: YouTube, the browser itself (a media file), or nobody here (a page of
 * another site, which becomes an outgoing link). A further provider is a further recogniser and watch link.
 */
export interface VideoSource {
  provider: 'youtube' | 'file' | 'page';
  /** the provider's own: on YouTube, 11 of `[A-Za-z0-9_-]`; else the address without its time */
  id: string;
  /** the address as given, made safe; empty where it was refused, so that it can't be linked by mistake */
  url: string;
  /** seconds, from the address itself; absent where it names none */
  start?: number;
  /** the same for every link to the same recording: provider and id */
  key: string;
  /** the site in words a reader knows: `YouTube`, `skillsmatter.com` */
  host: string;
}

/** Where a link keeps its time; YouTube's are `t` (share), `start` (embed) and `time_continue` (older share). */
const timeFields = ['t', 'start', 'time_continue'];

/** The files that browsers play; which of them this one can is found out when it tries. */
const mediaFile = /\.(mp[34]|m4[av]|webm|og[gva]|mov|opus|wav)$/i;

/**
 * What an address of a recording leads to.
 *
 * @param url absolute; what `safeUrl` refuses becomes a page without an address
 * @param provider the author's word for the player, where the address can't tell: `file`
 */
export function parseVideoUrl(url: string, provider?: string): VideoSource {
  const safe = safeUrl(url);
  if (!safe) return { provider: 'page', id: '', url: '', key: '', host: '' };
  const parsed = new URL(safe);
  const start = timeIn(parsed);
  const found = youTube(parsed) ?? elsewhere(parsed, provider);
  return { ...found, url: safe, start, key: `${found.provider}:${found.id}` };
}

type Found = Pick<VideoSource, 'provider' | 'id' | 'host'>;

function elsewhere(url: URL, provider?: string): Found {
  const isFile = provider === 'file' || mediaFile.test(url.pathname);
  url.hash = '';
  // A file's address may be signed: then each of its fields counts.
  if (!isFile) for (const field of timeFields) url.searchParams.delete(field);
  return { provider: isFile ? 'file' : 'page', id: url.href, host: url.host.replace(/^www\./, '') };
}

/** Whether a recording can play inside the page; the others become links that say where they go. */
export const isPlayable = (recording: VideoSource | undefined): boolean =>
  recording !== undefined && recording.provider !== 'page';

/** The plain link to that second of the recording; by default to the second that the address itself names. */
export function watchUrl({ provider, id, url, start = 0 }: VideoSource, seconds = start): string {
  if (provider === 'page') return url;
  const whole = Math.floor(seconds);
  // For a file: https://www.w3.org/TR/media-frags/#naming-time
  if (provider === 'file') return whole > 0 ? `${id}#t=${whole}` : id;
  return `https://www.youtube.com/watch?v=${id}${whole > 0 ? `&t=${whole}s` : ''}`;
}

/**
 * The provider's own picture of a recording, where it has one. To load it is to ask a third party.
 * The size is the largest that every video has: developers.google.com/youtube/v3/docs/thumbnails
 */
export const thumbnailUrl = ({ provider, id }: VideoSource): string | undefined =>
  provider === 'youtube' ? `https://i.ytimg.com/vi/${id}/hqdefault.jpg` : undefined;

/**
 * The shapes of https://github.com/iamcal/oembed `providers/youtube.yml`, and the slip `embed/v=ID`. Hosts are
 * compared whole: `notyoutube.com` and `youtube.com.evil.example` are other sites. `videoseries` and `live_stream`
 * are words of 11 letters that stand for a playlist or a channel where an id is expected.
 */
const youTubeShape =
  /^(?:(?:www|m|music)\.)?(?:youtu\.be|youtube(?:-nocookie)?\.com\/(?:embed|e|v|shorts|live))\/(?:v=)?(?!videoseries|live_stream)([\w-]{11})\/?$/;

function youTube({ host, pathname, searchParams }: URL): Found | undefined {
  const path = /^\/(watch\/?)?$/.test(pathname) ? `/v/${searchParams.get('v')}` : pathname;
  const id = youTubeShape.exec(host + path)?.[1];
  return id ? { provider: 'youtube', id, host: 'YouTube' } : undefined;
}

/** A time after `#` may be a range, `#t=75,90` (https://www.w3.org/TR/media-frags/#naming-time): its start counts. */
function timeIn({ search, hash }: URL): number | undefined {
  const fields = new URLSearchParams(`${search}&${hash.slice(1)}`);
  const times = timeFields.map((field) => parseTimestamp(fields.get(field)?.split(',')[0]));
  return times.find((seconds) => seconds !== undefined);
}
