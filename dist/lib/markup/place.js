import { ours } from './shapes.js';
/** What stands in a line of text. */
const inline = /^(a|abbr|b|bdi|bdo|br|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|picture|q|s|samp|small|span|strong|sub|sup|time|u|var)$/;
/** Blocks that hold a line of text and nothing larger. */
const lines = /^(p|h[1-6]|dt|summary|caption|figcaption|legend|label)$/;
/**
 * Where the element of a link goes. A link that stands alone becomes the element's content: the element shows it until
 * there is data, and where there is none. One inside a sentence stays, for the sentence needs it; the element follows.
 */
export function isAlone(link) {
    const chain = outermostInline(link);
    const parent = chain.parentElement;
    if (!parent || (lines.test(parent.localName) && parent.localName !== 'p'))
        return false;
    return runAround(chain).every((node) => node === chain || isBlank(node)) && isWholeOf(link, chain);
}
/** Puts the element around a link that stands alone, with its paragraph. */
export function wrapLink(link, element) {
    const chain = outermostInline(link);
    const paragraph = chain.parentElement;
    wrap(paragraph?.localName === 'p' ? paragraph : chain, element);
}
/** Puts the element in a node's place, with the node as its content. */
export function wrap(node, element) {
    node.replaceWith(element);
    element.append(node);
}
/** Puts the element behind the text that a link stands in, unless it is there already, as in a restored page. */
export function putBehind(link, element) {
    const chain = outermostInline(link);
    const parent = chain.parentElement;
    let last = lines.test(parent.localName) ? parent : runAround(chain).at(-1);
    for (let next = nextElement(last); next?.matches(ours); next = nextElement(next)) {
        if (isSame(next, element))
            return false;
        last = next;
    }
    last.after(element);
    return true;
}
const isSame = (a, b) => a.localName === b.localName && a.getAttribute('src') === b.getAttribute('src');
/** The next sibling that isn't blank, where it is an element; forms aside, whose fields may hide their methods. */
function nextElement(node) {
    let next = node.nextSibling;
    while (next && next.nodeType !== Node.ELEMENT_NODE && isBlank(next))
        next = next.nextSibling;
    return next instanceof Element && !(next instanceof HTMLFormElement) ? next : undefined;
}
function outermostInline(link) {
    let chain = link;
    while (chain.parentElement && inline.test(chain.parentElement.localName))
        chain = chain.parentElement;
    return chain;
}
/** The text around a node, up to the next blocks: the node itself and its neighbours, in order. */
function runAround(node) {
    const run = [node];
    for (let before = node.previousSibling; before && isInLine(before); before = before.previousSibling)
        run.unshift(before);
    for (let after = node.nextSibling; after && isInLine(after); after = after.nextSibling)
        run.push(after);
    return run;
}
const isInLine = (node) => !(node instanceof Element) || inline.test(node.localName);
const isBlank = (node) => node instanceof Element
    ? node.localName === 'br'
    : node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim();
/** Whether emphasis and the like around the link holds the link alone. */
const isWholeOf = (link, chain) => chain.textContent.trim() === link.textContent.trim();
