import { asWritten } from '../address.js';
/**
 * What begins a block where it begins a line: a heading, a list, a quote, a table, an attribute list. Of a number in
 * a list it is the sign behind it.
 */
const blockStart = /^([ \t]*)(?:(\d{1,9})(?=[.)](?:\s|$))|(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|[-=]+\s*$|[>|:]))/gm;
/**
 * What means something in Markdown or to those who extend it: an address that would link itself, an entity, the
 * tags of Liquid and Hugo (`{{`, `{%`, `{:`), and `_` but within a word.
 */
const signs = /[\\`*[\]<~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|:(?=\/\/)|(?<=\bwww)\.|(?<=\w)@(?=\w)|(?<=\{)[{%:]/gu;
/** Text that stands for itself, wherever it is put. */
export function escapeMarkdown(text) {
    return text
        .replace(signs, '\\$&')
        .replace(blockStart, (_, space, number = '') => `${space}${String(number)}\\`);
}
/** An address inside of `( )`. */
export function destination(address) {
    const text = asWritten(address);
    // Pairs of brackets may stand, one in the other at most; the rest, and what Liquid takes for a tag, goes in disguise.
    const isPaired = /^(?:[^()]|\([^()]*\))*$/.test(text);
    return (isPaired ? text : text.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))).replace(/\{(?=[{%])/g, '%7B');
}
/** `[title](address)` */
export const link = (title, address) => `[${escapeMarkdown(title)}](${destination(address)})`;
/** Rich text as the format writes it, where a newline is a break. */
export const toRichSource = (rich) => paragraphs(rich, '\n').join('\n\n');
/** Rich text as the paragraphs of a Markdown document, where a break needs a mark. */
export const toParagraphs = (rich) => paragraphs(rich, '\\\n');
const paragraphs = (rich, lineBreak) => rich.map((nodes) => inline(nodes, { lineBreak, around: '' }));
function inline(nodes, writing) {
    return nodes
        .map((node, index) => {
        const [before, after] = [nodes[index - 1], nodes[index + 1]];
        if (typeof node !== 'string')
            return writeNode(node, writing, isWithinWord(before, after));
        // Or the link after it would be an image.
        return typeof after === 'object' ? escapeMarkdown(node).replace(/!$/, '\\!') : escapeMarkdown(node);
    })
        .join('');
}
function writeNode(node, writing, inWord) {
    switch (node.type) {
        case 'break':
            return writing.lineBreak;
        case 'code':
            return `\`${node.text}\``;
        case 'link':
            return `[${inline(node.children, { ...writing, around: '' })}](${destination(node.url)})`;
        case 'strong':
            return marked(node.children, writing, inWord || writing.around !== '*' ? '**' : '__');
        case 'emphasis':
            return marked(node.children, writing, inWord || writing.around === '_' ? '*' : '_');
    }
}
/** What meets its like is written with the other sign. */
const marked = (children, writing, mark) => mark + inline(children, { ...writing, around: mark.slice(0, 1) }) + mark;
/** Within a word only `*` works, and in CommonMark not beside every sign. */
export function isWithinWord(before, after) {
    const isLetter = (sign = '') => /[\p{L}\p{N}]/u.test(sign);
    return ((typeof before === 'string' && isLetter(before.at(-1))) ||
        (typeof after === 'string' && isLetter(after[0])));
}
