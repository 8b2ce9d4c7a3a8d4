import { isHeadline, whole, type Block, type Span } from './block.js';
import { introductionAt, type Introduction, type Surroundings } from './introduction.js';
import { wordsOf, type Lexicon } from './language.js';
import { lineIntroduction, peopleOnly, withoutLabel, withoutTimes } from './lines.js';
import { peopleIn, type Named } from './people.js';
import { isAboutNextBy } from './next-event.js';
import { isAboutSponsors } from './sponsors.js';
import { mark, report, type Reading } from './reading.js';
import { isTooLong, sentencesOf } from './sentences.js';
import { headOf, hoursOf, talksInRows } from './table-talks.js';
import { writtenTimes } from './times.js';

/** Where talks begin, in the post's order; by block, as one paragraph may tell of several. */
export function findTalks(reading: Reading): Map<Block, Introduction[]> {
  const found = new Map<Block, Introduction[]>();
  const { blocks } = reading;
  const lists = talkLists(reading);
  let isThanks = false;
  blocks.forEach((block, index) => {
    if (isHeadline(block)) isThanks = isAboutSponsors(reading, block);
    if (isThanks) return;
    if (isTooLong(block)) return report(reading, 'long', 'notes', block, { from: 0, to: 80 });
    const introductions = lists.get(block) ?? introductionsOf(reading, index);
    if (introductions.length) found.set(block, introductions);
  });
  const talks = withoutEchoes(found);
  for (const [block, [talk]] of talks) if (talk) talk.nameplate = nameplateAbove(reading, block, talk);
  return talks;
}

/** The line above a talk that says who speaks, and no more: `**Jane Doe, Staff Engineer, Acme**`. */
function nameplateAbove(reading: Reading, block: Block, talk: Introduction): Block | undefined {
  const { blocks } = reading;
  let index = block.index - 1;
  while (blocks[index]?.kind === 'image') index--;
  const line = blocks[index];
  if (!line || line.text.length > 200 || !isHeadline(line)) return undefined;
  const people = peopleOnly(line, whole(line), reading);
  if (!areAmong(people, talk.people)) return undefined;
  for (const { person } of talk.people)
    Object.assign(person, { ...people.find((one) => one.person.name === person.name)?.person, ...person });
  return line;
}

/** Whether there are some, and all of them are of the others. */
const areAmong = (people: Named[], others: Named[]): boolean =>
  people.length > 0 && people.every(({ person }) => others.some((one) => one.person.name === person.name));

function introductionsOf(reading: Reading, index: number): Introduction[] {
  const block = reading.blocks[index]!;
  if (block.kind !== 'heading' && block.kind !== 'text' && block.kind !== 'quote') return [];
  const around = surroundings(reading, index);
  const talk = isHeadline(block) ? headingTalk(reading, index, around) : [];
  return talk.length || block.kind === 'heading' ? talk : proseTalks(block, around);
}

function surroundings({ blocks, lexicon, known }: Reading, index: number): Surroundings {
  const near = [blocks[index - 1], blocks[index + 1]];
  const alts = near.flatMap((block) => (block?.kind === 'image' && block.alt ? [block.alt] : []));
  const next = blocks.slice(index + 1, index + 3).find(({ kind }) => kind !== 'image' && kind !== 'embed');
  return { lexicon, known, alts, listFollows: next?.kind === 'item' };
}

/** Sentence by sentence; a title that ends in `?` may have torn one in two. */
function proseTalks(block: Block, around: Surroundings): Introduction[] {
  const sentences = sentencesOf(block);
  const found: Introduction[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const span = sentences[index]!;
    const next = sentences[index + 1];
    // A list that follows the paragraph, or a photo beside it, speaks for the first that could be meant.
    const here = found.length ? { ...around, listFollows: false, alts: [] } : around;
    const one = introductionAt(block, span, here);
    const both =
      next && isTorn(block, span, next, one, around)
        ? introductionAt(block, { from: span.from, to: next.to }, here)
        : undefined;
    const better = both?.title && (both.times.length || both.notRecorded) ? both : one;
    if (!better) continue;
    const before = found.at(-1);
    if (before && before.span === sentences[index - 1] && goesOn(before, better))
      found[found.length - 1] = joined(before, better);
    else found.push(withSubject(better, sentences[index - 1], around));
    if (better === both) index++;
  }
  return found;
}

/** Whether a title may go on in the next sentence: `asking Who watches? Monitoring your monitoring (at 1:00)`. */
function isTorn(
  { text }: Block,
  span: Span,
  next: Span,
  one: Introduction | undefined,
  { lexicon }: Surroundings,
): boolean {
  if (!/[?!]$/.test(text.slice(span.from, span.to)) || one?.title?.marked || one?.times.length) return false;
  const [opening = ''] = text.slice(next.from, next.to).split(/\s/, 1);
  return !one?.title || (one.title.to >= span.to - 1 && !lexicon.has('about', opening));
}

/** `Third time lucky for Jane, who had tried for a year! She told us about …`: one talk in two sentences. */
const goesOn = (before: Introduction, next: Introduction): boolean =>
  !before.title && !before.times.length && !next.people.length;

const joined = (before: Introduction, next: Introduction): Introduction => ({
  ...next,
  people: before.people,
  span: { from: before.span.from, to: next.span.to },
});

/** `Next up was Jane Doe, who stepped in. She told us about …`: whom the sentence before was about. */
function withSubject(
  one: Introduction,
  before: Span | undefined,
  { lexicon, known }: Surroundings,
): Introduction {
  const { block, span } = one;
  if (!before || one.people.length) return one;
  const [opening = ''] = block.text.slice(span.from, span.to).split(/\s/, 1);
  if (!lexicon.has('about', opening)) return one;
  const people = peopleIn(block, before, lexicon, known).slice(0, 1);
  return people.length ? { ...one, people, span: { from: before.from, to: span.to } } : one;
}

/** A heading, or a bold line, that names title and speaker, or a title whose speaker the text below names. */
function headingTalk(reading: Reading, index: number, around: Surroundings): Introduction[] {
  const { lexicon, blocks } = reading;
  const block = blocks[index]!;
  if (isOrdering(reading, block.text) || isMonth(block.text, lexicon)) return [];
  if (isAboutNextBy(block.text, lexicon) || reading.marks.get(block)?.length) return [];
  const line = lineIntroduction(block, whole(block), around);
  const below = blocks.slice(index + 1, index + 4).find(({ kind }) => kind !== 'image' && kind !== 'embed');
  const byline = below?.kind === 'text' ? bylineOf(below, around) : undefined;
  // Whose company stands in the line is sure; else the names below are surer than those that a title may hold.
  if (line && !(byline && !line.people.some(({ company }) => company))) return [line];
  if (below?.kind !== 'text') return [];
  const [sentence] = sentencesOf(below);
  const prose = sentence && introductionAt(below, sentence, { ...around, listFollows: true });
  // A heading that only says who speaks leaves the title to the text.
  if (prose?.title && prose.people.length && peopleOnly(block, whole(block), around).length) return [];
  const people = byline ?? (prose && !prose.title && prose.people[0]!.from < 40 ? prose.people : undefined);
  if (!people) return [];
  const span = whole(block);
  const times = writtenTimes(block, span, lexicon);
  const named = withoutLabel(block, withoutTimes(block, span, times));
  const title = { ...named, outer: named, marked: true };
  return [{ block, span, people, title, times, weight: 5, isLine: true, byline: below }];
}

/** `Cloud Native London – December 2017`: of an evening, not of a talk. */
const isMonth = (text: string, { months }: Lexicon): boolean => {
  const [month = '', year = ''] = text
    .trim()
    .toLowerCase()
    .split(/[\s,]+/)
    .slice(-2);
  return months.includes(month) && /^\d{4}$/.test(year);
};

/** `by Jane Doe, Acme`, `Speaker: Jane Doe (Acme)`. */
function bylineOf(block: Block, around: Surroundings) {
  const by = around.lexicon.pattern(String.raw`^\s*(?:{by})\s?:?\s`).exec(block.text);
  const [first] = sentencesOf(block);
  if (!first) return;
  const line = { from: by?.[0].length ?? 0, to: block.text.slice(0, first.to).replace(/[.:]$/, '').length };
  const end = block.text.slice(0, line.to).search(/[\n\v]|\s[·•|]\s/);
  const people = peopleOnly(block, { ...line, to: end > 0 ? end : line.to }, around);
  return people.length && (by || people.length > 1 || people[0]!.company) ? people : undefined;
}

/** Headings that order a post, or are about something else than a talk. */
export const isOrdering = ({ lexicon }: Reading, text: string): boolean =>
  lexicon.pattern(String.raw`^\P{L}*(?:{headings})\P{L}*$`).test(text);

/** Lists and tables whose items are talks: a schedule, or one line per talk. */
function talkLists(reading: Reading): Map<Block, Introduction[]> {
  const found = new Map<Block, Introduction[]>();
  const { blocks } = reading;
  for (let start = 0; start < blocks.length; start++) {
    if (blocks[start]!.kind !== 'item') continue;
    let end = start;
    const first = blocks[start]!;
    while (blocks[end] && isOfRun(blocks[end]!, first)) end++;
    const items = blocks.slice(start, end).filter((block, at, all) => isOuter(block, all[at - 1]));
    const talks = first.cells ? tableTalks(reading, items) : talksOf(reading, items);
    if (talks.length > 1) for (const talk of talks) found.set(talk.block, [talk]);
    start = end - 1;
  }
  return found;
}

/** Whether it goes on with the list or the table; the photos in rows stand between those. */
const isOfRun = ({ kind, cells, list }: Block, first: Block): boolean =>
  kind === 'item' ? !cells === !first.cells : kind === 'image' && !!first.cells && list === first.list;

/** The rows of a table that are talks. What names its columns, and what time of the day it was, goes into no field. */
function tableTalks(reading: Reading, rows: Block[]): Introduction[] {
  const inColumns = talksInRows(reading, rows);
  const talks = inColumns.length > 1 ? inColumns : talksOf(reading, rows);
  const head = headOf(reading, rows);
  if (talks.length < 2) return [];
  if (head) mark(reading, head, whole(head), '');
  for (const { block } of talks) for (const hour of hoursOf(block)) mark(reading, block, hour, '');
  return talks;
}

/** The talks among items, where at least half of them are: most lists show soon that they are none of talks. */
function talksOf(reading: Reading, items: Block[]): Introduction[] {
  const talks: Introduction[] = [];
  let others = 0;
  for (const item of items) {
    const talk = itemTalk(reading, item);
    if (talk) talks.push(talk);
    else if (++others * 2 > items.length) return [];
  }
  return talks;
}

const isOuter = (block: Block, before: Block | undefined): boolean =>
  block.kind === 'item' && block.depth === 1 && before?.item !== block.item;

function itemTalk({ lexicon, known }: Reading, block: Block): Introduction | undefined {
  const around = { lexicon, known, alts: [], listFollows: false };
  // Most lists are takeaways; a talk's item has a link, a time, or a sign between its parts.
  const mayBe = block.links.length > 0 || /\d:\d\d|[“"„«(–—|:]|\s-\s/.test(block.text);
  const [sentence] = mayBe && block.text.length < 600 ? sentencesOf(block) : [];
  if (!sentence) return;
  const line = lineIntroduction(block, sentence, around);
  const prose = line ?? introductionAt(block, sentence, around);
  const isSure =
    prose && (prose.times.length || prose.title?.link || prose.people.some(({ company }) => company));
  return isSure && prose.people.length && prose.title ? { ...prose, isLine: true } : undefined;
}

/** Who is on stage already is not introduced again, unless with another title or time. */
function withoutEchoes(found: Map<Block, Introduction[]>): Map<Block, Introduction[]> {
  let before: Introduction | undefined;
  const kept = new Map<Block, Introduction[]>();
  for (const [block, list] of found) {
    const fresh = list.filter((one) => {
      const isEcho =
        before &&
        areAmong(one.people, before.people) &&
        !(one.title && before.title && !isSameTitle(before, one));
      const isByline = before?.byline === block;
      if (isEcho || isByline) return false;
      before = one;
      return true;
    });
    if (fresh.length) kept.set(block, fresh);
  }
  return kept;
}

const titleWords = ({ block, title }: Introduction): string =>
  title ? wordsOf(block.text.slice(title.from, title.to)).join(' ') : '';
const isSameTitle = (a: Introduction, b: Introduction): boolean => titleWords(a) === titleWords(b);
