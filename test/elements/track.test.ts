import { expect } from '@open-wc/testing';
import { segmentsOf, type Segment } from '../../src/elements/timestamped-video/late/track.js';
import type { Chapter } from '../../src/model/chapters.js';

const chapter = (start: number, end?: number): Chapter => ({ id: '', title: '', start, end, speakers: [] });
const talk = (start: number, end: number): Segment => ({ start, end, isGap: false });
const gap = (start: number, end: number): Segment => ({ start, end, isGap: true });

describe('segmentsOf', () => {
  const cases: {
    it: string;
    chapters: Chapter[];
    duration?: number;
    segments: Segment[];
  }[] = [
    {
      it: 'fills the time before the first',
      chapters: [chapter(240, 600), chapter(600, 1000)],
      duration: 1000,
      segments: [gap(0, 240), talk(240, 600), talk(600, 1000)],
    },
    {
      it: 'has none before one that begins at the beginning',
      chapters: [chapter(0, 600), chapter(600, 1000)],
      duration: 1000,
      segments: [talk(0, 600), talk(600, 1000)],
    },
    {
      it: 'has gaps between, and after the last',
      chapters: [chapter(0, 100), chapter(200, 300)],
      duration: 1000,
      segments: [talk(0, 100), gap(100, 200), talk(200, 300), gap(300, 1000)],
    },
    {
      it: 'gives an overlap to the earlier',
      chapters: [chapter(0, 300), chapter(200, 500)],
      duration: 500,
      segments: [talk(0, 300), talk(300, 500)],
    },
    {
      it: 'leaves out one that lies within another',
      chapters: [chapter(0, 500), chapter(100, 200), chapter(500, 600)],
      duration: 600,
      segments: [talk(0, 500), talk(500, 600)],
    },
    {
      it: 'guesses the last to be as long as the others, without a duration',
      chapters: [chapter(0, 100), chapter(100, 400), chapter(400)],
      segments: [talk(0, 100), talk(100, 400), talk(400, 600)],
    },
    {
      it: 'ends with the last, where that has an end and no duration is known',
      chapters: [chapter(0, 100), chapter(100, 400)],
      segments: [talk(0, 100), talk(100, 400)],
    },
    {
      it: 'lets the last one run to the duration',
      chapters: [chapter(0, 100), chapter(100)],
      duration: 1000,
      segments: [talk(0, 100), talk(100, 1000)],
    },
    {
      it: 'cuts off what lies past the duration',
      chapters: [chapter(0, 100), chapter(100, 2000), chapter(2000, 3000)],
      duration: 1000,
      segments: [talk(0, 100), talk(100, 1000)],
    },
    {
      it: 'takes one chapter',
      chapters: [chapter(100)],
      duration: 500,
      segments: [gap(0, 100), talk(100, 500)],
    },
    { it: 'takes one chapter of unknown length', chapters: [chapter(0)], segments: [talk(0, 1)] },
    {
      it: 'takes two that begin together',
      chapters: [chapter(5), chapter(5)],
      duration: 9,
      segments: [gap(0, 5), talk(5, 9)],
    },
    { it: 'is one gap without chapters', chapters: [], duration: 500, segments: [gap(0, 500)] },
    { it: 'is nothing without chapters and duration', chapters: [], segments: [] },
  ];

  for (const { it: what, chapters, duration, segments } of cases) {
    it(what, () => expect(segmentsOf(chapters, duration)).to.deep.equal(segments));
  }

  it('never has holes, overlaps or empty stretches', () => {
    for (const { chapters, duration } of cases) {
      const segments = segmentsOf(chapters, duration);
      segments.forEach(({ start, end }, index) => {
        expect(start).to.equal(segments[index - 1]?.end ?? 0);
        expect(end).to.be.above(start);
      });
    }
  });
});
