import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readText } from '../../src/cli/import/read-file.js';
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
    { numRuns: 300 },
  );
});

/** Milliseconds, the best of three. */
function timeOf(text: string): number {
  const runs = [0, 1, 2].map(() => {
    const start = performance.now();
    readText(text, 'post.html');
    return performance.now() - start;
  });
  return Math.min(...runs);
}

const hostile: [name: string, piece: string][] = [
  ['paragraphs', '<p>Then Jane Doe from Acme told us about "A title" (starting at 1:00).</p>'],
  ['one paragraph', 'Then Jane Doe from Acme told us about "A title" (starting at 1:00). '],
  ['capitals', 'Aa '],
  ['links', '<a href="https://x.example/">Aa Bb</a> and '],
  ['brackets', '[('],
  ['quotation marks', '“"„'],
  ['items', '<li>1:00 Jane Doe: A title</li>'],
  ['images', '<img src="a.jpg" alt="Jane Doe">'],
  ['headings', '<h2>Jane Doe: A title</h2>'],
  ['times', '(at 1:00 '],
];

for (const [name, piece] of hostile) {
  test(`reading takes linear time: ${name}`, () => {
    timeOf(piece.repeat(50));
    const [small, large] = [timeOf(piece.repeat(500)), timeOf(piece.repeat(4000))];
    // Eight times as much; a quadratic reading would take 64 times as long.
    assert.ok(large < Math.max(small, 3) * 28, `${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`);
  });
}

test('a tree deeper than the stack is read', () => {
  const { coverage } = readText(`${'<div><em>'.repeat(20_000)}deep`, 'post.html');
  assert.equal(coverage.placed.at(-1)?.text, 'deep');
});
