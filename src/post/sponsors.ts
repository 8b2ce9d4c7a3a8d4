import { overlaps, words, type Block, type Span } from './block.js';
import { isBare, isEvent, isVideo, linkText } from './links.js';
import { mark, openLinks, report, type Reading } from './reading.js';

/** `Thanks to our sponsors A, B and C`: linked, or listed by name. True where some were found. */
export function placeSponsors(reading: Reading, block: Block, span: Span): boolean {
  const { lexicon } = reading;
  const text = block.text.slice(span.from, span.to);
  const thanks =
    /\b(?:thank|grateful|gracias|merci|dank)/i.test(text) &&
    /\b(?:hosting|venue|pizza|food|drinks|beers?)\b/i.test(text);
  if (!thanks && !(lexicon.has('sponsors', text) && (lexicon.has('thanks', text) || block.kind === 'item')))
    return false;
  const links = openLinks(reading, block, span).filter(
    (link) => !isEvent(link.url) && !isVideo(link.url) && !isBare(lexicon, linkText(block, link)),
  );
  for (const link of links) addSponsor(reading, block, link, { name: linkText(block, link), url: link.url });
  return links.length > 0 || (!thanks && placeNames(reading, block, span));
}

function addSponsor(
  reading: Reading,
  block: Block,
  span: Span,
  sponsor: { name: string; url?: string },
): void {
  mark(reading, block, span, `sponsors[${reading.draft.sponsors.length}]`);
  reading.draft.sponsors.push(sponsor);
}

/** Names without links: capitalised words right behind the word for sponsors, separated by commas. */
function placeNames(reading: Reading, block: Block, span: Span): boolean {
  const { lexicon } = reading;
  const text = block.text.slice(span.from, span.to);
  const start = lexicon
    .pattern(String.raw`{sponsors}[,:]?\s+(?:(?:are|were|sind|waren|sont|son|from|by)\s+)?(?=\p{L})`)
    .exec(text);
  if (!start) return false;
  const name = String.raw`(?:[\p{Lu}\d][\p{L}\p{N}.&'’+-]*)(?:\s(?:of\s|&\s)?[\p{Lu}\d][\p{L}\p{N}.&'’+-]*){0,3}`;
  const list = lexicon.pattern(String.raw`${name}(?:(?:\s*,\s*|\s*,?\s+(?:{and}|&)\s+)${name})*`, 'uy');
  list.lastIndex = start.index + start[0].length;
  const found = list.exec(text)?.[0] ?? '';
  if (!found) return false;
  const at = span.from + start.index + start[0].length;
  for (const { 0: one, index } of found.matchAll(new RegExp(name, 'gu'))) {
    const clean = one.replace(/[.,]$/, '');
    addSponsor(reading, block, { from: at + index, to: at + index + clean.length }, { name: clean });
  }
  report(reading, 'sponsor', 'sponsors', block, { from: at, to: at + found.length });
  return true;
}

/** `hosted by Jane Doe` in prose. */
export function placeHost(reading: Reading, block: Block, span: Span): void {
  const found = hostIn(reading, block.text.slice(span.from, span.to));
  if (!found || reading.draft.hosts.length) return;
  const at = { from: span.from + found.from, to: span.from + found.to };
  reading.draft.hosts.push({ name: words(block, at) });
  if (!block.links.some((link) => overlaps(link, at))) mark(reading, block, at, 'hosts[0].name');
}

export function hostIn({ lexicon }: Reading, text: string): Span | undefined {
  const before = lexicon.pattern(String.raw`{hosted}\s+(?:by\s+)?`).exec(text);
  if (!before) return;
  const from = before.index + before[0].length;
  const name = /^\p{Lu}[\p{L}'’-]+(?:\s(?:(?:van|von|de|der|la)\s){0,2}\p{Lu}[\p{L}'’-]+){1,2}/u.exec(
    text.slice(from),
  );
  return name ? { from, to: from + name[0].length } : undefined;
}
