import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../src/cli/import/read-file.js';
import type { PostReading } from '../../src/post/types.js';
import type { TalkData } from '../../src/model/types.js';

const video = 'https://www.youtube.com/watch?v=abcdefghijk';
const at = (seconds: number) => `${video}&t=${seconds}s`;

const read = (table: string, name = 'post.md', lang = 'en') =>
  readText(
    name.endsWith('.md')
      ? `---\ntitle: June\ndate: 2024-06-04\nlang: ${lang}\n---\n\nWe met, and it was [recorded](${video}).\n\n${table}\n\nSee you next time!\n`
      : `<html lang="${lang}"><body><article><h1>June</h1><p>We met, and it was <a href="${video}">recorded</a>.</p>${table}<p>See you next time!</p></article></body></html>`,
    name,
  );

type Talk = TalkData & { speakers?: { name?: string; company?: string; photo?: { src: string } }[] };
const talksIn = ({ roundup }: Pick<PostReading, 'roundup'>): Talk[] => (roundup.talks ?? []) as Talk[];
const line = ({ start, title, speakers = [], slides = [] }: Talk): string =>
  [
    String(start ?? '–'),
    title,
    ...speakers.map(({ name, company }) => (company ? `${name}, ${company}` : name)),
    ...[slides].flat().map(String),
  ].join(' | ');
const linesOf = (...of: Parameters<typeof read>): string[] => talksIn(read(...of)).map(line);

describe('a table of talks', () => {
  it('has a talk in each row', () => {
    const reading = read(`
| Time | Speaker | Talk | Slides |
|------|---------|------|--------|
| [04:10](${at(250)}) | Jane Doe (Foo) | Naming things. Why? | [slides](https://x.example/a.pdf) |
| [32:00](${at(1920)}) | Joe Bloggs & Ann Lee | **Caches** all the way | [slides](https://x.example/b.pdf) |`);
    assert.deepEqual(talksIn(reading).map(line), [
      '250 | Naming things. Why? | Jane Doe, Foo | https://x.example/a.pdf',
      '1920 | Caches all the way | Joe Bloggs | Ann Lee | https://x.example/b.pdf',
    ]);
    assert.deepEqual(reading.roundup.notes ?? [], []);
    assert.doesNotMatch(
      JSON.stringify(reading.roundup),
      /Speaker|\|/,
      'the names of the columns are none of it',
    );
  });

  it('may have a column for companies, and titles that are links', () => {
    assert.deepEqual(
      linesOf(
        `
| Titel | Referentin | Firma | Ab |
|---|---|---|---|
| [Namen sind schwer (4:10)](${at(250)}) | Jana Meier | Beispiel GmbH | |
| [Zwischenspeicher](https://speakerdeck.com/x/y) (ab 32:00) | Jo Klein | – | 32:00 |`,
        'post.md',
        'de',
      ),
      [
        '250 | Namen sind schwer | Jana Meier, Beispiel GmbH',
        '1920 | Zwischenspeicher | Jo Klein | https://speakerdeck.com/x/y',
      ],
    );
  });

  it('may name title and speaker in one cell', () => {
    assert.deepEqual(
      linesOf(`
| | |
|---|---|
| 4:10 | Jane Doe (Foo): Naming things |
| 32:00 | Joe Bloggs (Bar): Caches all the way |`),
      ['250 | Naming things | Jane Doe, Foo', '1920 | Caches all the way | Joe Bloggs, Bar'],
    );
  });

  it('takes what a clock on the wall says for no moment of the recording', () => {
    const reading = read(
      `<table><tr><td>When</td><td>Who</td><td>What</td></tr>
        <tr><td>18:30</td><td></td><td>Doors open</td></tr>
        <tr><td>19:00</td><td>Jane Doe</td><td>Naming things</td></tr>
        <tr><td>19:45</td><td>Joe Bloggs</td><td>Caches all the way</td></tr></table>`,
      'post.html',
    );
    assert.deepEqual(talksIn(reading).map(line), [
      '– | Naming things | Jane Doe',
      '– | Caches all the way | Joe Bloggs',
    ]);
    assert.equal(reading.roundup.chapters, undefined);
    assert.match(JSON.stringify(reading.roundup), /18:30 \| Doors open/, 'what is no talk stays');
  });

  it('takes paragraphs, line breaks and photos in its cells', () => {
    const reading = read(
      `<table><thead><tr><th>From</th><th>Who</th><th>What</th></tr></thead><tbody>
        <tr><td>4:10</td><td><p><img src="/jane.jpg" alt="Jane Doe"></p><p>Jane Doe</p></td><td><p>Naming</p><p>things</p></td></tr>
        <tr><td>32:00</td><td><br>Joe Bloggs<br><img src="/joe.jpg" alt="Joe Bloggs"></td><td>Caches all<br>the way</td></tr>
      </tbody></table>`,
      'post.html',
    );
    assert.deepEqual(talksIn(reading).map(line), [
      '250 | Naming things | Jane Doe',
      '1920 | Caches all the way | Joe Bloggs',
    ]);
    assert.deepEqual(
      talksIn(reading).map(
        ({ speakers = [], photo }) => speakers[0]?.photo?.src ?? (photo as { src: string } | undefined)?.src,
      ),
      ['/jane.jpg', '/joe.jpg'],
    );
  });

  it('keeps the signs that stand between its words', () => {
    const reading = read(
      `<table><tr><td>4:10</td><td>Jane Doe</td><td><b>A</b> | <b>B or C</b> | </td></tr>
        <tr><td>32:00</td><td>Joe Bloggs</td><td>Caches all the way</td></tr></table>`,
      'post.html',
    );
    assert.equal(talksIn(reading)[0]?.title, 'A | B or C |');
  });

  it('has each piece of its text in the coverage once, in order', () => {
    const { coverage } = read(`
| Time | Speaker | Talk | Level |
|---|---|---|---|
| 4:10 | Jane Doe | Naming things | Beginners, mostly those who name |
| 32:00 | Joe Bloggs | Caches all the way | |`);
    const text = coverage.placed
      .map((one) => one.text.trim())
      .filter(Boolean)
      .join(' ');
    assert.match(
      text.replace(/\s+/g, ' '),
      /Time Speaker Talk Level 4:10 Jane Doe Naming things Beginners, mostly those who name 32:00 Joe Bloggs Caches all the way See you/,
    );
    const level = coverage.placed.find((one) => one.text.startsWith('Beginners'));
    assert.equal(level?.path, 'talks[0].summary');
  });
});

describe('a table of something else', () => {
  for (const [what, table] of [
    [
      'figures',
      '<table><tr><th>Year</th><th>Guests</th></tr><tr><td>2023</td><td>40</td></tr><tr><td>2024</td><td>55</td></tr></table>',
    ],
    [
      'one time',
      '<table><tr><td>4:10</td><td>Jane Doe</td><td>Naming things</td></tr><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>',
    ],
    [
      'a page',
      `<table><tr><td><h2>Menu</h2></td></tr><tr><td>4:10 <ul><li>x</li></ul></td></tr><tr><td>5:10</td></tr></table>`,
    ],
    [
      'tables',
      `<table><tr><td>4:10</td><td><table><tr><td>5:10</td><td>Jane</td></tr></table></td></tr><tr><td>5:10</td><td>x</td></tr></table>`,
    ],
  ] as const)
    it(`is read cell by cell: of ${what}`, () => {
      const { roundup } = read(table, 'post.html');
      assert.doesNotMatch(JSON.stringify(roundup), / \| /);
    });
});
