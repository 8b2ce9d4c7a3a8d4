import { chaptersOf } from '../model/identified-chapters.js';
import type { IdentifiedChapter } from '../model/identified-chapters.js';
import { formatTimestamp } from '../model/timestamp.js';
import type { Roundup } from '../model/types.js';
import { problem } from './result.js';
import type { ExportProblem } from './result.js';

/** A chapter with its place in the data, for whoever must say what is wrong with it. */
export interface PlacedChapter extends IdentifiedChapter {
  path: string;
}

/** The recording's chapters; see `chaptersOf`. */
export function placedChapters(roundup: Roundup): PlacedChapter[] {
  const pathOf = pathsIn(roundup);
  return chaptersOf(roundup).map((chapter) => ({ ...chapter, path: pathOf(chapter) }));
}

/** Where in the data a chapter is from: the talk of its id, else the part of its start and, where it has one, title. */
function pathsIn({ talks = [], chapters = [] }: Roundup): (chapter: IdentifiedChapter) => string {
  const talkAt = firsts(talks.map(({ id }) => id));
  const partAt = firsts(chapters.map(partKey));
  return ({ id, talk, title, start }) => {
    const index = talk && talkAt.get(talk.id);
    if (index !== undefined) return `talks[${index}]`;
    const parts = [partAt.get(partKey({ start, title })), partAt.get(partKey({ start }))];
    const part = Math.min(...parts.filter((one) => one !== undefined));
    return Number.isFinite(part) ? `chapters[${part}]` : id;
  };
}

const partKey = ({ start, title }: { start?: number; title?: string }): string =>
  JSON.stringify([start, title]);

/** Where each first is in a list. */
const firsts = <Item>(items: Item[]): Map<Item, number> =>
  new Map(items.map((item, index) => [item, index] as const).reverse());

/** The talks that are no chapter, though nobody says that they weren't recorded, or elsewhere. */
export function withoutChapter({ talks = [] }: Roundup, chapters: PlacedChapter[]): ExportProblem[] {
  const told = new Set(chapters.map(({ talk }) => talk?.id));
  return talks.flatMap((talk, index) =>
    talk.notRecorded || talk.video || told.has(talk.id)
      ? []
      : [problem(`talks[${index}].start`, 'a talk without a start is no chapter.', 'Add its start.')],
  );
}

/** A chapter in words: `talks[1] (4:00)` needs no look into the data. */
export const named = ({ title, start }: IdentifiedChapter): string =>
  `“${title}” (${formatTimestamp(start)})`;

/** Its title in one line, with who speaks. */
export function headline({ title, speakers }: IdentifiedChapter): string {
  const names = speakers.flatMap(({ name }) => name || []).join(', ');
  const isNamed = !names || title.includes(names);
  return (isNamed ? title : `${title} – ${names}`).replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
