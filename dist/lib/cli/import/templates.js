/** What stands for a recording in a site's templates: `{{< youtube ID >}}`, `{% include youtube.html id="ID" %}`. */
const youtube = /\byoutube(?:Player|Embed|\.html)?\b[^\w]+(?:[\w-]+=)?["']?([\w-]{11})["']?(?![\w-])/i;
/**
 * A post without the tags of its site's template engine (Liquid, Hugo's shortcodes, Nunjucks), which no one fills in
 * here: a site's address becomes empty, so that addresses stay relative; an embedded recording becomes its frame.
 * Every line stays the line that it was.
 */
export function withoutTemplates(text) {
    return text
        .replace(/\{%-?\s*(comment|raw)\s*-?%\}([\s\S]*?)\{%-?\s*end\1\s*-?%\}/g, (_, kind, inner) => (kind === 'raw' ? inner : blank(inner)))
        .replace(/\{\{[<%][\s\S]{0,500}?[>%]\}\}|\{%[\s\S]{0,500}?%\}/g, (tag) => frame(tag) ?? blank(tag))
        .replace(/\{\{-?\s*([\s\S]{0,300}?)\s*-?\}\}/g, (tag, inside) => literal(inside) + blank(tag));
}
/** The line ends of what goes. */
const blank = (text) => text.replace(/[^\n]+/g, '');
function frame(tag) {
    const id = youtube.exec(tag)?.[1];
    return id && `<iframe src="https://www.youtube.com/embed/${id}"></iframe>${blank(tag)}`;
}
/** `{{ "/a.jpg" | relative_url }}` is `/a.jpg`; a variable is nothing that could be known. */
const literal = (inside) => /^["']([^"']*)["']\s*(?:\||$)/.exec(inside)?.[1] ?? '';
