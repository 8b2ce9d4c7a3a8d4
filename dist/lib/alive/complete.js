import { tagOf } from '../post/node.js';
import { names } from './names.js';
/**
 * Why a post can't be laid out anew without losing something; undefined where all of it is in the roundup. What only
 * joins (“Her takeaways were:”) may go.
 */
export function whatWouldBeLost(post, { issues, coverage }) {
    const [issue] = issues;
    if (issue)
        return `it isn’t sure of “${excerpt(issue.text)}”`;
    const placed = new Map(coverage.placed.map(({ node, path }) => [node, path]));
    for (const node of shownIn(post)) {
        const isText = node.nodeType === Node.TEXT_NODE;
        const isKept = isText ? placed.has(node) : placed.get(node);
        if (!isKept)
            return `it found no place for ${isText ? `“${excerpt(node.nodeValue ?? '')}”` : nameOf(node)}`;
    }
    return undefined;
}
const nameOf = (node) => `a <${node instanceof HTMLFormElement ? 'form' : tagOf(node)}>`;
const excerpt = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 80);
/** The texts of a post, and what else shows something. */
function shownIn(post) {
    const walker = document.createTreeWalker(post, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
        if (!(node instanceof Element))
            return node.nodeValue?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
        // A form's fields may hide its methods.
        if (node instanceof HTMLFormElement)
            return NodeFilter.FILTER_ACCEPT;
        if (node.matches(`script,style,template,noscript,[${names.own}]`))
            return NodeFilter.FILTER_REJECT;
        const shows = node.matches('img,iframe,video,audio,object,embed,canvas,svg');
        return shows ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
    });
    const found = [];
    while (walker.nextNode())
        found.push(walker.currentNode);
    return found;
}
