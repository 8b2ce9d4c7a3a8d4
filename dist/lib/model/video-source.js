import { parseTimestamp } from './timestamp.js';
import { safeUrl } from './url.js';
const recognisers = [youTube];
/** Where a link keeps its time; YouTube's are `t` (share), `start` (embed) and `time_continue` (older share). */
const timeFields = ['t', 'start', 'time_continue'];
/**
 * What an address of a recording leads to.
 *
 * @param url absolute; what `safeUrl` refuses becomes a page without an address
 * @param provider the author's word for the player, for sites whose address can't tell (PeerTube)
 */
export function parseVideoUrl(url, provider) {
    const safe = safeUrl(url);
    if (!safe)
        return { provider: 'page', url: '', key: '', host: '' };
    const parsed = new URL(safe);
    const start = timeIn(parsed);
    for (const recognise of recognisers) {
        const known = recognise(parsed, provider);
        if (known)
            return { ...known, url: safe, start, key: `${known.provider}:${known.id}` };
    }
    parsed.hash = '';
    for (const field of timeFields)
        parsed.searchParams.delete(field);
    return {
        provider: 'page',
        url: safe,
        start,
        key: `page:${parsed}`,
        host: parsed.host.replace(/^www\./, ''),
    };
}
/** The plain link to that second of the recording; by default to the second that the address itself names. */
export function watchUrl(source, seconds = source.start ?? 0) {
    if (source.provider !== 'youtube')
        return source.url;
    const time = seconds >= 1 ? `&t=${Math.floor(seconds)}s` : '';
    return `https://www.youtube.com/watch?v=${source.id}${time}`;
}
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
