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
  const { talks = [], chapters = [] } = roundup;
  return chaptersOf(roundup).map((chapter) => ({ ...chapter, path: pathOf(chapter, talks, chapters) }));
}

function pathOf(
  { id, talk, title, start }: IdentifiedChapter,
  talks: unknown[],
  parts: Roundup['chapters'],
): string {
  const index = talk ? talks.findIndex((one) => (one as { id?: string }).id === talk.id) : -1;
  if (index >= 0) return `talks[${index}]`;
  const part = parts?.findIndex((one) => one.start === start && (one.title ?? title) === title) ?? -1;
  return part >= 0 ? `chapters[${part}]` : id;
}

/** The talks that are no chapter, though nobody says that they weren't recorded, or elsewhere. */
export function withoutChapter({ talks = [] }: Roundup, chapters: PlacedChapter[]): ExportProblem[] {
  return talks.flatMap((talk, index) =>
    talk.notRecorded || talk.video || chapters.some((chapter) => chapter.talk?.id === talk.id)
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
  return (isNamed ? title : `${title} – ${names}`).replace(/\s+/g, ' ').trim();
}
