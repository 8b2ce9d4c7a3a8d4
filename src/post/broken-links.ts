import { newLink, overlaps, type Block, type Span } from './block.js';
import type { PostNode } from './node.js';

/** `[words]https://…)`, `(words)[https://…]`, `[words] (https://…)`: links that lost a sign, or took it for another. */
const broken =
  /\[([^[\]\n]{1,300})\] ?\(?(https?:\/\/[^\s)\]]+)\)?|\(([^()\n]{1,300})\)\[(https?:\/\/[^\s\]]+)\]/g;

/**
 * Takes links with a slip in their Markdown for the links they were meant to be, and tells which. A renderer may
 * have made the bare address a link by itself; that one goes.
 */
export function repairLinks(block: Block, report: (text: string, node: PostNode) => void): void {
  if (!block.text.includes('http')) return;
  for (const match of block.text.matchAll(broken)) {
    const [text, inSquare, afterSquare, inRound, afterRound] = match;
    const length = (inSquare ?? inRound ?? '').length;
    const span: Span = { from: match.index + 1, to: match.index + 1 + length };
    const all: Span = { from: match.index, to: match.index + text.length };
    const node = nodeAt(block, match.index);
    block.links = block.links.filter((link) => !overlaps(link, all));
    block.links.push(newLink(span, afterSquare ?? afterRound ?? '', node, all));
    report(text, node);
  }
  block.links.sort((a, b) => a.from - b.from);
}

export const nodeAt = ({ pieces, node }: Block, at: number): PostNode =>
  pieces.find(({ from, to }) => from <= at && at < to)?.node ?? node;
