/** Whether the first of two nodes, each given by its way up, comes first on the page, shadow trees included. */
export declare function precedes(a: readonly Node[], b: readonly Node[]): boolean;
/** The way from a node up to its document, out of the shadow trees that it stands in. */
export declare function pathOf(node: Node): Node[];
