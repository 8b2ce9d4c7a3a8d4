/**
 * What a node stands in. Not by the node's own word: in a form, `<input name="parentNode">` is what `form.parentNode`
 * gives (https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem), and the way up would never end.
 */
export declare const parentOf: (node: Node) => Node | null;
/** Whether the first of two nodes, each given by its way up, comes first on the page, shadow trees included. */
export declare function precedes(a: readonly Node[], b: readonly Node[]): boolean;
/**
 * The element whose shadow tree a node is the root of. By what it is, not by its class: an element that was adopted
 * into another document has roots of that one's classes.
 */
export declare const hostOf: (root: Node) => Element | null;
/** The way from a node up to its document, out of the shadow trees that it stands in. */
export declare function pathOf(node: Node): Node[];
/**
 * Where a node hears of others: at its document, and in each closed shadow tree that it stands in, which tells nobody
 * outside which of its nodes an event comes from.
 */
export declare const stagesOf: (node: Node) => Node[];
