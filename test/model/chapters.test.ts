import { expect } from '@open-wc/testing';
import { currentChapter, talkRecording } from '../../src/model/chapters.js';
import { chaptersOf } from '../../src/model/identified-chapters.js';
import { readRecording } from '../../src/model/read.js';
import type { RecordingData, TalkData } from '../../src/model/types.js';

const video = 'https://youtu.be/_adkJbf1bRU';
const other = 'https://youtu.be/-dkJbf1bRU_';

const chapters = (data: RecordingData) => chaptersOf(readRecording(data).value ?? {});
const times = (data: RecordingData) => chapters(data).map(({ id, start, end }) => [id, start, end]);

describe('chaptersOf', () => {
  it('orders talks and parts, each to the start of the next, the last to the duration', () => {
    const data: RecordingData = {
      video: { src: video, duration: 6000 },
      chapters: [
        { title: 'Welcome', start: 0 },
        { title: 'Break', start: '25:00', speakers: { name: 'Dominique' } },
      ],
      talks: [
        { title: 'C', start: 4345 },
        { title: 'A', start: '4:00' },
        { title: 'B', start: '32:55' },
      ],
    };
    expect(times(data)).to.deep.equal([
      ['part-1', 0, 240],
      ['a', 240, 1500],
      ['part-2', 1500, 1975],
      ['b', 1975, 4345],
      ['c', 4345, 6000],
    ]);
    expect(chapters(data)[2]).to.deep.include({
      title: 'Break',
      speakers: [{ name: 'Dominique' }],
      talk: undefined,
    });
    expect(chapters(data)[1]?.talk?.title).to.equal('A');
  });

  const cases: [string, RecordingData, unknown[]][] = [
    ['leaves out what has no start', { video, talks: [{ title: 'A' }], chapters: { title: 'P' } }, []],
    ['lets the last one run on', { video, talks: { title: 'A', start: 5 } }, [['a', 5, undefined]]],
    [
      'keeps an own end, with a gap or an overlap',
      {
        video,
        talks: [
          { title: 'A', start: 5, end: 9 },
          { title: 'B', start: 20, end: 90 },
          { title: 'C', start: 30 },
        ],
      },
      [
        ['a', 5, 9],
        ['b', 20, 90],
        ['c', 30, undefined],
      ],
    ],
    [
      'does not believe an end before the start, nor a duration',
      {
        video: { src: video, duration: 3 },
        talks: [
          { title: 'A', start: 5, end: 5 },
          { title: 'B', start: 9, end: 2 },
        ],
      },
      [
        ['a', 5, 9],
        ['b', 9, undefined],
      ],
    ],
    [
      'gives two of the same start the same end',
      {
        video,
        talks: [
          { title: 'A', start: 5 },
          { title: 'B', start: 5 },
          { title: 'C', start: 9 },
        ],
      },
      [
        ['a', 5, 9],
        ['b', 5, 9],
        ['c', 9, undefined],
      ],
    ],
    [
      'takes talks whose own video is the same recording, and its time',
      {
        video,
        talks: [
          { title: 'A', video: `${video}?t=5` },
          { title: 'B', video: `${video}?t=9`, start: 7 },
        ],
      },
      [
        ['a', 5, 7],
        ['b', 7, undefined],
      ],
    ],
    [
      'leaves out talks of another recording, and those not recorded',
      {
        video,
        talks: [
          { title: 'A', video: other, start: 5 },
          { title: 'B', start: 9, notRecorded: true },
        ],
      },
      [],
    ],
    ['knows talks of a recording to come', { talks: { title: 'A', start: 5 } }, [['a', 5, undefined]]],
    [
      'gives a part no id of a talk',
      { video, talks: { title: 'Part 1', start: 5 }, chapters: { title: 'P', start: 0 } },
      [
        ['part-1-2', 0, 5],
        ['part-1', 5, undefined],
      ],
    ],
    ['finds nothing in nothing', {}, []],
  ];
  for (const [what, data, expected] of cases) {
    it(what, () => expect(times(data)).to.deep.equal(expected));
  }

  it('calls a talk without a title by its speakers', () => {
    const talks = { start: 5, speakers: [{ name: 'Ana' }, { name: 'Luke' }] };
    expect(chapters({ video, talks })[0]?.title).to.equal('Ana, Luke');
  });

  it('takes no talk from a field of a part that the format does not know', () => {
    const part = { title: 'P', start: 0, talk: 'x' };
    expect(chapters({ video, chapters: [part] })[0]?.talk).to.equal(undefined);
  });
});

describe('currentChapter', () => {
  const all = chapters({
    video,
    talks: [
      { title: 'A', start: 10, end: 20 },
      { title: 'B', start: 30, end: 90 },
      { title: 'C', start: 40, end: 50 },
      { title: 'D', start: 100 },
    ],
  });
  const cases: [number, string | undefined][] = [
    [9.9, undefined],
    [10, 'a'],
    [19.9, 'a'],
    [20, undefined],
    [30, 'b'],
    [45, 'c'],
    [60, 'b'],
    [95, undefined],
    [1e6, 'd'],
  ];
  for (const [seconds, id] of cases) {
    it(`is ${id ?? 'none'} at ${seconds}`, () => expect(currentChapter(all, seconds)?.id).to.equal(id));
  }
});

describe('talkRecording', () => {
  const cases: [string, TalkData, string | undefined, unknown][] = [
    ['its start in the roundup', { start: 240, end: 300 }, video, [video, 240, 300]],
    ['somewhere in the roundup', {}, video, [video, undefined, undefined]],
    ['not at the time of the roundup itself', {}, `${video}?t=30`, [`${video}?t=30`, undefined, undefined]],
    ['its own video from 0', { video: other }, video, [other, 0, undefined]],
    ['its own video at its time', { video: `${other}?t=5` }, video, [`${other}?t=5`, 5, undefined]],
    [
      'its own video at its start',
      { video: `${other}?t=5`, start: 7 },
      undefined,
      [`${other}?t=5`, 7, undefined],
    ],
    ['the roundup’s once more', { video: `${video}?si=x` }, video, [`${video}?si=x`, undefined, undefined]],
    ['an end that is none', { start: 9, end: 5 }, video, [video, 9, undefined]],
    ['nothing', { start: 9 }, undefined, undefined],
    ['not recorded', { start: 9, video: other, notRecorded: 'off' }, video, undefined],
  ];
  for (const [what, data, recording, expected] of cases) {
    it(`finds ${what}`, () => {
      const talk = readRecording({ talks: { title: 'A', ...data } }).value?.talks?.[0];
      const found = talk && talkRecording(talk, recording ? { src: recording } : undefined);
      expect(found && [found.source.url, found.start, found.end]).to.deep.equal(expected);
    });
  }
});
