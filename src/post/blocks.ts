import { newLink, type Block, type BlockKind, type Style } from './block.js';
import { addressOf, attributeOf, isText, pushChildren, tagOf, type PostNode } from './node.js';
import { rowsOfTalks, type Row } from './table-rows.js';

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
  /** the row of a table of talks */
  row?: Row;
}

/** A text that grows: to look into one that is joined at once would copy it with every piece. */
interface Text {
  parts: string[];
  length: number;
  /** where its last sign ends that is no white space */
  inkTo: number;
  /** what was added last stands between two cells of a row */
  endsCell: boolean;
}

const noText = (): Text => ({ parts: [], length: 0, inkTo: 0, endsCell: false });

function append(text: Text, part: string): void {
  const ink = part.trimEnd().length;
  if (ink) text.inkTo = text.length + ink;
  text.parts.push(part);
  text.length += part.length;
  text.endsCell = false;
}

/** What stands between cells is none of the post's words: none is left at the end of a row. */
function appendCellEnd(text: Text): void {
  const { inkTo } = text;
  append(text, ' | ');
  text.inkTo = inkTo;
  text.endsCell = true;
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
  /** of the table of talks at hand */
  rows: Map<PostNode, Row> | undefined;
  /** how many cells of the row at hand were entered */
  columns: number;
  /** images in the row at hand, which come behind its words: they don't tear it */
  media: Block[];
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
    rows: undefined,
    columns: 0,
    media: [],
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
  pushChildren(stack, node);
}

/** Opens what the element means, and returns how to close it. */
function open(walk: Walk, node: PostNode, tag: string): () => void {
  if (blockTags.has(tag)) return walk.around.at(-1)!.row ? openInRow(walk, tag) : openBlock(walk, node, tag);
  if (tag === 'a' && addressOf(node, 'href')) return openSpan(walk, walk.links, node);
  const style = styleOf[tag];
  return style ? openSpan(walk, walk.styles, style) : () => undefined;
}

function openBlock(walk: Walk, node: PostNode, tag: string): () => void {
  endBlock(walk);
  const isOfTalks = tag === 'table' && !walk.rows && (walk.rows = rowsOfTalks(node)) !== undefined;
  const row = walk.rows?.get(node);
  walk.around.push(row ? placeOfRow(node, row, walk.around.at(-1)!) : placeOf(node, walk.around.at(-1)));
  walk.columns = 0;
  return () => {
    endBlock(walk);
    for (const block of walk.media.splice(0)) walk.blocks.push({ ...block, index: walk.blocks.length });
    walk.around.pop();
    if (isOfTalks) walk.rows = undefined;
  };
}

/** In a row, cells stand side by side, and whatever is in them in one line. */
function openInRow(walk: Walk, tag: string): () => void {
  if (tag !== 'td' && tag !== 'th') {
    addSign(walk, ' ');
    return () => addSign(walk, ' ');
  }
  if (walk.block && !walk.text.endsCell) {
    trimEnd(walk.text);
    appendCellEnd(walk.text);
  }
  const column = walk.columns++;
  const before = walk.block?.pieces.length ?? 0;
  return () => {
    const { block } = walk;
    const [first, last] = [block?.pieces[before], block?.pieces.at(-1)];
    if (block && first && last) (block.cells ??= []).push({ from: first.from, to: last.to, column });
  };
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

/** As an item of a list, which is the table. */
const placeOfRow = (node: PostNode, row: Row, outer: Place): Place => ({
  ...placeOf(node, outer),
  rank: Math.min(
    outer.rank,
    kindOf.findIndex(([, kind]) => kind === row.kind),
  ),
  row,
  list: outer.list ?? row.table,
  item: outer.item ?? node,
  depth: outer.depth + 1,
});

function newBlock(walk: Walk, kind?: BlockKind, node?: PostNode): Block {
  const { node: around, rank, level, list, item, depth, row } = walk.around.at(-1)!;
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
    cells: undefined,
    isOfDay: row?.isOfDay ?? false,
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
  if (!walk.block || walk.text.endsCell) return;
  trimEnd(walk.text);
  append(walk.text, sign);
}

function addMedia(walk: Walk, node: PostNode, kind: 'image' | 'embed'): void {
  const { row } = walk.around.at(-1)!;
  if (!row) endBlock(walk);
  const source = addressOf(node, 'src') || addressOf(node, 'data-src') || addressOf(node, 'data');
  const url = source || addressOf(firstSource(node) ?? node, 'src');
  const [alt, href] = [attributeOf(node, 'alt'), walk.links.map((link) => addressOf(link, 'href')).at(-1)];
  const block = newBlock(walk, kind, node);
  block.url = url;
  block.alt = alt;
  block.href = href ?? '';
  if (row) walk.media.push(block);
  else walk.blocks.push(block);
}

const firstSource = ({ childNodes }: PostNode): PostNode | undefined =>
  Array.from(childNodes).find((child) => tagOf(child) === 'source');

function endBlock(walk: Walk): void {
  const { block, text } = walk;
  walk.block = undefined;
  walk.text = noText();
  if (!block || text.inkTo === 0) return;
  if (block.cells) trimEnd(text);
  block.text = text.parts.join('');
  walk.blocks.push(block);
}
