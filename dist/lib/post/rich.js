import { overlaps } from './block.js';
/** Signs that inline Markdown would take for marks. */
const signs = /[\\`*]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\](?=\()|<(?=https?:|mailto:)/giu;
const marks = { emphasis: '*', strong: '**', code: '`' };
/** A stretch of a block as inline Markdown, the way the format's rich text is written. */
export function richText(block, span) {
    const { from, to } = span;
    const links = block.links.filter((link) => overlaps(link.broken ?? link, span));
    let text = '';
    let at = from;
    for (const link of links) {
        const outer = link.broken ?? link;
        text += styled(block, { from: at, to: Math.max(at, outer.from) });
        text += linked(block, link, span);
        at = Math.min(to, outer.to);
    }
    return (text + styled(block, { from: at, to })).trim();
}
function linked(block, link, span) {
    const inner = { from: Math.max(link.from, span.from), to: Math.min(link.to, span.to) };
    const text = styled(block, inner).trim();
    // An address that the notation can't hold would end the link early.
    const url = link.url.replace(/[\s()]/g, (sign) => sign.trim() ? `%${sign.charCodeAt(0).toString(16)}` : '%20');
    const blank = /\s$/.test(block.text.slice(inner.from, inner.to)) ? ' ' : '';
    return text ? `[${text}](${url})${blank}` : '';
}
/** Emphasis, strong and code; a style inside another one is left out. */
function styled(block, span) {
    const within = block.styles.filter((style) => overlaps(style, span)).sort((a, b) => a.from - b.from);
    let text = '';
    let at = span.from;
    for (const style of within) {
        if (style.from < at && style.to <= at)
            continue;
        const inner = { from: Math.max(at, style.from), to: Math.min(span.to, style.to) };
        text += plain(block, { from: at, to: inner.from }) + marked(block, inner, style.kind);
        at = inner.to;
    }
    return text + plain(block, { from: at, to: span.to });
}
function marked(block, span, kind) {
    const raw = block.text.slice(span.from, span.to);
    const text = kind === 'code' ? raw.trim() : plain(block, span).trim();
    if (!text || (kind === 'code' && /[`\n]/.test(text)))
        return plain(block, span);
    const mark = marks[kind];
    return raw.slice(0, raw.search(/\S/)) + mark + text + mark + raw.slice(raw.trimEnd().length);
}
const plain = (block, { from, to }) => block.text
    .slice(from, to)
    .replace(/ ?\n[\n ]*/g, ' ')
    .replace(/ ?\v ?/g, '\n')
    .replace(signs, '\\$&');
