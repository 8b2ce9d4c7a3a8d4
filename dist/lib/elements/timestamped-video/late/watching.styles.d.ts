/** Adds the styles to a shadow tree, once. */
export declare function adopt(root: ShadowRoot): void;
