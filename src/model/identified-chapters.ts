import { chaptersIn, type Chapter } from './chapters.js';
import { assignIds } from './slug.js';
import type { Recording } from './types.js';

/** A chapter that has its id. */
export type IdentifiedChapter = Chapter & { id: string };

/** As `chaptersIn`, each with an id: the talk's, or `part-1` and so on. */
export function chaptersOf(recording: Recording): IdentifiedChapter[] {
  let parts = 0;
  return chaptersIn(recording, (items) =>
    // A talk may be titled “Part 1”.
    assignIds(items.map((item) => (item.talk ? item : { ...item, id: `part-${(parts += 1)}` }))),
  ) as IdentifiedChapter[];
}
