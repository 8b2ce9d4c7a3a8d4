/**
 * A post without the tags of its site's template engine (Liquid, Hugo's shortcodes, Nunjucks), which no one fills in
 * here: a site's address becomes empty, so that addresses stay relative; an embedded recording becomes its frame, and
 * a figure itself.
 * Every line stays the line that it was.
 */
export declare function withoutTemplates(text: string): string;
