/** What plain markup looks like by the time that a host has rendered it. */
/** `[December 2018](/roundups/2018-12.json#meetup-roundup)`, and the same for a recording. */
export declare const links = "a[href$=\"#meetup-roundup\"],a[href$=\"#timestamped-video\"]";
/** JSON in an attribute, for hosts that keep `data-*` and no tags of ours. */
export declare const boxes = ".meetup-roundup[data-roundup]";
/**
 * A code fence named `meetup-roundup`. The mark stands on the code, on the `<pre>` or on a box around it:
 * `class="language-…"` (CommonMark, Jekyll, Hugo, Prism, VitePress, Docusaurus), `lang-…` (Discourse), `data-lang`
 * (Hugo, Jekyll's highlight tag), `data-language` (Shiki, Astro, rehype-pretty-code, Expressive Code), `lang` (GitHub),
 * the bare name on the `<pre>` (WordPress, by its "Additional CSS class"), on the code, or on the `<figure>` (Hexo).
 */
export declare const fences: string;
/**
 * All of it in a part of a page, the part itself included. A form is none of it, and isn't asked: with
 * `<input name="matches">` in it, `form.matches` is that field
 * (https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem).
 */
export declare function plainMarkupIn(part: Document | Element): Element[];
/** Our own elements: what stands in one is its fallback, or somebody's content, and in any case done with. */
export declare const ours = "meetup-roundup,talk-card,timestamped-video";
/** The parts of a page where markup isn't the author's, or not finished. */
export declare const areas: {
    /** Where text is being written, and what shows it meanwhile. */
    readonly editors: string;
    /** What readers wrote: boxes whose id or a class begins with "comment", and what says so by schema.org's terms. */
    readonly comments: string;
};
/** The name of such a part. */
export type Area = keyof typeof areas;
