import { hostOf } from './tree.js';
/** The nearest element around a node that matches, through the shadow trees that it stands in. */
export function enclosing(node, selector, andItself = false) {
    let from = andItself ? node : node.parentElement;
    for (let at = node;; at = from) {
        // A form's fields may hide its methods: see `parentOf`.
        const found = from && Element.prototype.closest.call(from, selector);
        if (found)
            return found;
        from = hostOf(at.getRootNode());
        if (!from)
            return undefined;
    }
}
