/**
 * Registers an element, unless the page has one of that name already: a second copy of the library on a page must
 * not break the first. Does nothing where there are no custom elements, as in Node.
 */
export declare function define(name: string, element: CustomElementConstructor): void;
