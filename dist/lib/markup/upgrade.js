import { safeUrl } from '../model/url.js';
import { isPlayable, parseVideoUrl } from '../model/video-source.js';
import { fenceOf } from './fence.js';
import { isAlone, putBehind, wrap, wrapLink } from './place.js';
import { boxes, links, plainMarkupIn } from './shapes.js';
import { isWanted } from './wanted.js';
/**
 * Turns plain markup into elements: links that end in `#meetup-roundup` or `#timestamped-video`, code fences named
 * `meetup-roundup`, and `class="meetup-roundup" data-roundup='…'`. What the author wrote becomes the element's content,
 * so that it stays where the data can't be had; what is wrong is warned about.
 *
 * @param root the node to look at, itself included. Default: the page
 * @returns the elements that were made
 */
export function upgradeMarkup(root = document, options = {}) {
    // One by one: what was made of the one before may hold the next.
    return plainMarkupIn(root).flatMap((node) => isWanted(node, options) ? (upgrade(node, options) ?? []) : []);
}
function upgrade(node, options) {
    if (node.matches(links))
        return node instanceof HTMLAnchorElement ? fromLink(node, options) : undefined;
    if (node.matches(boxes))
        return fromBox(node);
    return fromFence(node);
}
function fromBox(box) {
    const element = make(box, 'meetup-roundup', { json: box.getAttribute('data-roundup') ?? '' });
    wrap(box, element);
    return element;
}
function fromFence(marked) {
    const fence = fenceOf(marked);
    if (!fence)
        return undefined;
    const element = make(marked, 'meetup-roundup', { json: fence.text });
    wrap(fence.whole, element);
    return element;
}
function fromLink(link, { origins = [] }) {
    const [address, tag = ''] = link.href.split(/#(?=[^#]*$)/);
    // A link to a heading of this page that is called so.
    if (address === location.href.replace(/#.*/, ''))
        return undefined;
    const url = safeUrl(address);
    const trouble = !url
        ? 'is no web address'
        : tag === 'meetup-roundup'
            ? foreign(url, origins)
            : unplayable(url);
    if (!url || trouble) {
        console.warn(`<${tag}> href: “${link.href}” ${trouble}. It stays a link.`);
        return undefined;
    }
    return placed(link, tag, url);
}
/** A page asks other sites for nothing before its reader acts, unless it says so. */
function foreign(url, origins) {
    const { origin } = new URL(url);
    return origin === location.origin || origins.includes(origin)
        ? undefined
        : `is a file of another site, whose origin (${origin}) data-markup-origins doesn't name`;
}
const unplayable = (url) => isPlayable(parseVideoUrl(url)) ? undefined : 'is no recording that plays in a page';
function placed(link, tag, src) {
    if (!isAlone(link)) {
        const element = make(link, tag, { src });
        return putBehind(link, element) ? element : undefined;
    }
    const element = make(link, tag, { src, ...(tag === 'timestamped-video' && facadeOf(link)) });
    wrapLink(link, element);
    return element;
}
/** A recording is called what its link is, and a picture in the link is its poster. */
function facadeOf(link) {
    const text = link.textContent.trim();
    const poster = link.querySelector('img')?.src;
    return { ...(text && !/^https?:/.test(text) && { heading: text }), ...(poster && { poster }) };
}
function make(node, tag, attributes) {
    const element = node.ownerDocument.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
        element.setAttribute(name, value);
    return element;
}
