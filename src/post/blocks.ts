import { newLink, type Block, type BlockKind, type Style } from './block.js';
import { addressOf, attributeOf, isText, tagOf, type PostNode } from './node.js';

const tags = (names: string): Set<string> => new Set(names.split(' '));
const blockTags = tags(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main meetup-roundup nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
const passedOver = tags(
  'head link meta noscript script style svg talk-card template timestamped-video title',
);
const embedTags = tags('iframe video audio embed object');
const listTags = tags('ul ol dl');
const styleOf: Partial<Record<string, Style['kind']>> = {
  em: 'emphasis',
  i: 'emphasis',
  strong: 'strong',
  b: 'strong',
  code: 'code',
};
const kindOf: [tags: Set<string>, kind: BlockKind][] = [
  [tags('h1 h2 h3 h4 h5 h6 dt'), 'heading'],
  [tags('li dd'), 'item'],
  [tags('blockquote'), 'quote'],
  [tags('pre'), 'code'],
];

/** What an open block element means for the text in it, with all that stands around it: a tree may be deep. */
interface Place {
  node: PostNode;
  /** among `kindOf`: the lowest of those around counts */
  rank: number;
  /** of the outermost heading; undefined in none */
  level?: number;
  /** the outermost list */
  list?: PostNode;
  /** the outermost list item */
  item?: PostNode;
  /** how many list items it stands in */
  depth: number;
}

/** A text that grows: to look into one that is joined at once would copy it with every piece. */
interface Text {
  parts: string[];
  length: number;
  /** where its last sign ends that is no white space */
  inkTo: number;
}

const noText = (): Text => ({ parts: [], length: 0, inkTo: 0 });

function append(text: Text, part: string): void {
  const ink = part.trimEnd().length;
  if (ink) text.inkTo = text.length + ink;
  text.parts.push(part);
  text.length += part.length;
}

function trimEnd(text: Text): void {
  while (text.length > text.inkTo) {
    const last = text.parts.pop() ?? '';
    const kept = last.slice(0, Math.max(0, last.length - (text.length - text.inkTo)));
    text.length -= last.length - kept.length;
    if (kept) text.parts.push(kept);
  }
}

/** Where the walk stands: what is open around the text that it reads. */
interface Walk {
  blocks: Block[];
  /** the block that takes the next text; its own text is put together when it ends */
  block: Block | undefined;
  text: Text;
  /** open block elements, innermost last */
  around: Place[];
  links: PostNode[];
  styles: Style['kind'][];
}

/** The post as a list of blocks. Goes without recursion, as a tree may be deeper than the stack. */
export function readBlocks(root: PostNode): Block[] {
  const walk: Walk = {
    blocks: [],
    block: undefined,
    text: noText(),
    around: [placeOf(root)],
    links: [],
    styles: [],
  };
  const stack: (PostNode | (() => void))[] = [root];
  for (let next; (next = stack.pop());) {
    if (typeof next === 'function') next();
    else if (isText(next)) addText(walk, next);
    else enter(walk, next, stack);
  }
  endBlock(walk);
  return walk.blocks;
}

function enter(walk: Walk, node: PostNode, stack: (PostNode | (() => void))[]): void {
  const tag = tagOf(node);
  if ((!tag && node.nodeType < 9) || passedOver.has(tag)) return;
  if (tag === 'br') return addSign(walk, '\v');
  if (tag === 'img') return addMedia(walk, node, 'image');
  if (embedTags.has(tag)) return addMedia(walk, node, 'embed');
  stack.push(open(walk, node, tag));
  for (let index = node.childNodes.length; index--;) stack.push(node.childNodes[index]!);
}

/** Opens what the element means, and returns how to close it. */
function open(walk: Walk, node: PostNode, tag: string): () => void {
  if (blockTags.has(tag)) {
    endBlock(walk);
    walk.around.push(placeOf(node, walk.around.at(-1)));
    return () => {
      endBlock(walk);
      walk.around.pop();
    };
  }
  if (tag === 'a' && addressOf(node, 'href')) return openSpan(walk, walk.links, node);
  const style = styleOf[tag];
  return style ? openSpan(walk, walk.styles, style) : () => undefined;
}

function openSpan<Kind extends PostNode | Style['kind']>(walk: Walk, opened: Kind[], kind: Kind): () => void {
  opened.push(kind);
  const from = walk.block ? walk.text.length : 0;
  const { block } = walk;
  return () => {
    opened.pop();
    // An image inside has begun a new block: what came behind it is the span's part of that one.
    if (walk.block) closeSpan(walk.block, walk.text, kind, walk.block === block ? from : 0);
  };
}

function closeSpan(block: Block, text: Text, kind: PostNode | Style['kind'], from: number): void {
  const to = text.length;
  if (text.inkTo <= from) return;
  if (typeof kind === 'string') block.styles.push({ from, to, kind });
  else block.links.push(newLink({ from, to }, addressOf(kind, 'href'), kind));
}

function placeOf(node: PostNode, outer?: Place): Place {
  const tag = tagOf(node);
  const rank = kindOf.findIndex(([names]) => names.has(tag));
  const isItem = tag === 'li';
  const [, level] = /^h([1-6])$/.exec(tag) ?? [];
  return {
    node,
    rank: Math.min(rank < 0 ? kindOf.length : rank, outer?.rank ?? kindOf.length),
    level: outer?.level ?? (level ? Number(level) : undefined),
    list: outer?.list ?? (listTags.has(tag) ? node : undefined),
    item: outer?.item ?? (isItem ? node : undefined),
    depth: (outer?.depth ?? 0) + (isItem ? 1 : 0),
  };
}

function newBlock(walk: Walk, kind?: BlockKind, node?: PostNode): Block {
  const { node: around, rank, level, list, item, depth } = walk.around.at(-1)!;
  return {
    kind: kind ?? kindOf[rank]?.[1] ?? 'text',
    index: walk.blocks.length,
    level: level ?? 6,
    text: '',
    node: node ?? around,
    pieces: [],
    links: [],
    styles: [],
    sentences: undefined,
    item,
    depth,
    list,
    url: '',
    alt: '',
    above: undefined,
    href: '',
    around,
  };
}

function addText(walk: Walk, node: PostNode): void {
  const value = node.nodeValue ?? '';
  if (!walk.block && !value.trim()) return;
  const block = (walk.block ??= newBlock(walk));
  const { text } = walk;
  const from = text.length;
  // In this order: else each space of a long row would be tried for a line end behind it.
  const words = value.replace(/[^\S\n ][^\S\n]*| [^\S\n]+/g, ' ').replace(/ ?\n\s*/g, '\n');
  append(text, text.inkTo < text.length || from === 0 ? words.trimStart() : words);
  if (text.inkTo > from) block.pieces.push({ from, to: text.length, node });
}

function addSign(walk: Walk, sign: string): void {
  if (!walk.block) return;
  trimEnd(walk.text);
  append(walk.text, sign);
}

function addMedia(walk: Walk, node: PostNode, kind: 'image' | 'embed'): void {
  endBlock(walk);
  const source = addressOf(node, 'src') || addressOf(node, 'data-src') || addressOf(node, 'data');
  const url = source || addressOf(firstSource(node) ?? node, 'src');
  const [alt, href] = [attributeOf(node, 'alt'), walk.links.map((link) => addressOf(link, 'href')).at(-1)];
  const block = newBlock(walk, kind, node);
  block.url = url;
  block.alt = alt;
  block.href = href ?? '';
  walk.blocks.push(block);
}

const firstSource = ({ childNodes }: PostNode): PostNode | undefined =>
  Array.from(childNodes).find((child) => tagOf(child) === 'source');

function endBlock(walk: Walk): void {
  const { block, text } = walk;
  walk.block = undefined;
  walk.text = noText();
  if (!block || text.inkTo === 0) return;
  block.text = text.parts.join('');
  walk.blocks.push(block);
}
