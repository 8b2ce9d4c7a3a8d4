/**
 * Brings the styles to where a post stands: adopted, so that a page's rules against inline styles let them in.
 *
 * @returns takes them away again
 */
export declare function adoptStyles(node: Node): () => void;
