/** Whether the first of two nodes, each given by its way up, comes first on the page, shadow trees included. */
export declare function precedes(a: readonly Node[], b: readonly Node[]): boolean;
/** The way from a node up to its document, out of the shadow trees that it stands in. */
export declare function pathOf(node: Node): Node[];
/**
 * Where a node hears of others: at its document, and in each closed shadow tree that it stands in, which tells nobody
 * outside which of its nodes an event comes from.
 */
export declare const stagesOf: (node: Node) => Node[];
