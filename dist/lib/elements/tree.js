/**
 * What a node stands in. Not by the node's own word: in a form, `<input name="parentNode">` is what `form.parentNode`
 * gives (https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem), and the way up would never end.
 */
export const parentOf = (node) => Reflect.get(Node.prototype, 'parentNode', node);
/** Whether the first of two nodes, each given by its way up, comes first on the page, shadow trees included. */
export function precedes(a, b) {
    let up = 1;
    while (up <= a.length && a.at(-up) === b.at(-up))
        up++;
    const [left, right] = [a.at(-up), b.at(-up)];
    if (!left || !right)
        return right !== undefined;
    // A shadow tree and the light children of its host are no siblings; the shadow tree is what shows.
    const parent = parentOf(left);
    if (parent !== parentOf(right))
        return !parent;
    const position = Node.prototype.compareDocumentPosition.call(left, right);
    return Boolean(position & Node.DOCUMENT_POSITION_FOLLOWING);
}
/**
 * The element whose shadow tree a node is the root of. By what it is, not by its class: an element that was adopted
 * into another document has roots of that one's classes.
 */
export const hostOf = (root) => root.nodeType === 11 ? (root.host ?? null) : null;
/** The way from a node up to its document, out of the shadow trees that it stands in. */
export function pathOf(node) {
    const path = [];
    for (let at = node; at; at = parentOf(at) ?? hostOf(at))
        path.push(at);
    return path;
}
/**
 * Where a node hears of others: at its document, and in each closed shadow tree that it stands in, which tells nobody
 * outside which of its nodes an event comes from.
 */
export const stagesOf = (node) => pathOf(node).filter((at) => at === node.ownerDocument || at.mode === 'closed');
