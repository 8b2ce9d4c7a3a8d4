/** Two links of a chain, for a link to copy. Decoration: the button's name says what it does. */
export declare const linkIcon: import("lit-html").TemplateResult<1>;
