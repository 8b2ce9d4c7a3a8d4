import { parseTimestamp } from '../model/timestamp.js';
import { parseVideoUrl } from '../model/video-source.js';
import type { Block, Span, TextLink } from './block.js';
import type { Lexicon } from './language.js';

/** A moment of a recording that a post names. */
export interface Time extends Span {
  /** seconds */
  start: number;
  /** as written or linked: `27:31`, `https://…?t=1651` */
  text: string;
  link?: TextLink;
}

const clock = String.raw`\d{1,3}:[0-5]\d(?::[0-5]\d)?(?![\d:]|\s?(?:am|pm|uhr|h)\b)`;

const timeTemplate = String.raw`([([]?)\s?((?:(?:{starts}|@|~)\s?[:=]?\s?){0,4})(${clock})(\s?(?:min(?:utes)?|[-–—]\s?${clock}))?\s?[)\]]?`;

/**
 * The times written in a stretch: `(starting at 27:31)`, `[27:31]`, `ab 12:30`, or at its very beginning. Anything
 * else that looks like one is a time of day.
 */
export function writtenTimes(block: Block, { from, to }: Span, lexicon: Lexicon): Time[] {
  const text = block.text.slice(from, to);
  if (!/\d:\d\d/.test(text)) return [];
  const around = lexicon.pattern(timeTemplate, 'giu');
  return [...text.matchAll(around)].flatMap((match) => {
    const [all, bracket, word, written = ''] = match;
    const at = match.index + from;
    const span = { from: at, to: at + all.trimEnd().length };
    const link = block.links.find((one) => one.from < span.to && span.from < one.to);
    const isOne = bracket || word || link || !text.slice(0, match.index).trim();
    // Of a sentence's end, the bracket that closes an earlier one is no part.
    if (!bracket && /[)\]]$/.test(block.text.slice(span.from, span.to))) span.to--;
    const start = parseTimestamp(written);
    return isOne && start !== undefined ? [{ ...span, start, text: written, link }] : [];
  });
}

/** The links of a stretch that lead to a moment of a recording. */
export function linkedTimes(block: Block, { from, to }: Span): Time[] {
  return block.links.flatMap((link) => {
    if (link.from < from || link.to > to) return [];
    // Most links name no moment: no need to take them apart.
    if (!/[?&#](?:t|start|time_continue)=/.test(link.url)) return [];
    const { start } = parseVideoUrl(absolute(link.url));
    return start === undefined ? [] : [{ from: link.from, to: link.to, start, text: link.url, link }];
  });
}

/** An address without its scheme, as embeds write it, made whole. */
export const absolute = (url: string): string => (url.startsWith('//') ? `https:${url}` : url);
