import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../src/cli/import/read-file.js';

const recording = 'https://www.youtube.com/watch?v=_adkJbf1bRU';
const at = (start: number, text: string): string => `<a href="${recording}&amp;t=${start}">${text}</a>`;
const post = (first: string, second: string, before = ''): string =>
  `<p>We met on 4 December 2024.</p>${before}${first}<p>She rents out forty.</p>${second}<p>Walls are slow.</p>`;
const read = (html: string) => {
  const { video, talks = [] } = readText(html, 'post.html').roundup as {
    video?: string;
    talks?: { title?: string; start?: number; speakers?: { name: string }[] }[];
  };
  return { video, talks: talks.map(({ title, start, speakers = [] }) => [title, start, speakers[0]?.name]) };
};
const told = {
  video: recording,
  talks: [
    ['Borrowing boats', 125, 'Mira Okafor'],
    ['Painting walls slowly', 1250, 'Jane Doe'],
  ],
};

describe('a line that names a talk', () => {
  for (const [what, first, second] of [
    [
      'has its title linked to the moment',
      `<h2>${at(125, 'Borrowing boats')} – Mira Okafor (Quayside)</h2>`,
      `<h2>${at(1250, 'Painting walls slowly')} by Jane Doe</h2>`,
    ],
    [
      'has the linked title at its end',
      `<h2>Mira Okafor: ${at(125, 'Borrowing boats')}</h2>`,
      `<h2>Jane Doe: ${at(1250, 'Painting walls slowly')}</h2>`,
    ],
    [
      'is a link as a whole',
      `<h2>${at(125, 'Borrowing boats – Mira Okafor (Quayside)')}</h2>`,
      `<h2>${at(1250, 'Painting walls slowly – Jane Doe (Acme)')}</h2>`,
    ],
    [
      'is an item with a linked title',
      `<ul><li>${at(125, 'Borrowing boats')} – Mira Okafor</li><li>${at(1250, 'Painting walls slowly')} – Jane Doe</li></ul>`,
      '',
    ],
    [
      'has a link that only says where to watch',
      `<h2>${at(125, 'Borrowing boats (2:05)')} – Mira Okafor</h2>`,
      `<h2>Painting walls slowly – Jane Doe ${at(1250, 'Watch from 20:50')}</h2>`,
    ],
  ] as const) {
    it(what, () => assert.deepEqual(read(post(first, second)), told));
  }

  for (const [what, first, second] of [
    [
      'behind the title',
      '<h2>Borrowing boats (2:05) – Mira Okafor</h2>',
      '<h2>Painting walls slowly [20:50] by Jane Doe</h2>',
    ],
    [
      'at its end',
      '<h2>Borrowing boats – Mira Okafor (2:05)</h2>',
      '<h2>Painting walls slowly – Jane Doe [20:50]</h2>',
    ],
    [
      'at its beginning',
      '<h2>2:05 Borrowing boats – Mira Okafor</h2>',
      '<h2>(20:50) Painting walls slowly – Jane Doe</h2>',
    ],
  ] as const) {
    it(`has its time ${what}`, () => assert.deepEqual(read(post(first, second)).talks, told.talks));
  }
});

describe('the recording of talks whose times stand in words', () => {
  const [first, second] = [
    '<h2>Borrowing boats (2:05) – Mira Okafor</h2>',
    '<h2>Painting walls slowly (20:50) – Jane Doe</h2>',
  ];
  for (const link of [
    `<p><a href="${recording}">Recording</a></p>`,
    `<p><a href="${recording}">Video</a></p>`,
    `<p>We streamed it: <a href="${recording}">here</a>.</p>`,
    `<p><a href="${recording}"><img src="x.jpg" alt="Recording"></a></p>`,
    `<p>Kim filmed <a href="${recording}">the evening</a>.</p>`,
  ]) {
    it(`is that of ${link}`, () => assert.deepEqual(read(post(first, second, link)), told));
  }

  it('is none of two that are linked in passing', () => {
    const links = `<p>Kim likes <a href="${recording}">this</a> and <a href="https://youtu.be/aaaaaaaaaaa">that</a>.</p>`;
    assert.equal(read(post(first, second, links)).video, undefined);
  });

  it('is none where no talk has a time', () => {
    const link = `<p>Kim likes <a href="${recording}">this song</a>.</p>`;
    const untimed = post('<h2>Borrowing boats – Mira Okafor</h2>', '', link);
    assert.equal(read(untimed).video, undefined);
  });
});
