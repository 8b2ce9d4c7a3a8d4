import { parseRichText } from '../model/rich-text.js';
import { safeUrl } from '../model/url.js';
import { parseVideoUrl } from '../model/video-source.js';
import { walk } from '../model/walk.js';
/** Every whole address in a roundup as written, those within rich text included. Relative ones lead nowhere yet. */
export function linksOf(data) {
    const links = [];
    walk('Roundup', data, {
        leaf: (cell, value, path) => {
            for (const address of addressesIn(cell, value)) {
                const url = safeUrl(address);
                if (url)
                    links.push({ path, url: url.replace(/#.*$/, '') });
            }
        },
    });
    return links;
}
function addressesIn(cell, value) {
    if (cell === 'rich')
        return typeof value === 'string' ? parseRichText(value).flatMap(linked) : [];
    return /^url\b/.test(cell) ? [value] : [];
}
const linked = (nodes) => nodes.flatMap((node) => {
    if (typeof node === 'string' || !('children' in node))
        return [];
    return [...(node.type === 'link' ? [node.url] : []), ...linked(node.children)];
});
/**
 * What to ask for, to know whether a link lives. YouTube's page of a recording that is gone says 200 all the same;
 * its oEmbed service doesn't.
 */
export function addressToAsk(url) {
    const source = parseVideoUrl(url);
    if (source.provider !== 'youtube')
        return url;
    const page = encodeURIComponent(`https://www.youtube.com/watch?v=${source.id}`);
    return `https://www.youtube.com/oembed?format=json&url=${page}`;
}
