import { parseTimestamp } from './timestamp.js';
import { safeUrl } from './url.js';
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
export function parseVideoUrl(url, provider) {
    const safe = safeUrl(url);
    if (!safe)
        return { provider: 'page', id: '', url: '', key: '', host: '' };
    const parsed = new URL(safe);
    const start = timeIn(parsed);
    const found = youTube(parsed) ?? elsewhere(parsed, provider);
    return { ...found, url: safe, start, key: `${found.provider}:${found.id}` };
}
function elsewhere(url, provider) {
    const isFile = provider === 'file' || mediaFile.test(url.pathname);
    url.hash = '';
    // A file's address may be signed: then each of its fields counts.
    if (!isFile)
        for (const field of timeFields)
            url.searchParams.delete(field);
    return { provider: isFile ? 'file' : 'page', id: url.href, host: url.host.replace(/^www\./, '') };
}
/** Whether a recording can play inside the page; the others become links that say where they go. */
export const isPlayable = (recording) => recording !== undefined && recording.provider !== 'page';
/** The plain link to that second of the recording; by default to the second that the address itself names. */
export function watchUrl({ provider, id, url, start = 0 }, seconds = start) {
    if (provider === 'page')
        return url;
    const whole = Math.floor(seconds);
    // For a file: https://www.w3.org/TR/media-frags/#naming-time
    if (provider === 'file')
        return whole > 0 ? `${id}#t=${whole}` : id;
    return `https://www.youtube.com/watch?v=${id}${whole > 0 ? `&t=${whole}s` : ''}`;
}
/**
 * The provider's own picture of a recording, where it has one. To load it is to ask a third party.
 * The size is the largest that every video has: developers.google.com/youtube/v3/docs/thumbnails
 */
export const thumbnailUrl = ({ provider, id }) => provider === 'youtube' ? `https://i.ytimg.com/vi/${id}/hqdefault.jpg` : undefined;
/**
 * The shapes of https://github.com/iamcal/oembed `providers/youtube.yml`, and the slip `embed/v=ID`. Hosts are
 * compared whole: `notyoutube.com` and `youtube.com.evil.example` are other sites. `videoseries` and `live_stream`
 * are words of 11 letters that stand for a playlist or a channel where an id is expected.
 */
const youTubeShape = /^(?:(?:www|m|music)\.)?(?:youtu\.be|youtube(?:-nocookie)?\.com\/(?:embed|e|v|shorts|live))\/(?:v=)?(?!videoseries|live_stream)([\w-]{11})\/?$/;
function youTube({ host, pathname, searchParams }) {
    const path = /^\/(watch\/?)?$/.test(pathname) ? `/v/${searchParams.get('v')}` : pathname;
    const id = youTubeShape.exec(host + path)?.[1];
    return id ? { provider: 'youtube', id, host: 'YouTube' } : undefined;
}
/** A time after `#` may be a range, `#t=75,90` (https://www.w3.org/TR/media-frags/#naming-time): its start counts. */
function timeIn({ search, hash }) {
    const fields = new URLSearchParams(`${search}&${hash.slice(1)}`);
    const times = timeFields.map((field) => parseTimestamp(fields.get(field)?.split(',')[0]));
    return times.find((seconds) => seconds !== undefined);
}
