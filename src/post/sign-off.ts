import { whole, type Block, type Span } from './block.js';
import type { Introduction } from './introduction.js';
import { wordsOf } from './language.js';
import { isAboutNext, placeRsvp, placeNext } from './next-event.js';
import { keep, mark, marksOf, textSink, type Reading } from './reading.js';
import { sentencesOf } from './sentences.js';

/** A farewell is short: what is longer has something to say. */
const longest = 60;

/** Where the post takes its leave: at a farewell that only a few words follow, or at a bare signature. */
export function beginsSignOff(
  reading: Reading,
  talks: Map<Block, Introduction[]>,
): { block: Block; from: number } | undefined {
  const { blocks, lexicon } = reading;
  let found: { block: Block; from: number } | undefined;
  let count = 0;
  for (const block of [...blocks].reverse()) {
    if (block.kind === 'image' || block.kind === 'embed') continue;
    if (block.kind !== 'text' || talks.has(block)) break;
    for (const span of [...sentencesOf(block)].reverse()) {
      const text = block.text.slice(span.from, span.to);
      count += wordsOf(text).length;
      const isFarewell = lexicon
        .pattern(String.raw`^\P{L}*(?:(?:and|so|as always|und|et|y)[, ]\s?)?{signOff}`)
        .test(text);
      const isShort = wordsOf(text).length <= 8 && lexicon.has('signOff', text);
      if (count > longest) return found;
      if (isFarewell || isShort || isSignature(text, !found && block === lastText(blocks)))
        found = { block, from: span.from };
    }
  }
  return found;
}

const lastText = (blocks: Block[]): Block | undefined => blocks.findLast(({ kind }) => kind === 'text');

/** `Jane (@jane)`, `– Jane and Joe`, at the very end. */
const isSignature = (text: string, isLast: boolean): boolean =>
  isLast &&
  wordsOf(text).length <= 6 &&
  !/[.?!:]$/.test(text.trim()) &&
  /^(?:[-–—~]\s?)?\p{Lu}[\p{L}'’.-]+(?:(?:,|\s(?:and|und|et|y|&))?\s\p{Lu}[\p{L}'’.-]+)*\s?(?:\(?@[\w.]+\)?)?\s?[\p{Emoji_Presentation}❤️]*$/u.test(
    text.trim(),
  );

/** Keeps the farewell; where it is the link to the next event too, that as well. */
export function placeSignOff(reading: Reading, block: Block, span: Span): void {
  if (block.kind === 'embed') return mark(reading, block, whole(block), 'notes');
  if (isAboutNext(reading, block, span) && !reading.draft.next.rsvp) {
    placeRsvp(reading, block, span);
    const before = reading.draft.next.summary;
    placeNext(reading, block, span);
    reading.draft.next.summary = before;
    marksOf(reading, block).splice(
      0,
      Infinity,
      ...marksOf(reading, block).filter(({ path }) => path !== 'next.summary' && path),
    );
  }
  const sink = textSink(reading.draft, 'signOff', 'signOff');
  keep(reading, block, span, {
    path: sink.path,
    add: (text, joint) => sink.add(text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'), joint),
  });
}
