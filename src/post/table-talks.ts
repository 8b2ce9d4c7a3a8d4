import { overlaps, trimmed, whole, type Block, type Span } from './block.js';
import type { Introduction } from './introduction.js';
import { isBare, linkText } from './links.js';
import { peopleOnly, titleOf, withoutNote, withoutTimes } from './lines.js';
import type { Named } from './people.js';
import type { Reading } from './reading.js';
import { timesIn, writtenTimes } from './times.js';

/** Which column of a table says what. */
interface Columns {
  speaker: number;
  title: number;
  company: number | undefined;
}

const titleHead =
  /\b(?:talks?|titles?|topics?|sessions?|vortrag|titel|thema|titre|sujet|t[íi]tulo|charla|tema)\b/i;
const companyHead =
  /\b(?:company|organi[sz]ation|employer|affiliation|firma|unternehmen|entreprise|soci[ée]t[ée]|empresa)(?!\p{L})/iu;

/** The talks of a table that has a column for speakers and one for titles: one talk in a row. */
export function talksInRows(reading: Reading, rows: Block[]): Introduction[] {
  const columns = columnsOf(reading, rows);
  return columns ? rows.flatMap((row) => rowTalk(reading, row, columns) ?? []) : [];
}

/** The cells of a row that say no more than what time of the day it was. */
export const hoursOf = ({ isOfDay, cells = [], text }: Block): Span[] =>
  isOfDay ? cells.filter(({ from, to }) => /^[\d:\s–-]+(?:[ap]m|uhr|h)?$/i.test(text.slice(from, to))) : [];

/** The row above that names the columns. */
export function headOf({ blocks }: Reading, [row]: Block[]): Block | undefined {
  if (!row) return;
  const above = blocks[row.index - 1];
  return above?.cells && above.kind === 'heading' && above.list === row.list ? above : undefined;
}

function columnsOf(reading: Reading, rows: Block[]): Columns | undefined {
  const head = headOf(reading, rows);
  const named = (pattern: RegExp) =>
    head?.cells?.find(({ from, to }) => pattern.test(head.text.slice(from, to)))?.column;
  const speaker = speakerColumn(reading, rows);
  if (speaker === undefined) return;
  const company = named(companyHead);
  const others = columnsIn(rows).filter((column) => column !== speaker && column !== company);
  const said = named(titleHead);
  const title = said !== undefined && others.includes(said) ? said : longest(reading, rows, others);
  return title === undefined ? undefined : { speaker, title, company };
}

const columnsIn = (rows: Block[]): number[] => [
  ...new Set(rows.flatMap(({ cells = [] }) => cells.map(({ column }) => column))),
];

/** The column where most rows, and at least half of them, have people and nothing else. */
function speakerColumn(reading: Reading, rows: Block[]): number | undefined {
  const counts = columnsIn(rows).map((column) => ({
    column,
    count: rows.filter((row) => peopleOf(reading, row, column).length).length,
  }));
  const [first] = counts.sort((a, b) => b.count - a.count);
  return first && first.count * 2 >= rows.length ? first.column : undefined;
}

/** The column with the most words that are no times. */
function longest(reading: Reading, rows: Block[], columns: number[]): number | undefined {
  const lengths = columns.map((column) => ({
    column,
    length: rows.reduce((sum, row) => sum + lengthOf(titleSpan(reading, row, column)), 0),
  }));
  const [first] = lengths.sort((a, b) => b.length - a.length);
  return first?.length ? first.column : undefined;
}

const lengthOf = (span: Span | undefined): number => (span ? span.to - span.from : 0);

const cellIn = (row: Block, column: number | undefined): Span | undefined => {
  const cell = row.cells?.find((one) => one.column === column);
  return cell && trimmed(row.text, cell);
};

function peopleOf(reading: Reading, row: Block, column: number): Named[] {
  const cell = cellIn(row, column);
  return cell ? peopleOnly(row, cell, reading) : [];
}

/** The title without times at its ends, as `(from 12:30)`, or a note behind it, as `(slides)`. */
function titleSpan(reading: Reading, row: Block, column: number): Span | undefined {
  const cell = cellIn(row, column);
  if (!cell) return;
  const bare = timesIn(row, cell, reading.lexicon).filter(
    ({ link }) => !link || isBare(reading.lexicon, linkText(row, link)),
  );
  const span = withoutNote(row, withoutTimes(row, cell, bare), reading.lexicon);
  return /\p{L}{2}/u.test(row.text.slice(span.from, span.to)) ? span : undefined;
}

function rowTalk(reading: Reading, row: Block, columns: Columns): Introduction | undefined {
  const cell = titleSpan(reading, row, columns.title);
  const people = peopleOf(reading, row, columns.speaker);
  if (!cell || !people.length) return;
  placeCompany(row, people, cellIn(row, columns.company));
  const link = row.links.find((one) => overlaps(one, cell));
  // What stands behind a linked title, such as `(slides)`, is no part of it.
  const isLinked = link && link.from <= cell.from + 1;
  const written = writtenTimes(row, cellIn(row, columns.title)!, reading.lexicon);
  return {
    block: row,
    span: whole(row),
    people,
    title: { ...titleOf(row, cell, isLinked ? link : undefined, written), link },
    times: (row.cells ?? []).flatMap((one) => timesIn(row, one, reading.lexicon)),
    weight: 5,
    isLine: true,
  };
}

/** A company of its own column is that of all who name none. */
function placeCompany(row: Block, people: Named[], cell: Span | undefined): void {
  if (!cell || !/\p{L}/u.test(row.text.slice(cell.from, cell.to))) return;
  for (const named of people) {
    if (named.person.company) continue;
    named.person.company = row.text.slice(cell.from, cell.to);
    named.company = cell;
  }
}
