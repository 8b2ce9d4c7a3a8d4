/** The triangle on whatever plays; it points the way that time runs on a player, so not mirrored. */
export declare const playIcon: import("lit-html").TemplateResult<1>;
