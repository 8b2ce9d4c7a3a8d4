import MarkdownIt from 'markdown-it';
import { pushChildren } from '../../post/node.js';
import { parseHtml } from './post-tree.js';
/** Where the block began in the file; a comment has it in front of the author's own HTML. */
const lineAttribute = 'data-source-line';
const markdown = createMarkdown();
function createMarkdown() {
    const md = new MarkdownIt({ html: true, linkify: true });
    // As GitHub does: only what says `https:` or `www.` becomes a link by itself.
    md.linkify.set({ fuzzyEmail: false, fuzzyIP: false });
    md.linkify.add('ftp:', null);
    // Addresses stay as written: what is done about their spaces is up to whoever opens them.
    md.normalizeLink = (url) => url;
    md.normalizeLinkText = (text) => text;
    md.core.ruler.push('lines', ({ tokens }) => {
        for (const token of tokens)
            if (token.map && token.nesting === 1)
                token.attrSet(lineAttribute, String(token.map[0] + 1));
        return true;
    });
    md.renderer.rules['html_block'] = (tokens, index) => {
        const { content, map } = tokens[index];
        return `<!--${lineAttribute}=${(map?.[0] ?? 0) + 1}-->${content}`;
    };
    return md;
}
/** `![](/a name.jpeg)`: a space in an address, which most engines take. Without the angle brackets it would be text. */
const address = /(\]\()(?!<)([^()<>"\n]*)\)/g;
/** Angle brackets around addresses with spaces, where they are addresses and no words. */
const withAngles = (text) => text.replace(address, (all, before, url) => /\S /.test(url) && /^\S*[/.]/.test(url.trim()) ? `${before}<${url.trim()}>)` : all);
/** A bare address: one that is no link's, no attribute's and no autolink's already. */
const bareAddress = /(?<![(<"'=\]/\w])(?:https?:\/\/|www\.)|\](?:https?:)/i;
/** Looking for bare addresses costs a third of the rendering, and most posts have none. */
export const renderMarkdown = (text) => markdown.set({ linkify: bareAddress.test(text) }).render(withAngles(text));
/** The tree of a Markdown text, with GitHub's tables, strike-through and bare links. */
export const parseMarkdown = (text) => parseHtml(renderMarkdown(text));
/** The line of a text that stands in a node: that of its block's beginning, and the line ends in between. */
export function lineOf(node, text = '') {
    const value = node.nodeValue ?? '';
    const found = value.indexOf(/\S+/.exec(text)?.[0] ?? '');
    let lines = value.slice(0, Math.max(0, found)).split('\n').length - 1;
    for (let at = node; at; at = at.parentNode) {
        if (at.line !== undefined)
            return at.line + lines;
        const own = at.getAttribute(lineAttribute);
        if (own)
            return Number(own) + lines;
        const before = at.parentNode && beginningsIn(at.parentNode).get(at);
        lines += before?.lines ?? 0;
        if (before?.line !== undefined)
            return before.line + lines;
    }
    return undefined;
}
/** Reckoned once for all children of a node: a block may have thousands, each with something to be said about it. */
const beginnings = new WeakMap();
function beginningsIn(parent) {
    const known = beginnings.get(parent) ?? new Map();
    if (known.size > 0)
        return known;
    let at = { lines: 0 };
    for (const child of parent.childNodes) {
        known.set(child, at);
        const line = lineNoted(child);
        at = line === undefined ? { ...at, lines: at.lines + lineEnds(child) } : { line, lines: 0 };
    }
    beginnings.set(parent, known);
    return known;
}
/** The line in the comment before an author's own HTML. */
function lineNoted({ nodeType, nodeValue }) {
    const noted = nodeType === 8 && new RegExp(`^${lineAttribute}=(\\d+)$`).exec(nodeValue ?? '');
    return noted ? Number(noted[1]) : undefined;
}
function lineEnds(node) {
    let count = 0;
    const stack = [node];
    for (let next; (next = stack.pop());) {
        count += (next.nodeValue ?? '').split('\n').length - 1;
        pushChildren(stack, next);
    }
    return count;
}
