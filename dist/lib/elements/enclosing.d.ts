/** The nearest element around a node that matches, through the shadow trees that it stands in. */
export declare function enclosing(node: Element, selector: string, andItself?: boolean): Element | undefined;
