import type { VideoSource } from '../model/video-source.js';
import type { PostNode } from './node.js';

/** A stretch of a block's text, from its first character up to the one behind its last. */
export interface Span {
  from: number;
  to: number;
}

/** A link in a block, or what was meant as one: `[slides]https://…` where a bracket got lost. */
export interface TextLink extends Span {
  url: string;
  node: PostNode;
  /** once it was asked for */
  source?: VideoSource;
  /** the author's Markdown was broken; what stands around the words belongs to the link */
  broken?: Span;
}

/** All that a link may come to hold from the start: objects that grow are slow to read. */
export const newLink = ({ from, to }: Span, url: string, node: PostNode, broken?: Span): TextLink => ({
  from,
  to,
  url,
  node,
  source: undefined,
  broken,
});

export interface Style extends Span {
  kind: 'emphasis' | 'strong' | 'code';
}

/** What stands in one column of a table's row. */
export interface Cell extends Span {
  /** from 0 */
  column: number;
}

export type BlockKind = 'heading' | 'text' | 'item' | 'quote' | 'code' | 'image' | 'embed';

/**
 * A piece of the post that stands by itself: a paragraph, a heading, an item, an image. Where an image stands in a
 * paragraph, the words before and after it are blocks of their own with the same `node`.
 */
export interface Block {
  kind: BlockKind;
  /** its place among the blocks of the post */
  index: number;
  /** of a heading 1 to 6 */
  level: number;
  /** white space as one blank; a line's end in the source as `\n`, a line break as `\v` */
  text: string;
  /** the element that it stands in; of an image or embed itself */
  node: PostNode;
  /** which stretch each text node gave */
  pieces: (Span & { node: PostNode })[];
  links: TextLink[];
  styles: Style[];
  /** once they were asked for */
  sentences?: Span[];
  /** the outermost list item that it stands in */
  item?: PostNode;
  /** how many list items it stands in */
  depth: number;
  /** the outermost list that it stands in */
  list?: PostNode;
  /** of a table's row: its cells with words in them, which stand in the text with ` | ` between */
  cells?: Cell[];
  /** its times are those of a clock on the wall */
  isOfDay: boolean;
  /** of an image or embed */
  url: string;
  /** of an image */
  alt: string;
  /** of an image, once it was asked for: what stands above the row of images that it is in; null for nothing */
  above?: Block | null;
  /** of an image that is a link, where it leads */
  href: string;
  /** the block element around it: of text the same as `node` */
  around: PostNode;
}

/** The block's text between two places, on one line. */
export const words = ({ text }: Block, { from, to }: Span): string =>
  text.slice(from, to).replace(/\s+/g, ' ').trim();

export const whole = ({ text }: Block): Span => ({ from: 0, to: text.length });

export const contains = (outer: Span, inner: Span): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** The stretch without the white space at its ends. */
export function trimmed(text: string, { from, to }: Span): Span {
  const part = text.slice(from, Math.max(from, to));
  const begins = from + part.length - part.trimStart().length;
  return { from: begins, to: Math.max(begins, from + part.trimEnd().length) };
}

/** A heading, or a paragraph that is one bold line. */
export function isHeadline({ kind, styles: [style], text }: Block): boolean {
  if (kind !== 'text') return kind === 'heading';
  return style?.kind === 'strong' && style.from < 3 && text.trimEnd().length - style.to < 30;
}
