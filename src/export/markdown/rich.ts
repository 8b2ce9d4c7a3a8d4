import type { RichNode, RichText } from '../../model/rich-text.js';
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
const signs =
  /[\\`*[\]<~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|:(?=\/\/)|(?<=\bwww)\.|(?<=\w)@(?=\w)|(?<=\{)[{%:]/gu;

/** Text that stands for itself, wherever it is put. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(signs, '\\$&')
    .replace(blockStart, (_, space: string, number = '') => `${space}${String(number)}\\`);
}

/** An address inside of `( )`. */
export function destination(address: string): string {
  const text = asWritten(address);
  // Pairs of brackets may stand, one in the other at most; the rest, and what Liquid takes for a tag, goes in disguise.
  const isPaired = /^(?:[^()]|\([^()]*\))*$/.test(text);
  return (isPaired ? text : text.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))).replace(
    /\{(?=[{%])/g,
    '%7B',
  );
}

/** `[title](address)` */
export const link = (title: string, address: string): string =>
  `[${escapeMarkdown(title)}](${destination(address)})`;

/** Rich text as the format writes it, where a newline is a break. */
export const toRichSource = (rich: RichText): string => paragraphs(rich, '\n').join('\n\n');

/** Rich text as the paragraphs of a Markdown document, where a break needs a mark. */
export const toParagraphs = (rich: RichText): string[] => paragraphs(rich, '\\\n');

const paragraphs = (rich: RichText, lineBreak: string): string[] =>
  rich.map((nodes) => inline(nodes, { lineBreak, around: '' }));

interface Writing {
  lineBreak: string;
  /** the mark of what this is in: `*`, `_` or none */
  around: string;
}

function inline(nodes: RichNode[], writing: Writing): string {
  return nodes
    .map((node, index) => {
      const [before, after] = [nodes[index - 1], nodes[index + 1]];
      if (typeof node !== 'string') return writeNode(node, writing, isWithinWord(before, after));
      // Or the link after it would be an image.
      return typeof after === 'object' ? escapeMarkdown(node).replace(/!$/, '\\!') : escapeMarkdown(node);
    })
    .join('');
}

function writeNode(node: Exclude<RichNode, string>, writing: Writing, inWord: boolean): string {
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
const marked = (children: RichNode[], writing: Writing, mark: string): string =>
  mark + inline(children, { ...writing, around: mark.slice(0, 1) }) + mark;

/** Within a word only `*` works, and in CommonMark not beside every sign. */
export function isWithinWord(before?: RichNode, after?: RichNode): boolean {
  const isLetter = (sign = '') => /[\p{L}\p{N}]/u.test(sign);
  return (
    (typeof before === 'string' && isLetter(before.at(-1))) ||
    (typeof after === 'string' && isLetter(after[0]))
  );
}
