import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertLinear } from '../helpers/growth.js';
import { readText } from '../../src/cli/import/read-file.js';
import { runs } from '../helpers/runs.js';
import { ownPosts } from './corpus.js';

const pieces = ownPosts.flatMap(({ text }) => text.split(/(\s+|[([\])"“”*#:.,–-])/)).filter(Boolean);

test('any arrangement of a post’s words is read, and all of its text placed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 200 }), (parts) => {
      const { coverage, roundup } = readText(parts.join(''), 'post.md');
      assert.ok(
        coverage.placed.every(({ path, text }) => typeof path === 'string' && typeof text === 'string'),
      );
      JSON.stringify(roundup);
    }),
    runs(),
  );
});

const hostile: [name: string, piece: string | ((index: number) => string), size?: number][] = [
  ['paragraphs', '<p>Then Jane Doe from Acme told us about "A title" (starting at 1:00).</p>'],
  ['one paragraph', 'Then Jane Doe from Acme told us about "A title" (starting at 1:00). '],
  // Eight times as many are still as short as a paragraph may be to be read.
  ['lines', 'a<br>', 1100],
  ['capitals', 'Aa '],
  ['links', '<a href="https://x.example/">Aa Bb</a> and '],
  ['addresses', '<b>Aa</b> https://x.example/ '],
  ['addresses in many paragraphs', '<p><b>Aa</b> https://x.example/, <i>Bb</i> https://y.example/?t=5</p>'],
  ['brackets behind an address', (index) => (index ? ')' : 'https://x.example/')],
  ['brackets', '[('],
  ['quotation marks', '“"„'],
  ['items', '<li>1:00 Jane Doe: A title</li>'],
  ['images', '<img src="a.jpg" alt="Jane Doe">'],
  ['linked images', '<a href="https://youtu.be/aaaaaaaaaaa"><img src="a.jpg"></a>'],
  ['headings', '<h2>Jane Doe: A title</h2>'],
  ['recordings', '<p>See <a href="https://youtu.be/aaaaaaaaaaa?t=5">the recording</a>.</p>'],
  [
    'rows',
    (index) => `${index ? '' : '<table>'}<tr><td>1:0${index % 9}</td><td>Jane Doe</td><td>A title</td></tr>`,
  ],
  [
    'tables of talks',
    (index) =>
      `<table>${`<tr><td>1:0${index % 9}</td><td>Jane Doe</td><td>A title</td></tr>`.repeat(3)}</table>`,
    500,
  ],
  ['tables in tables', '<table><tr><td>1:00</td></tr><tr><td>2:00</td><td>'],
  ['cells', (index) => (index ? '<td>1:00 Aa | Bb</td>' : '<table><tr><td>1:00</td></tr><tr>')],
  ['invitations', '<p>Join us on 3 June, <a href="https://meetup.com/x">RSVP</a>.</p>'],
  ['times', '(at 1:00 '],
  [
    'speakers with photos',
    (index) =>
      `<p>Then Jane Doe${word(index)} told us about <a href="https://youtu.be/aaaaaaaaaaa?t=${index}">Title ${index}</a>.</p><img src="a.jpg" alt="Jane Doe${word(index)}">`,
  ],
];

/** A number in letters. */
const word = (number: number): string =>
  [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

for (const [name, piece, size = 1500] of hostile)
  test(`reading takes linear time: ${name}`, () => {
    const post = (count: number): string =>
      typeof piece === 'string'
        ? piece.repeat(count)
        : Array.from({ length: count }, (_, index) => piece(index)).join('');
    assertLinear((count) => {
      const text = post(count);
      return () => readText(text, 'post.html');
    }, size);
  });

test('tags that are left open, and would be repeated for each paragraph, are refused', () => {
  const bold = Array.from({ length: 3000 }, (_, index) => `<b id="${index}">`).join('');
  for (const name of ['post.md', 'post.html'])
    assert.throws(
      () => readText(`${name.endsWith('html') ? '<p>' : ''}${bold}${'<p>x'.repeat(3000)}`, name),
      /leaves tags open/,
    );
  assert.ok(readText(`${'<b><i>'.repeat(20)}${'<p>x'.repeat(100)}`, 'post.html').coverage.placed.length);
});

test('an element may have any number of children, in a table as well', () => {
  const breaks = '<br>'.repeat(200_000);
  for (const text of [`<p>${breaks}Wide`, `<table><tr><td>1:00</td><td>${breaks}Wide</td></tr></table>`])
    assert.equal(readText(text, 'post.html').coverage.placed.at(-1)?.text.trim(), 'Wide');
});

test('a tree deeper than the stack is read', () => {
  const { coverage } = readText(`${'<div><em>'.repeat(20_000)}deep`, 'post.html');
  assert.equal(coverage.placed.at(-1)?.text, 'deep');
});
