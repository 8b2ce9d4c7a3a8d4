import { parseTimestamp } from '../model/timestamp.js';
import type { Block, Span, TextLink } from './block.js';
import type { Lexicon } from './language.js';
import { matchesOf } from './matches.js';
import { namesMoment, sourceOf } from './links.js';

/** A moment of a recording that a post names. */
export interface Time extends Span {
  /** seconds */
  start: number;
  /** as written or linked: `27:31`, `https://…?t=1651` */
  text: string;
  link?: TextLink;
}

const colons = String.raw`\d{1,3}:[0-5]\d(?::[0-5]\d)?(?![\d:]|\s?(?:am|pm|uhr|h)\b)`;
/** `26m40s`, `1h02m`, `38m` */
const units = String.raw`(?:\d{1,2}h\d{1,2}m(?:\d{1,2}s)?|\d{1,3}m(?:\d{1,2}s)?)(?![\p{L}\d])`;
/** `minute 8` */
const minute = String.raw`(?:minute|minuto)\s\d{1,3}(?![:\d])`;
const clock = `(?:${colons}|${units}|${minute})`;
/** Whether a text has a time in it. */
export const hasTime = (text: string): boolean =>
  /\d/.test(text) && /\d(?::\d\d|[hm](?!\p{L}))|\d[hm]\d|\bminut[eo]\s\d/iu.test(text);

const timeTemplate = String.raw`([([]?)\s?((?:(?:{starts}|@|~)\s?[:=]?\s?){0,4})(${clock})(\s?(?:min(?:utes)?|[-–—]\s?${clock}))?\s?[)\]]?`;

/**
 * The times written in a stretch: `(starting at 27:31)`, `[27:31]`, `ab 12:30`, or at its very beginning. Anything
 * else that looks like one is a time of day.
 */
export function writtenTimes(block: Block, { from, to }: Span, lexicon: Lexicon): Time[] {
  const text = block.text.slice(from, to);
  if (!hasTime(text)) return [];
  const around = lexicon.pattern(timeTemplate, 'giu');
  return matchesOf(around, text).flatMap((match) => {
    const [all, bracket, word, written = ''] = match;
    const at = match.index + from;
    const span = { from: at, to: at + all.trimEnd().length };
    const link = block.links.find((one) => one.from < span.to && span.from < one.to);
    if (block.isOfDay && !link) return [];
    // `…/from-0-to-10m-users`: an address that is shown says its moment in its own way.
    if (link && /^https?:/.test(block.text.slice(link.from, link.to))) return [];
    // Without colons it may be a length, a price, a distance: a word or a link must say what it is.
    const isOne =
      link ||
      (/:/.test(written)
        ? bracket || word || !text.slice(0, match.index).trim()
        : (word || /^minut/i.test(written)) && (bracket || /\D\d/.test(written)));
    // Of a sentence's end, the bracket that closes an earlier one is no part.
    if (!bracket && /[)\]]$/.test(block.text.slice(span.from, span.to))) span.to--;
    const start = parseTimestamp(written.replace(/^\D+(\d+)$/, '$1m'));
    return isOne && start !== undefined ? [{ from: span.from, to: span.to, start, text: written, link }] : [];
  });
}

/** The links of a stretch that lead to a moment of a recording. */
export function linkedTimes(block: Block, { from, to }: Span): (Time & { link: TextLink })[] {
  return block.links.flatMap((link) => {
    if (link.from < from || link.to > to) return [];
    if (!namesMoment(link.url)) return [];
    const { start } = sourceOf(link);
    return start === undefined ? [] : [{ from: link.from, to: link.to, start, text: link.url, link }];
  });
}

/** The times of a stretch: first as written, then as linked. */
export const timesIn = (block: Block, span: Span, lexicon: Lexicon): Time[] => [
  ...writtenTimes(block, span, lexicon),
  ...linkedTimes(block, span),
];
