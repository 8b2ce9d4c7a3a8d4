import { html, nothing } from 'lit';
/** Rich text in a line, as in a list item: its paragraphs are parted by line breaks. */
export function richInline(rich) {
    return rich.map((paragraph, i) => html `${i > 0 ? html `<br /><br />` : nothing}${paragraph.map(node)}`);
}
/** Rich text as paragraphs. */
export function richBlock(rich, part, lang) {
    if (!rich?.length)
        return nothing;
    return html `<div part=${part} class="prose ${part}" lang=${lang}>
    ${rich.map((paragraph) => html `<p>${paragraph.map(node)}</p>`)}
  </div>`;
}
function node(piece) {
    if (typeof piece === 'string')
        return piece;
    switch (piece.type) {
        case 'link':
            return html `<a href=${piece.url}>${piece.children.map(node)}</a>`;
        case 'strong':
            return html `<strong>${piece.children.map(node)}</strong>`;
        case 'emphasis':
            return html `<em>${piece.children.map(node)}</em>`;
        case 'code':
            return html `<code>${piece.text}</code>`;
        case 'break':
            return html `<br />`;
    }
}
