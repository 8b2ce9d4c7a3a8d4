/** Hugo's picture: `{{< figure src="/a.jpg" alt="…" caption="…" >}}`. */
const figureTag = /^\{\{[<%]\s*figure\s/;
/** What stands for a recording in a site's templates: `{{< youtube ID >}}`, `{% include youtube.html id="ID" %}`. */
const youtube = /\byoutube(?:Player|Embed|\.html)?\b[^\w]+(?:[\w-]+=)?["']?([\w-]{11})["']?(?![\w-])/i;
/**
 * A post without the tags of its site's template engine (Liquid, Hugo's shortcodes, Nunjucks), which no one fills in
 * here: a site's address becomes empty, so that addresses stay relative; an embedded recording becomes its frame, and
 * a figure itself.
 * Every line stays the line that it was.
 */
export function withoutTemplates(text) {
    return withoutParts(text)
        .replace(/\{\{[<%][\s\S]{0,500}?[>%]\}\}|\{%[\s\S]{0,500}?%\}/g, (tag) => frame(tag) ?? figure(tag) ?? blank(tag))
        .replace(/\{\{([\s\S]{0,300}?)\}\}/g, (tag, inside) => literal(inside) + blank(tag));
}
/** `{% comment %}`, `{%- endraw -%}` */
const partTag = /\{%-?\s*(end)?(comment|raw)\s*-?%\}/g;
/**
 * Without the comments, and without the tags around raw parts. Tag by tag: to look for the end from each beginning
 * would take forever where many begin and none ends.
 */
function withoutParts(text) {
    const tags = [...text.matchAll(partTag)];
    const lastEnds = new Map(tags.filter(([, end]) => end).map(({ 2: kind, index }) => [kind, index]));
    let kept = '';
    let at = 0;
    let within = '';
    for (const { 0: tag, 1: end, 2: kind = '', index } of tags) {
        const isEdge = end ? kind === within : !within && (lastEnds.get(kind) ?? -1) > index;
        if (!isEdge)
            continue;
        const before = text.slice(at, index);
        kept += (within === 'comment' ? blank(before) : before) + blank(tag);
        within = end ? '' : kind;
        at = index + tag.length;
    }
    return kept + text.slice(at);
}
/** The line ends of what goes. */
const blank = (text) => text.replace(/[^\n]+/g, '');
function frame(tag) {
    const id = youtube.exec(tag)?.[1];
    return id && `<iframe src="https://www.youtube.com/embed/${id}"></iframe>${blank(tag)}`;
}
function figure(tag) {
    if (!figureTag.test(tag))
        return;
    const { src, alt = '', caption = '', } = Object.fromEntries([...tag.matchAll(/\b(src|alt|caption)=(?:"([^"]*)"|`([^`]*)`)/g)].map(([, name, quoted, raw]) => [
        name,
        quoted ?? raw,
    ]));
    if (!src)
        return;
    const below = caption ? `<figcaption>${escaped(caption)}</figcaption>` : '';
    return `<figure><img src="${escaped(src)}" alt="${escaped(alt)}">${below}</figure>${blank(tag)}`;
}
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', ' ');
/** `{{- "/a.jpg" | relative_url }}` is `/a.jpg`; a variable is nothing that could be known. */
const literal = (inside) => /^["']([^"']*)["']\s*(?:\||$)/.exec(inside.replace(/^-|-$/g, '').trim())?.[1] ?? '';
