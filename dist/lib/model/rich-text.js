import { safeLink } from './url.js';
/**
 * One token: an escape, a code span, an autolink, the end of a link with its address, up to two emphasis marks,
 * a single sign, or a stretch without signs. No part of it looks over the same stretch again from many starts
 * (spaces before a title are counted, a code span ends at the next backtick), so that the whole is linear.
 */
const token = /\\([!-/:-@[-`{-~])|`([^`\n]+)`|<((?:https?|mailto):[^\s<>]+)>|\]\(((?:[^\s()]|\([^\s()]*\))*)(?: {1,9}"[^"]*")?\)|\*\*?|__?|[[\]\n\\`<]|[^*_[\]\n\\`<]+/gi;
/** Deeper nesting stays text: nobody reads it, and whoever draws the nodes recurses over them. */
const maxDepth = 16;
/**
 * Inline Markdown: links, autolinks, emphasis, strong, code, escapes; a newline is a break, a blank line starts a
 * paragraph. Anything else is text, HTML included. A link whose address is refused becomes its text.
 *
 * @param base what relative link addresses are resolved against
 * @param refused called with each address that is refused
 */
export function parseRichText(text, base, refused) {
    const paragraphs = text
        .replace(/\r\n?/g, '\n')
        .trim()
        .split(/\n[^\S\n]*\n\s*/);
    return paragraphs.filter(Boolean).map((paragraph) => parseParagraph(paragraph, base, refused));
}
/** The words alone: for labels, and wherever there is no room for links. */
export const plainText = (rich) => rich.map(plainNodes).join('\n\n');
const plainNodes = (nodes) => nodes.map(plainNode).join('');
function plainNode(node) {
    if (typeof node === 'string')
        return node;
    return 'children' in node ? plainNodes(node.children) : 'text' in node ? node.text : '\n';
}
/** Text that stands next to text as one, and nothing empty. */
function merge(nodes) {
    const merged = [];
    for (const node of nodes) {
        const last = merged.at(-1);
        if (typeof node === 'string' && typeof last === 'string')
            merged[merged.length - 1] = last + node;
        else if (node)
            merged.push(node);
    }
    return merged;
}
/** What an emphasis mark can do there, by what stands next to it. Inside a word `_` is a letter: snake_case. */
function sides(source, index, mark) {
    const [before, after] = [source[index - 1] ?? ' ', source[index + mark.length] ?? ' '];
    const inWord = (sign) => mark.startsWith('_') && /[\p{L}\p{N}]/u.test(sign);
    return { begins: /\S/.test(after) && !inWord(before), ends: /\S/.test(before) && !inWord(after) };
}
/**
 * A mark that may begin something is put down as text, and remembered. When its end comes, everything since then
 * is taken up again as its content; when none comes, it is the text it already is.
 */
function parseParagraph(source, base, refused) {
    const nodes = [];
    let opened = [];
    const open = (mark) => {
        if (opened.length < maxDepth)
            opened.push({ mark, at: nodes.length });
        nodes.push(mark);
    };
    /** The innermost opening of that kind; a bracket around hides those outside of it. */
    const find = (mark) => {
        const index = opened.findLastIndex((opening) => opening.mark === mark || opening.mark === '[');
        return opened[index]?.mark === mark ? opened[index] : undefined;
    };
    const forget = (at) => {
        opened = opened.filter((opening) => opening.at < at);
    };
    const take = (at) => {
        forget(at);
        return merge(nodes.splice(at).slice(1));
    };
    const addLink = (url, children) => {
        // A link can't stand in a link: brackets around this one are text.
        opened = opened.filter(({ mark }) => mark !== '[');
        nodes.push({ type: 'link', url, children });
    };
    const closeLink = (text, address) => {
        const at = find('[')?.at;
        if (at === undefined)
            return nodes.push(text);
        const url = safeLink(address, base);
        if (url)
            return addLink(url, take(at));
        forget(at);
        // The text of a refused link stays, its brackets go; a lone `]` only ends its bracket.
        if (address === undefined)
            nodes.push(text);
        else {
            nodes[at] = '';
            refused?.(address);
        }
    };
    const emphasize = (run, index) => {
        // Of `***`, the end of the innermost comes first.
        const sign = run.slice(0, 1);
        const text = source.startsWith(sign, index + 2) && opened.at(-1)?.mark === sign ? sign : run;
        token.lastIndex = index + text.length;
        const { begins, ends } = sides(source, index, text);
        const at = (ends ? find(text)?.at : undefined) ?? nodes.length;
        if (at < nodes.length - 1)
            nodes.push({ type: text[1] ? 'strong' : 'emphasis', children: take(at) });
        else if (begins)
            open(text);
        else
            nodes.push(text);
    };
    token.lastIndex = 0;
    for (let match; (match = token.exec(source));) {
        const [text, escaped, code, autolink, address] = match;
        if (code)
            nodes.push({ type: 'code', text: code });
        else if (text === '\n')
            nodes.push({ type: 'break' });
        else if (autolink && safeLink(autolink))
            addLink(autolink, [autolink]);
        else if (text[0] === ']')
            closeLink(text, address);
        else if (text === '[')
            open(text);
        else if (/^[*_]/.test(text))
            emphasize(text, match.index);
        else
            nodes.push(escaped ?? text);
    }
    return merge(nodes);
}
