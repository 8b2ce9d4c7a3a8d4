/** The nearest element around a node that matches, through the shadow trees that it stands in. */
export function enclosing(node, selector, andItself = false) {
    let from = andItself ? node : node.parentElement;
    for (let at = node;; at = from = hostOf(at)) {
        const found = from?.closest(selector);
        if (found)
            return found;
        if (!hostOf(at))
            return undefined;
    }
}
const hostOf = (node) => {
    const root = node.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
};
