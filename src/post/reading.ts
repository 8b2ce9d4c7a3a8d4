import { nodeAt } from './broken-links.js';
import { contains, overlaps, words, type Block, type Span, type TextLink } from './block.js';
import { isGlue, wordsOf, type Lexicon } from './language.js';
import type { PostNode } from './node.js';

import { richText } from './rich.js';
import type { Acquaintances, Draft, PostIssue, TalkNodes } from './types.js';

/** A stretch of a block and the field that it went to; the empty path is a listed phrase. */
export interface Mark extends Span {
  path: string;
  /** a whole sentence that was kept for a part of it: facts marked inside it count more */
  isBase?: boolean;
}

/** One post while it is read. */
export interface Reading {
  lexicon: Lexicon;
  blocks: Block[];
  known: Acquaintances;
  draft: Draft;
  issues: PostIssue[];
  marks: Map<Block, Mark[]>;
  /** the post's own date */
  date: string;
  /** the key of the event's recording; see `recordingKey` */
  recording: string;
  talkNodes: TalkNodes[];
  recordings: PostNode[];
  rsvp?: PostNode;
  /** which block each text of the draft last came from: what follows in it is the same paragraph */
  last: Map<string, PostNode>;
}

/** At most as many words may be passed over where nothing was read among them. */
const longestPhrase = 8;

export function mark(reading: Reading, block: Block, span: Span, path: string): void {
  marksOf(reading, block).push({ from: span.from, to: span.to, path, isBase: false });
}

export function marksOf({ marks }: Reading, block: Block): Mark[] {
  const known = marks.get(block);
  if (known) return known;
  const none: Mark[] = [];
  marks.set(block, none);
  return none;
}

export function report(
  reading: Reading,
  code: PostIssue['code'],
  path: string,
  block: Block,
  span: Span,
): void {
  reading.issues.push({ code, path, text: words(block, span), node: nodeAt(block, span.from) });
}

/** Where a text that nothing was read from, or not all, is kept. */
export interface Sink {
  path: string;
  add: (text: string, joint: ' ' | '\n\n') => void;
}

/** A field of the draft that takes texts one after another. */
export const textSink = <Field extends string>(
  owner: Partial<Record<Field, string>>,
  field: Field,
  path: string,
): Sink => ({
  path,
  add: (text, joint) => {
    const before = owner[field];
    owner[field] = before === undefined ? text : before + joint + text;
  },
});

export function keep(reading: Reading, block: Block, span: Span, sink: Sink): void {
  const rich = richText(block, span);
  if (!rich) return;
  const text = block.kind === 'heading' ? `**${rich.replace(/\*\*/g, '')}**` : rich;
  sink.add(text, reading.last.get(sink.path) === block.node ? ' ' : '\n\n');
  reading.last.set(sink.path, block.node);
  marksOf(reading, block).push({ from: span.from, to: span.to, path: sink.path, isBase: true });
}

/** The stretches of a sentence that are in no field. */
export function gaps(reading: Reading, block: Block, span: Span): Span[] {
  const marks = marksOf(reading, block)
    .filter((one) => overlaps(one, span))
    .sort((a, b) => a.from - b.from);
  const found: Span[] = [];
  let at = span.from;
  for (const { from, to } of marks) {
    if (from > at) found.push({ from: at, to: from });
    at = Math.max(at, to);
  }
  if (at < span.to) found.push({ from: at, to: span.to });
  return found;
}

/** Links of a sentence that went nowhere yet. */
export const openLinks = (reading: Reading, block: Block, span: Span): TextLink[] =>
  block.links.filter(
    (link) => contains(span, link) && !marksOf(reading, block).some((one) => overlaps(one, link)),
  );

/**
 * Ends the reading of a sentence. What is left of it either only joins what was read, and is a listed phrase, or
 * says something, and then the sentence as a whole is kept.
 */
export function finish(reading: Reading, block: Block, span: Span, sink: Sink): void {
  const left = gaps(reading, block, span);
  const text = left.map(({ from, to }) => block.text.slice(from, to)).join(' ');
  const marked = marksOf(reading, block).some((one) => overlaps(one, span));
  const isPhrase =
    isGlue(reading.lexicon, text) &&
    !openLinks(reading, block, span).length &&
    (marked || wordsOf(text).length <= longestPhrase);
  if (!isPhrase) return keep(reading, block, span, sink);
  for (const gap of left) mark(reading, block, gap, '');
}
