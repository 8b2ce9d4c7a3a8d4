/** What plain markup looks like by the time that a host has rendered it. */
/** `[December 2018](/roundups/2018-12.json#meetup-roundup)`, and the same for a recording. */
export const links = 'a[href$="#meetup-roundup"],a[href$="#timestamped-video"]';
/** JSON in an attribute, for hosts that keep `data-*` and no tags of ours. */
export const boxes = '.meetup-roundup[data-roundup]';
/**
 * A code fence named `meetup-roundup`. The mark stands on the code, on the `<pre>` or on a box around it:
 * `class="language-…"` (CommonMark, Jekyll, Hugo, Prism, VitePress, Docusaurus), `lang-…` (Discourse), `data-lang`
 * (Hugo, Jekyll's highlight tag), `data-language` (Shiki, Astro, rehype-pretty-code, Expressive Code), `lang` (GitHub),
 * the bare name on the `<pre>` (WordPress, by its "Additional CSS class"), on the code, or on the `<figure>` (Hexo).
 */
export const fences = [
    ...['.language-', '.lang-', 'pre.', 'code.', 'figure.'].map((start) => `${start}meetup-roundup`),
    ...['data-lang', 'data-language', 'data-code-wrap'].map((name) => `[${name}="meetup-roundup"]`),
    ...['pre', 'code'].map((tag) => `${tag}[lang="meetup-roundup"]`),
].join();
/** Any of them. */
const plainMarkup = `${links},${boxes},${fences}`;
/**
 * All of it in a part of a page, the part itself included. A form is none of it, and isn't asked: with
 * `<input name="matches">` in it, `form.matches` is that field
 * (https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem).
 */
export function plainMarkupIn(part) {
    if (part instanceof HTMLFormElement)
        return childrenOf(part).flatMap(plainMarkupIn);
    const inside = [...part.querySelectorAll(plainMarkup)];
    const all = part instanceof Element && part.matches(plainMarkup) ? [part, ...inside] : inside;
    return all.filter((node) => !(node instanceof HTMLFormElement));
}
function childrenOf(form) {
    const children = Reflect.get(Element.prototype, 'children', form);
    return [...children];
}
/** Our own elements: what stands in one is its fallback, or somebody's content, and in any case done with. */
export const ours = 'meetup-roundup,talk-card,timestamped-video';
/** The parts of a page where markup isn't the author's, or not finished. */
export const areas = {
    /** Where text is being written, and what shows it meanwhile. */
    editors: [
        '[contenteditable]:not([contenteditable="false"]),textarea,[role="textbox"]',
        '.block-editor,.editor-styles-wrapper,.CodeMirror,.monaco-editor,.ace_editor,.tox,.EasyMDEContainer',
    ].join(),
    /** What readers wrote: boxes whose id or a class begins with "comment", and what says so by schema.org's terms. */
    comments: [
        ':is(div,section,aside,ol,ul,li):is([id^="comment" i],[class^="comment" i],[class*=" comment" i])',
        '.wp-block-comments,#disqus_thread,[itemprop~="comment"],[itemtype$="/Comment"]',
    ].join(),
};
