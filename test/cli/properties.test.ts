import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRichText, plainText } from '../../src/model/rich-text.js';
import { readText, type FileReading } from '../../src/cli/import/read-file.js';
import { splitFrontMatter } from '../../src/cli/import/front-matter.js';
import { corpusFolder, givenPosts, readPostFile, type Post } from './corpus.js';

const skip = corpusFolder ? false : 'the annotated posts are not at hand: only those of these tests';
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

const placedTexts = ({ coverage }: FileReading) => coverage.placed.filter(({ node }) => node.nodeType === 3);

/** Everything at a path of the roundup, as text: `talks[0].speakers[0]` with all its fields. */
function valueAt(roundup: unknown, path: string): string {
  let value = roundup;
  for (const step of path.match(/[^.[\]]+/g) ?? [])
    value = (value as Record<string, unknown> | undefined)?.[step];
  const parts: string[] = [];
  const collect = (one: unknown): void => {
    if (typeof one === 'object' && one !== null) Object.values(one).forEach(collect);
    else parts.push(String(one));
  };
  collect(value);
  return parts.join(' ');
}

for (const post of givenPosts) {
  const reading = readPostFile(post);

  test(`${post.name}: each piece of text went to exactly one place`, () => {
    const nodes = new Map<unknown, string>();
    for (const { node, text } of placedTexts(reading)) nodes.set(node, (nodes.get(node) ?? '') + text);
    for (const [node, text] of nodes)
      assert.equal(letters(text), letters((node as { nodeValue: string }).nodeValue));
  });

  test(`${post.name}: what a field took, it holds`, () => {
    const { roundup } = reading;
    for (const { path, text } of placedTexts(reading)) {
      // A time is a number there, a date ISO, a link its address.
      if (!path || /\.(?:start|date|rsvp|slides|links|video)$|^video$|^chapters/.test(path)) continue;
      const held = letters(plainText(parseRichText(valueAt(roundup, path))) + valueAt(roundup, path));
      const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
      const missing = words.filter((word) => !held.includes(letters(word)));
      const isSpeaker = /speakers\[\d+\]$/.test(path);
      assert.ok(isSpeaker || missing.length === 0, `${path}: ${missing.join(' ')} of “${text}”`);
    }
  });

  test(`${post.name}: the summary is what stands before the first talk`, () => {
    const paths = reading.coverage.placed.map(({ path }) => path);
    const last = paths.lastIndexOf('summary');
    const first = paths.findIndex(
      (path) => /^talks\[0\]\.(?:title|speakers|takeaways)/.test(path) && !path.includes('photo'),
    );
    assert.ok(last < 0 || first < 0 || last < first, `summary at ${last}, first talk at ${first}`);
  });

  test(`${post.name}: a phrase that is passed over is short`, () => {
    for (const { path, text } of placedTexts(reading))
      if (!path) assert.ok((text.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 16, text);
  });
}

test('notes hold at most a tenth of the text', { skip }, () => {
  let [notes, all] = [0, 0];
  for (const post of givenPosts) {
    for (const { path, text } of placedTexts(readPostFile(post))) {
      all += letters(text).length;
      if (path === 'notes') notes += letters(text).length;
    }
  }
  assert.ok(notes / all <= 0.1, `${((100 * notes) / all).toFixed(1)} %`);
});

/** The sentences of a post's source, each with its place. */
function sentencesIn({ text }: Post): { from: number; to: number }[] {
  const start = text.length - splitFrontMatter(text).body.trimStart().length;
  return [...text.slice(start).matchAll(/[^\s<>][^\n<>]*?(?:[.!?:](?=\s|$)|(?=\n|$))/g)].map(
    ({ index, 0: all }) => ({
      from: start + index,
      to: start + index + all.length,
    }),
  );
}

/** What a deletion may change: the data, or the phrases that were passed over. */
const essence = (reading: FileReading): string =>
  JSON.stringify([
    reading.roundup,
    placedTexts(reading)
      .filter(({ path }) => !path)
      .map(({ text }) => text.trim()),
  ]);

for (const post of givenPosts.filter(({ name }) => name.endsWith('.md'))) {
  test(`${post.name}: no sentence can go unnoticed`, () => {
    const before = essence(readPostFile(post));
    for (const { from, to } of sentencesIn(post)) {
      const sentence = post.text.slice(from, to);
      if (!/\p{L}{2}/u.test(sentence)) continue;
      const after = essence(readText(post.text.slice(0, from) + post.text.slice(to), post.name));
      assert.notEqual(after, before, sentence);
    }
  });
}
