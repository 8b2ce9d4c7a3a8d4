/**
 * Where the element of a link goes. A link that stands alone becomes the element's content: the element shows it until
 * there is data, and where there is none. One inside a sentence stays, for the sentence needs it; the element follows.
 */
export declare function isAlone(link: Element): boolean;
/** Puts the element around a link that stands alone, with its paragraph. */
export declare function wrapLink(link: Element, element: Element): void;
/** Puts the element in a node's place, with the node as its content. */
export declare function wrap(node: Element, element: Element): void;
/** Puts the element behind the text that a link stands in, unless it is there already, as in a restored page. */
export declare function putBehind(link: Element, element: Element): boolean;
