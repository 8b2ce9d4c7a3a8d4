import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import webvtt from 'webvtt-parser';
import { exportJsonLd } from '../../src/export/json-ld/json-ld.js';
import { exportWebVtt } from '../../src/export/webvtt.js';
import { exportYouTubeChapters } from '../../src/export/youtube.js';
import { parseTimestamp } from '../../src/model/timestamp.js';
import type { Roundup, RoundupData } from '../../src/model/types.js';
import { assertLinear } from '../helpers/growth.js';
import { runs } from '../helpers/runs.js';
import { pathsOf, roundupOf, textOf } from './read.js';

const video = 'https://youtu.be/_adkJbf1bRU';
const talks = (...starts: (number | string)[]) =>
  starts.map((start, index) => ({ title: `Talk ${index + 1}`, start }));
const youTube = (data: RoundupData) => exportYouTubeChapters(roundupOf({ video, ...data }));
const webVtt = (data: RoundupData) => exportWebVtt(roundupOf({ video, ...data }));

describe('YouTube chapters', () => {
  it('begin at 0:00 with a welcome', () => {
    assert.equal(
      textOf(youTube({ talks: talks('4:00', '1:12:25') })),
      '0:00 Welcome\n4:00 Talk 1\n1:12:25 Talk 2\n',
    );
  });

  it('need no welcome where something begins at 0:00', () => {
    const data = { chapters: [{ title: 'Hello', start: 0 }], talks: talks(60, 120) };
    assert.equal(textOf(youTube(data)), '0:00 Hello\n1:00 Talk 1\n2:00 Talk 2\n');
  });

  it('name who speaks, once, in one line, without signs that YouTube refuses', () => {
    const speakers = { name: 'Ana' };
    const data = {
      talks: [
        { title: 'A <b>\n C', start: 20, speakers },
        { start: 60, speakers },
      ],
    };
    assert.equal(textOf(youTube(data)), '0:00 Welcome\n0:20 A ‹b› C – Ana\n1:00 Ana\n');
  });

  it('begin a little early where there is no room for a welcome, and say so', () => {
    const result = youTube({ talks: talks(4, 60, 120) });
    assert.equal(textOf(result), '0:00 Talk 1\n1:00 Talk 2\n2:00 Talk 3\n');
    assert.deepEqual(pathsOf(result), ['talks[0].start']);
  });

  it('leave out a talk without a start, and say so', () => {
    const result = youTube({
      talks: [...talks(60, 120), { title: 'Lost' }, { title: 'No', notRecorded: true }],
    });
    assert.ok(!textOf(result).includes('Lost'));
    assert.deepEqual(pathsOf(result), ['talks[2].start']);
  });

  for (const [what, data, paths] of [
    ['two chapters', { talks: talks(60) }, ['talks']],
    ['none', {}, ['talks']],
    ['one of nine seconds', { talks: talks(60, 120, 129) }, ['talks[2].start']],
    ['two at once', { talks: talks(60, 120, 120) }, ['talks[2].start']],
    ['nine seconds by the clock', { talks: talks(60, 120.9, 130.1, 139) }, ['talks[3].start']],
    [
      'one that begins as the recording ends',
      { video: { src: video, duration: 125 }, talks: talks(60, 120) },
      ['talks[1].start'],
    ],
  ] as const) {
    it(`are refused: ${what}`, () => {
      const result = youTube(data);
      assert.equal(result.text, undefined);
      assert.deepEqual(pathsOf(result), paths);
    });
  }

  it('keep the rules, or are refused, for any starts', () => {
    const starts = fc.array(fc.double({ min: 0, max: 40_000, noNaN: true }), { maxLength: 6 });
    fc.assert(
      fc.property(starts, (list) => {
        const { text } = youTube({ talks: talks(...list) });
        if (text === undefined) return;
        const times = text
          .trim()
          .split('\n')
          .map((line) => parseTimestamp(line.split(' ')[0])!);
        assert.equal(times[0], 0);
        assert.ok(times.length >= 3);
        assert.ok(times.every((time, index) => index === 0 || time - times[index - 1]! >= 10));
      }),
      runs(),
    );
  });
});

/** As a program makes it, without a reading that would bound it. */
const manyTalks = (count: number): Roundup => ({
  title: 'T',
  url: 'https://x.example/',
  date: '2019-01-08',
  video: { src: video, duration: 1e6 },
  talks: Array.from({ length: count }, (_, index) => ({
    id: `a-${index}`,
    title: 'A',
    start: (index >> 1) * 20,
  })),
  chapters: Array.from({ length: count }, (_, index) => ({ title: 'B', start: (index >> 1) * 20 + 10 })),
});

describe('the chapters of a program’s roundup', () => {
  for (const [what, write] of [
    ['WebVTT', exportWebVtt],
    ['YouTube chapters', exportYouTubeChapters],
    ['JSON-LD', exportJsonLd],
  ] as const) {
    it(`take linear time: ${what}`, () => {
      assertLinear((count) => {
        const roundup = manyTalks(count);
        return () => write(roundup);
      }, 1000);
    });
  }

  it('are told by where they are in the data', () => {
    const parts = [
      { start: 9 },
      { title: 'B', start: 5 },
      { title: 'B', start: 5 },
      { title: 'C', start: 5 },
    ];
    const { problems } = exportWebVtt({
      talks: [{ id: 'a', title: 'A', start: 5 }],
      chapters: parts,
    });
    assert.deepEqual(
      problems?.map(({ path }) => path),
      ['chapters[0].end'],
    );
    const omitted = exportYouTubeChapters({
      talks: [{ id: 'a', start: 5 }],
      chapters: parts,
    }).problems;
    assert.deepEqual(
      omitted?.map(({ path }) => path),
      ['chapters[1].start', 'chapters[1].start', 'chapters[3].start', 'chapters[0].start'],
    );
  });
});

/** The cues as the W3C's own parser reads them; it is strict about what the specification says. */
function cuesOf(text: string) {
  const { cues, errors } = new webvtt.WebVTTParser().parse(text, 'chapters');
  assert.deepEqual(errors, []);
  return cues;
}

describe('WebVTT chapters', () => {
  it('are what another program reads', () => {
    const text = textOf(
      webVtt({
        video: { src: video, duration: '1:40:00' },
        chapters: { title: 'Welcome', start: 0 },
        talks: [
          { title: 'A & <b> --> c', start: 60.5, speakers: { name: 'Ana' } },
          { title: 'B', start: '1:12:25' },
        ],
      }),
    );
    assert.deepEqual(
      cuesOf(text).map(({ id, startTime, endTime, text }) => [id, startTime, endTime, text]),
      [
        ['part-1', 0, 60.5, 'Welcome'],
        ['a-b-c', 60.5, 4345, 'A &amp; &lt;b&gt; --&gt; c – Ana'],
        ['b', 4345, 6000, 'B'],
      ],
    );
  });

  it('leave the gap after a chapter that ends early, and cut one that runs into the next', () => {
    const data = {
      talks: [
        { title: 'A', start: 10, end: 20 },
        { title: 'B', start: 30, end: 99 },
        { title: 'C', start: 40, end: 50 },
      ],
    };
    assert.deepEqual(
      cuesOf(textOf(webVtt(data))).map(({ startTime, endTime }) => [startTime, endTime]),
      [
        [10, 20],
        [30, 40],
        [40, 50],
      ],
    );
  });

  it('are refused where nothing says when the last one ends', () => {
    assert.deepEqual(pathsOf(webVtt({ talks: talks(10, 20) })), ['talks[1].end']);
    assert.deepEqual(pathsOf(webVtt({ chapters: { title: 'A', start: 5 } })), ['chapters[0].end']);
  });

  it('are refused where there are none', () => {
    assert.deepEqual(pathsOf(webVtt({ talks: { title: 'A' } })), ['talks', 'talks[0].start']);
  });

  it('are good for any titles and times', () => {
    const talk = fc.record({
      title: fc.string({ unit: 'grapheme', minLength: 1 }),
      start: fc.double({ min: 0, max: 400_000, noNaN: true }),
      end: fc.double({ min: 0, max: 400_000, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(talk, { minLength: 1, maxLength: 5 }), (list) => {
        const data = { video: { src: video, duration: 500_000 }, talks: list };
        assert.equal(cuesOf(textOf(webVtt(data))).length, list.length);
      }),
      runs(),
    );
  });
});
