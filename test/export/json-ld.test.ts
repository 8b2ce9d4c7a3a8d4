import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { exportJsonLd } from '../../src/export/json-ld/json-ld.js';
import type { RoundupData } from '../../src/model/types.js';
import { runs } from '../helpers/runs.js';
import { pathsOf, roundupOf, textOf } from './read.js';

type Node = Record<string, unknown>;

const video = { src: 'https://youtu.be/_adkJbf1bRU', duration: '1:40:00' };
const good: RoundupData = {
  title: 'December',
  date: '2018-12-04',
  url: 'https://blog.example/2018/12/post?lang=en#top',
  cover: '/images/cover.webp',
  video,
  talks: [
    { title: 'A', start: 240, speakers: { name: 'Ana' } },
    { title: 'B', start: '1:12:25' },
  ],
};
const next: RoundupData['next'] = {
  title: 'January',
  date: '2019-07-03T18:30',
  timeZone: 'Europe/London',
  location: { name: 'Hall', address: '1 Street, London' },
};

const exported = (data: RoundupData) => exportJsonLd(roundupOf(data));
const nodesOf = (data: RoundupData): Node[] =>
  (JSON.parse(textOf(exported(data))) as { '@graph': Node[] })['@graph'];
const nodeOf = (data: RoundupData, type: string) => nodesOf(data).find((node) => node['@type'] === type);

/** What Google's documentation requires of each. */
const required: Record<string, string[]> = {
  VideoObject: ['name', 'thumbnailUrl', 'uploadDate'],
  Clip: ['name', 'startOffset', 'url'],
  Event: ['name', 'startDate', 'location'],
  Place: ['address'],
};

/** Every node of the graph, however deep. */
function* all(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('@type' in value) yield value;
  for (const field of Object.values(value)) yield* all(field);
}

function assertComplete(nodes: unknown): void {
  for (const node of all(nodes)) {
    for (const field of required[String(node['@type'])] ?? []) {
      assert.ok(node[field] !== undefined && node[field] !== '', `${String(node['@type'])} lacks ${field}`);
    }
  }
}

describe('JSON-LD', () => {
  it('has a VideoObject with Clips, and an Event, each with all that is required', () => {
    const nodes = nodesOf({ ...good, next });
    assert.deepEqual(
      nodes.map((node) => node['@type']),
      ['VideoObject', 'Event'],
    );
    assertComplete(nodes);
    assert.deepEqual(pathsOf(exported({ ...good, next })), []);
  });

  it('describes the recording', () => {
    const { name, thumbnailUrl, uploadDate, duration, embedUrl } = nodeOf(good, 'VideoObject')!;
    assert.deepEqual(
      [name, thumbnailUrl, uploadDate, duration, embedUrl],
      [
        'December',
        'https://blog.example/images/cover.webp',
        '2018-12-04',
        'PT1H40M0S',
        'https://www.youtube.com/embed/_adkJbf1bRU',
      ],
    );
  });

  it('has Clips that link to the page with a time', () => {
    assert.deepEqual(nodeOf(good, 'VideoObject')!['hasPart'], [
      {
        '@type': 'Clip',
        name: 'A – Ana',
        startOffset: 240,
        endOffset: 4345,
        url: 'https://blog.example/2018/12/post?lang=en&t=240',
      },
      {
        '@type': 'Clip',
        name: 'B',
        startOffset: 4345,
        endOffset: 6000,
        url: 'https://blog.example/2018/12/post?lang=en&t=4345',
      },
    ]);
  });

  it('names the distance from UTC', () => {
    assert.equal(nodeOf({ ...good, next }, 'Event')!['startDate'], '2019-07-03T18:30:00+01:00');
    const uploaded = { ...good, video: { ...video, uploadDate: '2018-12-05T10:00-03:30' } };
    assert.equal(nodeOf(uploaded, 'VideoObject')!['uploadDate'], '2018-12-05T10:00:00-03:30');
  });

  it('says where it was recorded, where all of that is known', () => {
    const held = { ...good, location: { address: '1 Street, London' } };
    assertComplete(nodeOf(held, 'VideoObject'));
    assert.equal((nodeOf(held, 'VideoObject')!['recordedAt'] as Node)['startDate'], '2018-12-04');
    assert.equal(nodeOf(good, 'VideoObject')!['recordedAt'], undefined);
  });

  it('takes a file as the content, another page as a page', () => {
    const at = (src: string) => nodeOf({ ...good, video: src }, 'VideoObject')!;
    assert.equal(at('https://x.example/a.mp4?b=c')['contentUrl'], 'https://x.example/a.mp4?b=c');
    assert.equal(at('https://x.example/a')['url'], 'https://x.example/a');
    assert.equal(at('/a.mp4')['contentUrl'], 'https://blog.example/a.mp4');
  });

  for (const [what, data, paths] of [
    ['no page for the Clips', { ...good, url: undefined, cover: undefined }, ['url']],
    ['a page without a host', { ...good, url: '/post' }, ['url']],
    ['a video shorter than Google takes', { ...good, video: { ...video, duration: 29 } }, ['video.duration']],
    [
      'two Clips with one start',
      {
        ...good,
        talks: [
          { title: 'A', start: 60.2 },
          { title: 'B', start: 60.7 },
        ],
      },
      ['talks[1].start'],
    ],
    ['a Clip without an end', { ...good, video: video.src }, ['talks[1].end']],
    [
      'no address of the next event',
      { ...good, next: { ...next, location: 'London' } },
      ['next.location.address'],
    ],
    ['no zone of its hour', { ...good, next: { ...next, timeZone: undefined } }, ['next.timeZone']],
    ['less than a day', { ...good, next: { ...next, date: '2019-07' } }, ['next.date']],
    ['no name', { ...good, next: { ...next, title: undefined } }, ['next.title']],
  ] as const) {
    it(`names what is missing: ${what}`, () => {
      const result = exported(data as RoundupData);
      assertComplete(JSON.parse(textOf(result)));
      assert.deepEqual(pathsOf(result), paths);
    });
  }

  for (const [what, data, paths] of [
    ['no recording', { title: 'T' }, ['video']],
    ['no day', { ...good, date: '2018-12' }, ['video.uploadDate']],
    ['no title', { ...good, title: undefined }, ['title']],
    [
      'a recording with an unknown address',
      { ...good, url: undefined, cover: undefined, video: '/a.mp4' },
      ['video.src', 'video.poster'],
    ],
  ] as const) {
    it(`is refused: ${what}`, () => {
      const result = exported(data);
      assert.equal(result.text, undefined);
      assert.deepEqual(pathsOf(result), paths);
    });
  }

  it('has no day of a year that calendars don’t go to', () => {
    const early = { ...next, date: '0999-12-31T18:30' };
    assert.deepEqual(pathsOf(exported({ ...good, next: early })), ['next.date']);
    const late = { ...video, uploadDate: '9999-12-31' };
    assert.deepEqual(pathsOf(exported({ ...good, video: late })), ['video.uploadDate']);
  });

  it('never ends the script around it, and says the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (noise) => {
        const title = `</script><!--${noise}\u2028`;
        const result = exported({ ...good, title });
        assert.ok(!/[<\u2028\u2029]/.test(textOf(result)));
        assert.equal(nodeOf({ ...good, title }, 'VideoObject')!['name'], title);
      }),
      runs(),
    );
  });
});
