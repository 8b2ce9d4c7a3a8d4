import { contains, overlaps, trimmed, type Block, type Span, type TextLink } from './block.js';
import type { Lexicon } from './language.js';
import { matchesOf } from './matches.js';
import { isBare, isEvent, isSlides, leadsToPlayable, linkText } from './links.js';

/** A talk's title where the text has it. */
export interface Title extends Span {
  /** what goes with it: quotation marks, a broken link's signs */
  outer: Span;
  link?: TextLink;
  /** link, quotation and emphasis are the author's marks; a plain title is told by the words around it */
  marked: boolean;
  /** a plain title without the capitals of one */
  unsure?: boolean;
}

const markedTitle = ({ from, to }: Span, outer: Span, link?: TextLink): Title => ({
  from,
  to,
  outer,
  link,
  marked: true,
  unsure: false,
});
const plainOf = (span: Span, unsure: boolean): Title => ({
  from: span.from,
  to: span.to,
  outer: span,
  link: undefined,
  marked: false,
  unsure,
});

const quotation = /["“„«»]\s?([^"“”„«»\v]{3,240}?)\s?["”“»«](?![\p{L}\p{N}])/gu;
/** In single marks, which are apostrophes as well: a title of some words. */
const singleQuotation = /(?<=[\s(]|^)['‘](\p{Lu}[^"“”„«»\v]{3,240}?[\p{L}\p{N}?!…])['’](?=[\s.,:;)!?]|$)/gu;

/** The title in a stretch: linked, quoted, emphasised, or plain before a time. What is `taken`, as people, is no title. */
export function titleIn(
  block: Block,
  span: Span,
  taken: Span[],
  lexicon: Lexicon,
  stop: number,
  isOrdinary: (word: string) => boolean,
): Title | undefined {
  const isFree = (one: Span) => contains(span, one) && !taken.some((other) => overlaps(other, one));
  return (
    linked(block, isFree, lexicon) ??
    quotedOrAround(block, span, taken, lexicon, stop, isOrdinary) ??
    quoted(block, span, isFree, singleQuotation) ??
    emphasised(block, isFree, lexicon) ??
    plainTitle(block, span, taken, lexicon, stop, isOrdinary)
  );

  /** A title may quote: `Why “It works on my machine” is a problem`. */
  function quotedOrAround(...plain: Parameters<typeof plainTitle>): Title | undefined {
    const inner = quoted(block, span, isFree, quotation);
    const outer = inner && !inner.link && stop < span.to ? plainTitle(...plain) : undefined;
    return outer && !outer.unsure && outer.from < inner!.outer.from && inner!.outer.to < outer.to
      ? outer
      : inner;
  }
}

type IsFree = (span: Span) => boolean;

function linked(block: Block, isFree: IsFree, lexicon: Lexicon): Title | undefined {
  const link = block.links.find((one) => {
    const text = linkText(block, one);
    return (
      isFree(one) &&
      !isBare(lexicon, text) &&
      !isSlides(one.url) &&
      !/\.pdf(?:$|[?#])/i.test(one.url) &&
      !isEvent(one.url) &&
      /^(?:https?:|\/)/.test(one.url) &&
      (isTitle(text) || (leadsToPlayable(one) && /\S\s\S+\s\S/.test(text)))
    );
  });
  return link && markedTitle(unquoted(block, link), link.broken ?? link, link);
}

/** A title has a capital (`eBPF` as well), a digit or a sign at its start, and more than one word or a long one. */
const isTitle = (text: string): boolean => /^["“„«‘']?\s?\p{Ll}*[^\p{Ll}\s]/u.test(text) && text.length > 5;

function quoted(block: Block, span: Span, isFree: IsFree, marks: RegExp): Title | undefined {
  for (const { 0: all, 1: inner = '', index } of matchesOf(marks, block.text.slice(span.from, span.to))) {
    const outer = { from: span.from + index, to: span.from + index + all.length };
    const from = outer.from + all.indexOf(inner);
    if (!isFree(outer) || !isTitle(inner) || !/\s|.{9}/.test(inner)) continue;
    const link = block.links.find((one) => overlaps(one, outer));
    return markedTitle({ from, to: from + inner.length }, outer, link);
  }
  return undefined;
}

function emphasised(block: Block, isFree: IsFree, lexicon: Lexicon): Title | undefined {
  const style = block.styles.find((one) => {
    const text = block.text.slice(one.from, one.to);
    return (
      one.kind !== 'code' &&
      isFree(one) &&
      isTitle(text.trim()) &&
      /\S\s\S/.test(text) &&
      !isBare(lexicon, text)
    );
  });
  if (!style) return;
  const link = block.links.find((one) => overlaps(one, style));
  return markedTitle(unquoted(block, style), style, link);
}

/** Quotation marks around the whole are no part of a title. */
export function unquoted({ text }: Block, span: Span): Span {
  const inner = trimmed(text, span);
  const parts = /^(["“„«]\s?)([^"“”„«»]*)(\s?["”“»])[.,]?$/.exec(text.slice(inner.from, inner.to));
  return parts
    ? { from: inner.from + parts[1]!.length, to: inner.from + parts[1]!.length + parts[2]!.length }
    : inner;
}

/** The words before a plain title: `: `, `, talking about his talk on `. */
const leads = String.raw`(?:^\s?:\s+|^,?\s(?:on|about|with|über|sur|sobre)\s(?:the topic of\s|(?:his|her|their|a|the) (?:talk|session|presentation),?\s(?:on\s|about\s|titled\s|called\s)?)?|{leads}\s+(?:(?:how to|why|wie man|comment|cómo)\s+)?)`;

/**
 * A title without marks: from the words that lead to it to `stop`, where a time or a remark in brackets stands, or
 * to the sentence's end. Without such a stop it must have the capitals of a title.
 */
function plainTitle(
  block: Block,
  span: Span,
  taken: Span[],
  lexicon: Lexicon,
  stop: number,
  isOrdinary: (word: string) => boolean,
): Title | undefined {
  const behind = taken.filter((one) => contains(span, one) && one.from < stop).at(-1)?.to ?? span.from;
  const text = block.text.slice(behind, stop);
  for (const match of matchesOf(lexicon.pattern(leads, 'gu'), lowered(text))) {
    const from =
      behind + match.index + withoutCapitals(text.slice(match.index, match.index + match[0].length));
    const end = stop < span.to ? stop : endOfPhrase(block.text, from, span.to);
    // With /i a pattern can't tell capitals: looked at here.
    if (end <= from) continue;
    const title = trimmed(block.text, { from, to: end });
    const words = block.text.slice(title.from, title.to).replace(/[\s.,;:–-]+$/, '');
    const found = { from: title.from, to: title.from + words.length };
    if (stop < span.to && /^\P{Ll}/u.test(words)) return plainOf(found, false);
    const isNamed = /(?:titled|entitled|called|named)\s+$/.test(match[0]) && /^[\p{Lu}\d]/u.test(words);
    if (
      (isNamed || capitals(words) >= 0.6 || beginsAsTitle(words, isOrdinary)) &&
      /\S\s+\S+\s+\S/.test(words)
    )
      return plainOf(found, false);
    if (stop < span.to && isLast(text.slice(match.index + match[0].length), lexicon))
      return plainOf(found, true);
  }
  return undefined;
}

/** `asked Why is it slow?`: how much of a lead is one, as a capital at its end begins the title. */
const withoutCapitals = (lead: string): number =>
  lead.length - (/(?<=\s)(?:\p{Lu}[\p{L}'’]*\s+)+$/u.exec(lead)?.[0].length ?? 0);

/** `about Small models, big savings`: a word that the post has in small letters too is no name, so a title begins. */
const beginsAsTitle = (words: string, isOrdinary: (word: string) => boolean): boolean => {
  const [first = ''] = /^\p{Lu}[\p{Ll}-]+(?=\s)/u.exec(words) ?? [];
  return first !== '' && words.length < 120 && isOrdinary(first.toLowerCase());
};

/** In small letters, where that is as long: places in it are places in the text. */
const lowered = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
};

/** Whether no further lead stands before a capital in the rest. */
const isLast = (rest: string, lexicon: Lexicon): boolean =>
  rest.trim().length > 3 &&
  !matchesOf(lexicon.pattern(String.raw`{leads}\s+(\S)`, 'giu'), rest).some(({ 1: sign = '' }) =>
    /[\p{Lu}\d]/u.test(sign),
  );

/** A plain title without a time ends with its clause: `, explaining that`, `: `, the sentence. */
function endOfPhrase(text: string, from: number, to: number): number {
  const end = /,\s(?=\p{Ll}+ing\b|and |with |who |which |in which |where )|[.:;]?\s*$|\.\s/u.exec(
    text.slice(from, to),
  );
  return end ? from + end.index : to;
}

/** The share of longer words that begin with a capital or digit. */
function capitals(text: string): number {
  const long = text
    .split(/[\s-]+/)
    .filter((word) => /\p{L}/u.test(word) && (word.length > 3 || /^\p{Lu}/u.test(word)));
  return /^["“‘']?[\p{Lu}\d]/u.test(text)
    ? long.filter((word) => /^\P{L}*[\p{Lu}\d]/u.test(word)).length / long.length
    : 0;
}
