/** Properties of the data core that must hold for any input. `npm run fuzz` runs them for longer. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { readText } from '../../../src/cli/import/read-file.js';
import {
  exportICalendar,
  exportJsonLd,
  exportMarkdown,
  exportWebVtt,
  exportYouTubeChapters,
  unknownBase,
  type ExportResult,
} from '../../../src/export/index.js';
import { format, type ShapeName } from '../../../src/model/format.js';
import { parseJson } from '../../../src/model/json.js';
import { readRoundup } from '../../../src/model/read.js';
import { parseRichText, plainText, type RichNode } from '../../../src/model/rich-text.js';
import { formatTimestamp, parseTimestamp } from '../../../src/model/timestamp.js';
import type { Roundup } from '../../../src/model/types.js';
import { safeLink, safeUrl } from '../../../src/model/url.js';
import { validateRoundup } from '../../../src/model/validate.js';
import { parseVideoUrl, watchUrl } from '../../../src/model/video-source.js';
import { runs, seed } from '../../helpers/runs.js';
import { readVectorLists } from '../../helpers/vectors.mjs';

const { numRuns } = runs();
const base = 'https://x.example/post/';
const vectors = readVectorLists().flatMap((list) => list.vectors);

let properties = 0;
after(() =>
  console.log(
    `${properties} properties, ${numRuns} runs each, seed ${seed}, ${vectors.length} vectors to draw on`,
  ),
);

function holds<Value>(name: string, arbitrary: fc.Arbitrary<Value>, check: (value: Value) => void): void {
  test(name, () => {
    fc.assert(fc.property(arbitrary, check), runs());
    properties += 1;
  });
}

/** Text of all sorts: also lone surrogates and controls, signs that mean something here, and known attacks. */
const signs = fc.constantFrom(
  ...'[](){}<>*_`\\"\'!#:/?@&=.,;-\n\t \u202e\u200b\ud800\u0000'.split(''),
  'javascript:',
  'https://',
  '[a](',
  '](',
  '**',
  '1:00',
  '__proto__',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(signs, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.constantFrom(...vectors),
);

/** As parsed JSON has it, where it is an object's own field: copied by assignment, it would replace a prototype. */
const polluting = fc
  .constantFrom('__proto__', 'constructor', 'prototype')
  .map((name) => `{ "${name}": { "polluted": true, "prototype": { "polluted": true } } }`)
  .map((object) => JSON.parse(object) as Record<string, unknown>);

const json = fc.oneof(
  text,
  polluting,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(NaN, Infinity, -0, undefined, () => 1, Symbol('x'), 5n, new Date(NaN)),
);

/** A value for a cell of the format: mostly of the right kind, in other hands, with other values. */
function arbitraryOf(cell: string, depth = 0): fc.Arbitrary<unknown> {
  const item = /^\[(.*)\]$/.exec(cell)?.[1];
  if (item)
    return fc.oneof(fc.array(arbitraryOf(item, depth + 1), { maxLength: 3 }), arbitraryOf(item, depth + 1));
  const shape = cell.split('|').find((kind): kind is ShapeName => kind in format);
  if (!shape || depth > 3) return fc.oneof({ weight: 4, arbitrary: leaf }, { weight: 1, arbitrary: json });
  return fc.oneof({ weight: 5, arbitrary: shapeOf(shape, depth + 1) }, { weight: 1, arbitrary: json });
}

const leaf = fc.oneof(
  text,
  fc.constantFrom(
    'https://youtu.be/aaaaaaaaaaa?t=5',
    '4:00',
    '2024-05-06',
    '0999-12-31T18:30',
    '9999-12-31',
    'en',
    'Europe/London',
    'demo',
    'a-slug',
  ),
  fc.double(),
  fc.boolean(),
);

const shapeOf = (shape: ShapeName, depth = 0): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(format[shape]).map(([field, cell]) => [field, arbitraryOf(cell, depth)]),
      ),
      { requiredKeys: [] },
    )
    .chain((value) =>
      fc.oneof(fc.dictionary(text, json, { maxKeys: 2 }), polluting).map((more) => ({ ...more, ...value })),
    );

/** Anything may stand where the version does, and what can't even be made a text. */
const named = fc.oneof(json, fc.constantFrom({ toString: 1, valueOf: 1 }, { __proto__: null }, 'roundup-2'));

const roundup = fc.oneof(
  { weight: 5, arbitrary: shapeOf('Roundup') },
  {
    weight: 1,
    arbitrary: fc.tuple(shapeOf('Roundup'), named).map(([value, $schema]) => ({ ...value, $schema })),
  },
  { weight: 1, arbitrary: json },
);

/** Every address in a reading, wherever the format has one. */
function* addressesIn(cell: string, value: unknown): Generator<string> {
  if (value === undefined) return;
  const item = cell.replace(/[[\]]/g, '');
  if (Array.isArray(value) && item !== 'rich')
    for (const one of value as unknown[]) yield* addressesIn(item, one);
  else if (typeof value === 'object' && value !== null) {
    const shape = item.split('|').find((kind): kind is ShapeName => kind in format);
    if (!shape) return;
    for (const [field, inner] of Object.entries(format[shape]))
      yield* addressesIn(inner, (value as Record<string, unknown>)[field]);
  } else if (/\burl\b/.test(item) && typeof value === 'string') yield value;
}

const allowed = /^https?:\/\/[^/@\s]+(?:[/?#]|$)/;

const builtIn = (): unknown[] => [Object.prototype, Array.prototype].map((one) => Reflect.ownKeys(one));
const builtInBefore = builtIn();

/** No prototype was changed, and none replaced by what the data has for one. */
function assertUnpolluted(value: unknown): void {
  assert.deepEqual(builtIn(), builtInBefore);
  if (typeof value !== 'object' || value === null) return;
  assert.ok(!('polluted' in value) || Object.hasOwn(value, 'polluted'));
  Object.values(value).forEach(assertUnpolluted);
}

function* linksIn(nodes: readonly RichNode[]): Generator<string> {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    if (node.type === 'link') yield node.url;
    if ('children' in node) yield* linksIn(node.children);
  }
}

holds('any value is a time of 0 or more seconds, or none', json, (value) => {
  const seconds = parseTimestamp(value);
  assert.ok(seconds === undefined || (Number.isFinite(seconds) && seconds >= 0));
});

holds('a time that is written is the time that is read', fc.nat(10_000_000), (seconds) => {
  assert.equal(parseTimestamp(formatTimestamp(seconds)), seconds);
});

holds(
  'an address that passes is http or https, absolute, without a user, and passes again',
  text,
  (value) => {
    const url = safeUrl(value, base);
    if (url === undefined) return;
    assert.match(url, allowed);
    assert.equal(new URL(url).username + new URL(url).password, '');
    assert.equal(safeUrl(url), url);
  },
);

holds('a link that passes is http, https or mailto', text, (value) => {
  const url = safeLink(value, base);
  if (url !== undefined) assert.match(url, /^(?:https?:\/\/|mailto:)/);
});

holds('an address of a recording leads nowhere else', fc.tuple(text, fc.nat(100_000)), ([value, second]) => {
  const source = parseVideoUrl(value);
  const url = watchUrl(source, second);
  if (url) assert.match(url, allowed);
  if (source.provider === 'youtube') assert.match(source.id, /^[\w-]{11}$/);
});

holds('rich text has no address outside the list, loses no word and makes none up', text, (value) => {
  const rich = parseRichText(value, base);
  for (const url of rich.flatMap((nodes) => [...linksIn(nodes)]))
    assert.match(url, /^(?:https?:\/\/|mailto:)/);
  const shown = letters(plainText(rich));
  assert.ok(isIn(shown, letters(value)), shown);
  assert.ok(isIn(letters(withoutAddresses(value)), shown), shown);
});

const letters = (from: string): string => from.replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether the letters come in that order in the other ones. */
function isIn(some: string, all: string): boolean {
  let at = 0;
  return some.split('').every((letter) => (at = all.indexOf(letter, at) + 1) > 0);
}

/** Without whatever may be a link's address and title: nobody sees those of a link. */
function withoutAddresses(from: string): string {
  const signs = from.split('');
  for (const { index, 1: whole = '' } of from.matchAll(
    /(?=(\]\((?:[^\s()]|\([^\s()]*\))*(?: {1,9}"[^"]*")?\)))/g,
  ))
    signs.fill(' ', index, index + whole.length);
  return signs.join('');
}

holds(
  'the words of plain words are the words',
  fc.string({ unit: 'grapheme-ascii' }).map((all) => all.replace(/[^a-z ]/gi, '').trim()),
  (value) => {
    assert.equal(plainText(parseRichText(value)), value);
  },
);

holds(
  'the tolerant reading throws nothing, changes nothing, and lets no other address through',
  roundup,
  (value) => {
    const before = snapshot(value);
    const { value: read, issues } = readRoundup(value, { base });
    assert.equal(snapshot(value), before);
    for (const url of addressesIn('Roundup', read)) assert.match(url, allowed);
    for (const { path } of issues) assert.equal(typeof path, 'string');
    assertUnpolluted(read);
  },
);

/** What once wasn't: an object that has rich text alone, and a shorthand without words. */
const once = [
  { title: 'A roundup', next: { summary: '**Soon**' } },
  { location: '', talks: { title: 'A talk' } },
];

holds('what is read is read again as the same', fc.oneof(roundup, fc.constantFrom(...once)), (value) => {
  const first = withAnyWords(readRoundup(value, { base }).value);
  const second = withAnyWords(readRoundup(first, { base }).value);
  assert.equal(snapshot(second), snapshot(first));
});

holds('the validator throws nothing, and every sentence has a path, words and a remedy', roundup, (value) => {
  for (const issue of validateRoundup(value, { base })) {
    assert.equal(typeof issue.path, 'string');
    assert.ok(issue.message.startsWith(issue.path || 'The data'), issue.message);
    assert.match(issue.remedy, /\S/);
    assert.ok((issue.found ?? '').length <= 80);
  }
});

holds('any text is JSON or is not, and says which', text, (value) => {
  const { value: parsed, issue } = parseJson(value);
  assert.notEqual(issue === undefined, parsed === undefined);
});

holds(
  'JSON comes back as it went',
  fc.jsonValue().filter((value) => typeof value !== 'string'),
  (value) => {
    assert.deepEqual(parseJson(JSON.stringify(value)).value, JSON.parse(JSON.stringify(value)));
  },
);

holds('any roundup is exported, or refused with reasons', roundup, (value) => {
  const { value: read } = readRoundup(asJson(value), { base: unknownBase });
  if (!read) return;
  for (const { text: written, problems } of exportsOf(read)) {
    assert.notEqual(written === undefined, problems === undefined);
    for (const { message, remedy } of problems ?? []) assert.ok(message && remedy);
  }
});

/** Unknown fields are written as they are, so that they must be what can be written. */
const asJson = (value: unknown): unknown => {
  const known = (_key: string, one: unknown) => (typeof one === 'bigint' ? undefined : one);
  return (JSON.parse(JSON.stringify([value], known)) as unknown[])[0];
};

const exportsOf = (read: Roundup): ExportResult[] => [
  exportMarkdown(read),
  exportYouTubeChapters(read),
  exportWebVtt(read),
  exportICalendar(read, { now: new Date(0) }),
  exportJsonLd(read),
];

/** What a post may begin with, that front matter must not do. */
const head = fc
  .constantFrom('__proto__: { polluted: true }', 'constructor: { prototype: { polluted: true } }')
  .chain((field) => fc.constantFrom('', `---\n${field}\n---\n`, `---\ntalks:\n  - ${field}\n---\n`));

const piece = fc.oneof(
  text,
  fc.constantFrom(
    '<p>',
    '</p>',
    '<ul><li>',
    '<a href="',
    '">',
    '</a>',
    '<div>',
    '<em>',
    '\n\n',
    '## ',
    '- ',
    '1. ',
    '---\n',
    '|',
    'Then Jane Doe from Acme told us about “A title” (starting at 1:00). ',
  ),
);

for (const name of ['post.md', 'post.html'])
  holds(
    `any post is read, and lets no other address through: ${name}`,
    fc.tuple(head, fc.array(piece, { maxLength: 30 })),
    ([start, pieces]) => {
      const { roundup: read } = readText(start + pieces.join(''), name);
      const { value } = readRoundup(read, { base });
      for (const url of addressesIn('Roundup', value)) assert.match(url, allowed);
      assertUnpolluted(read);
      assertUnpolluted(value);
    },
  );

/** As text, with what JSON has no word for. */
function snapshot(value: unknown): string {
  const asText = (_key: string, one: unknown): unknown =>
    typeof one === 'object' || one === undefined || typeof one === 'boolean'
      ? one
      : `${typeof one} ${(one as symbol).toString()}`;
  return JSON.stringify(value, asText);
}

/** Rich text is read to nodes, which isn't how it is written: it is as good as any words where it stood. */
function withAnyWords(value: unknown): unknown {
  const walk = (cell: string, one: unknown): unknown => {
    const item = cell.replace(/[[\]]/g, '');
    if (cell === 'rich') return 'words';
    if (one === undefined) return undefined;
    if (Array.isArray(one)) return one.map((each) => walk(item, each));
    const shape = item.split('|').find((kind): kind is ShapeName => kind in format);
    if (!shape || typeof one !== 'object' || one === null) return one;
    const cells = format[shape] as Record<string, string>;
    return Object.fromEntries(
      Object.entries(one)
        .filter(([field]) => Object.hasOwn(cells, field))
        .map(([field, each]) => [field, walk(cells[field]!, each)]),
    );
  };
  return walk('Roundup', value);
}
