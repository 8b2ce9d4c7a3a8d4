import { plainText } from '../../model/rich-text.js';
import { parseVideoUrl } from '../../model/video-source.js';
import { absolute } from '../address.js';
import { problem } from '../result.js';
import { clipNodes } from './clips.js';
import { isoDate } from './date.js';
import { eventNode } from './event.js';
/** The recording. Google requires `name`, `thumbnailUrl` and `uploadDate`. */
export function videoNode(roundup) {
    const { video } = roundup;
    if (!video?.src)
        return { missing: [noVideo] };
    const source = parseVideoUrl(absolute(video.src, roundup.url) ?? '', video.provider);
    const name = video.title || roundup.title;
    const thumbnailUrl = posterOf(video, roundup, source);
    const uploadDate = isoDate(video.uploadDate ?? roundup.date, roundup.timeZone);
    const missing = requiredOf({ name, thumbnailUrl, uploadDate, address: source.url });
    if (missing.length)
        return { missing };
    const clips = clipNodes(roundup);
    const node = {
        '@type': 'VideoObject',
        name,
        description: plainText(roundup.summary ?? []) || undefined,
        thumbnailUrl,
        uploadDate,
        duration: video.duration === undefined ? undefined : isoDuration(video.duration),
        inLanguage: roundup.lang,
        ...addressOf(source),
        recordedAt: eventNode(roundup, roundup, '').node,
        hasPart: clips.nodes.length ? clips.nodes : undefined,
    };
    return { node, missing: clips.missing };
}
const noVideo = problem('video', 'without a recording there is no VideoObject.', 'Add “video”.');
/** Where Google finds the recording: a player's page, a file, or a page that shows it. */
function addressOf(source) {
    if (source.provider === 'youtube')
        return { embedUrl: `https://www.youtube.com/embed/${source.id}` };
    const isFile = /\.(mp4|m4v|webm|ogv|mov|m3u8)$/i.test(new URL(source.url).pathname);
    return isFile ? { contentUrl: source.url } : { url: source.url };
}
/** The poster, else the cover, else the one picture that YouTube has of every recording. */
function posterOf({ poster }, { cover, url }, source) {
    const srcOf = (image) => absolute(image?.src, url);
    const youTubes = source.provider === 'youtube' ? `https://i.ytimg.com/vi/${source.id}/hqdefault.jpg` : undefined;
    return srcOf(poster) ?? srcOf(cover) ?? youTubes;
}
function requiredOf({ name, thumbnailUrl, uploadDate, address }) {
    const why = 'a VideoObject needs it.';
    return [
        ...(name ? [] : [problem('title', why, 'Add a title.')]),
        ...(address ? [] : [problem('video.src', why, 'Write its whole address, or add “url”, the page’s own.')]),
        ...(thumbnailUrl
            ? []
            : [
                problem('video.poster', why, 'Add a poster or a cover; where it is relative, “url”, the page’s own.'),
            ]),
        ...(uploadDate
            ? []
            : [
                problem('video.uploadDate', `${why} A day, at least.`, 'Add it, or the roundup’s “date” with its day.'),
            ]),
    ];
}
/** ISO 8601: `PT1H12M25S` */
function isoDuration(seconds) {
    const whole = Math.floor(seconds);
    const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
    return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${whole % 60}S`;
}
