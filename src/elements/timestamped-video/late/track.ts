import type { Chapter } from '../../../model/chapters.js';
import type { Templates } from './templates.js';

/** A stretch of the recording: a chapter, or the time before, between and after chapters. Seconds. */
export interface Segment {
  start: number;
  end: number;
  isGap: boolean;
}

/** The whole recording as stretches without holes. The last chapter gets a usual length where no end is known. */
export function segmentsOf(chapters: readonly Chapter[], duration: number | undefined): Segment[] {
  const end = duration ?? guessedEnd(chapters);
  const segments: Segment[] = [];
  let at = 0;
  const add = (to: number, isGap: boolean): void => {
    const stop = Math.min(to, end);
    if (stop > at) segments.push({ start: at, end: stop, isGap });
    at = Math.max(at, stop);
  };
  for (const chapter of chapters) {
    add(chapter.start, true);
    add(chapter.end ?? end, false);
  }
  add(end, true);
  return segments;
}

/** As long as the other chapters on average, for want of better. */
function guessedEnd(chapters: readonly Chapter[]): number {
  const last = chapters.at(-1);
  if (!last) return 0;
  const first = chapters[0]?.start ?? 0;
  const usual = chapters.length > 1 ? (last.start - first) / (chapters.length - 1) : 1;
  return last.end ?? last.start + usual;
}

/** The track: how long each part is, and how far the recording has played. The chapter list says it in words. */
export function track({ html }: Templates, segments: readonly Segment[], time: number): unknown {
  return html`<div part="track" class="track" aria-hidden="true">
    ${segments.map(({ start, end, isGap }) => {
      const played = Math.min(Math.max((time - start) / (end - start), 0), 1);
      // Through the style object: a style attribute is what strict pages forbid.
      return html`<i
        class=${isGap ? 'gap' : ''}
        .style=${`flex-grow:${end - start};--_played:${played * 100}%`}
      ></i>`;
    })}
  </div>`;
}
