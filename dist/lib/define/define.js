/**
 * Registers an element, unless the page has one of that name already: a second copy of the library on a page must
 * not break the first. Does nothing where there are no custom elements, as in Node, nor in browsers that could read the
 * code but not run it, which `findLast` tells: readers there keep what the author put between the tags.
 */
export function define(name, element) {
    if (typeof customElements !== 'undefined' && 'findLast' in [] && !customElements.get(name))
        customElements.define(name, element);
}
