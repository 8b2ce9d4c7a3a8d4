import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { unknownBase } from '../../src/export/address.js';
import { exportMarkdown } from '../../src/export/markdown/markdown.js';
import { heldByProse } from '../../src/export/markdown/held.js';
import { toRichSource } from '../../src/export/markdown/rich.js';
import { overlay } from '../../src/model/overlay.js';
import { parseRichText } from '../../src/model/rich-text.js';
import type { RoundupData } from '../../src/model/types.js';
import { runs } from '../helpers/runs.js';
import { fullRoundup } from '../model/full-roundup.js';
import { pathsOf, roundupOf, textOf } from './read.js';

const demo = JSON.parse(
  readFileSync(new URL('../../demo/roundup.json', import.meta.url), 'utf8'),
) as RoundupData;

function partsOf(data: RoundupData): { frontMatter: unknown; body: string } {
  const text = textOf(exportMarkdown(roundupOf(data)));
  const [, yaml = '', body = ''] = /^---\n([^]*?)---\n\n([^]*)$/.exec(text) ?? [];
  return { frontMatter: parse(yaml), body };
}

const bodyOf = (data: RoundupData) => partsOf({ title: 'T', ...data }).body;

/** The front matter over what the prose holds is the roundup again. */
function assertWhole(data: RoundupData): void {
  const { frontMatter } = partsOf(data);
  const held = heldByProse(roundupOf(data));
  assert.deepEqual(roundupOf(overlay(held, frontMatter)), roundupOf(data));
}

const video = 'https://youtu.be/_adkJbf1bRU';

describe('Markdown post', () => {
  it('loses nothing of a roundup with every field, nor of the demo', () => {
    assertWhole(fullRoundup());
    assertWhole(demo);
  });

  it('repeats nothing in the front matter that the prose holds', () => {
    const { frontMatter } = partsOf(demo);
    const { summary, sponsors, signOff, talks } = frontMatter as RoundupData;
    assert.deepEqual([summary, sponsors, signOff], [undefined, undefined, undefined]);
    assert.ok(!/takeaways|slides|start|company/.test(JSON.stringify(talks)));
  });

  it('tells a talk in a sentence, with its title linked and its time written', () => {
    const talks = [
      {
        title: 'Secure *GitOps*',
        speakers: [{ name: 'Luke Bond', company: 'Control Plane' }],
        start: '1:12:25',
        takeaways: ['One', 'Two [links](https://x.example/a_(b))'],
        slides: 'https://x.example/deck',
      },
    ];
    assert.equal(
      bodyOf({ video, talks }),
      [
        `See the full video [here](${video}).`,
        'Kicking off our evening was Luke Bond from Control Plane talking about ' +
          '[Secure \\*GitOps\\*](https://www.youtube.com/watch?v=_adkJbf1bRU&t=4345s) (starting at 1:12:25). The takeaways were:',
        '* One\n* Two [links](https://x.example/a_(b))',
        'See the slides [here](https://x.example/deck).\n',
      ].join('\n\n'),
    );
  });

  for (const [what, talk, expected] of [
    ['no recording', { title: 'A' }, '"A"'],
    ['quotes', { title: 'The "A"' }, '“The "A"”'],
    ['a time without a recording', { title: 'A', start: 60 }, '"A" (starting at 1:00)'],
    ['no title', { speakers: { name: 'Ana' } }, 'Ana'],
    [
      'no title, but a time',
      { speakers: { name: 'Ana' }, start: 60, video },
      `Ana (starting at [1:00](https://www.youtube.com/watch?v=_adkJbf1bRU&t=60s))`,
    ],
    ['its own recording', { title: 'A', video: 'https://x.example/a' }, '[A](https://x.example/a)'],
    ['not recorded', { title: 'A', notRecorded: true }, '"A" (no video available)'],
    ['why not', { title: 'A', notRecorded: 'no *mic*' }, '"A" (no video available: no \\*mic\\*)'],
    [
      'two of a company and one of another',
      {
        title: 'A',
        speakers: [
          { name: 'A', company: 'X' },
          { name: 'B', company: 'X' },
          { name: 'C', company: 'Y' },
        ],
      },
      'A, B from X and C from Y talking about "A"',
    ],
  ] as const) {
    it(`knows ${what}`, () => {
      const data = { title: 'T', talks: [talk] } as unknown as RoundupData;
      assert.equal(bodyOf(data), `Kicking off our evening was ${expected}.\n`);
      assertWhole(data);
    });
  }

  it('keeps who is of no company apart from who is', () => {
    const data = {
      title: 'T',
      talks: [{ title: 'A', speakers: [{ name: 'B' }, { name: 'C', company: 'Y' }] }],
    };
    assertWhole(data);
    assert.deepEqual(partsOf(data).frontMatter, {
      title: 'T',
      talks: [{ title: 'A', speakers: [{ company: null }, {}] }],
    });
  });

  it('spells the next date with its year', () => {
    const next = {
      title: 'January',
      date: '2019-01-08T18:30',
      speakers: [{ company: 'Elastic' }, { company: 'Contino' }],
      rsvp: 'https://x.example',
    };
    assert.equal(
      bodyOf({ next, signOff: 'See you!\n\nCheryl' }),
      "## January\n\nOur next meetup will be on Tuesday 8 January 2019 at 18:30, when we'll be joined by speakers from Elastic and Contino. " +
        '[RSVP and save the date now!](https://x.example/)\n\nSee you!\n\nCheryl\n',
    );
  });

  it('keeps relative addresses as they were written', () => {
    const data = {
      title: 'T',
      cover: { src: '../a.webp', alt: 'A' },
      photos: ['/b.webp', 'c/d.webp?e#f', '../../../../../../../../../x.webp'],
      summary: 'See [this](other.html).',
    };
    const { body, frontMatter } = partsOf(data);
    assert.ok(!body.includes(new URL(unknownBase).host));
    assert.deepEqual((frontMatter as RoundupData).cover, { src: '../a.webp', alt: 'A' });
    assert.equal(
      body,
      '![A](../a.webp)\n\nSee [this](other.html).\n\n![](/b.webp)\n\n![](c/d.webp?e#f)\n\n![](/x.webp)\n',
    );
  });

  it('keeps what only looks like Markdown, Liquid or another block from being it', () => {
    const notes = [
      '\\# no heading', '\\- no list', '1\\. none', '\\> none', '{{ page }} {% raw %}', 'a & b &amp; c', 'x < y > z',
      'www.example.com', 'see https://x.example', 'snake_case \\*', '~~no~~', 'oh\\![link](https://x.example/)',
    ]; // prettier-ignore
    assert.deepEqual(bodyOf({ notes }).split('\n\n').slice(0, -1).concat('').length, notes.length);
    assert.ok(!/\{\{|\{%|[^\\]&amp;|[^\\]<|https:\/\/x.example$/m.test(bodyOf({ notes })));
    assert.ok(bodyOf({ notes }).includes('oh\\![link]'));
    assert.ok(bodyOf({ notes }).includes('snake_case'));
    assertWhole({ title: 'T', notes });
  });

  it('writes YAML that readers of 1.1 take for the same text', () => {
    const data = {
      title: 'yes',
      date: '2018-12-04',
      tags: ['1:30', 'null', '0x10', 'on'],
      chapters: { title: 'no', start: 0 },
    };
    const text = textOf(exportMarkdown(roundupOf(data)));
    const [, yaml = ''] = /^---\n([^]*?)---\n/.exec(text) ?? [];
    assert.deepEqual(parse(yaml, { version: '1.1' }), parse(yaml));
    assertWhole(data);
  });

  it('keeps fields that the format doesn’t know, whatever their names, and leaves out what is nested too deep', () => {
    const nested = (levels: number): unknown => {
      let value: unknown = 1;
      for (let level = 0; level < levels; level += 1) value = level % 2 ? { a: value } : [value];
      return value;
    };
    const kept = { constructor: { toString: 1 }, valueOf: [2], fits: nested(100) };
    const data = { title: 'T', ...kept, talks: [{ title: 'A', ...kept }] } as RoundupData;
    assertWhole(data);
    const result = exportMarkdown(
      roundupOf({ ...data, deep: nested(101), talks: [{ title: 'A', ...kept, deeper: nested(20_000) }] }),
    );
    assert.equal(textOf(result), textOf(exportMarkdown(roundupOf(data))));
    assert.deepEqual(pathsOf(result), ['deep', 'talks[0].deeper']);
  });

  it('gives rich text back as it was read', () => {
    const words = fc.constantFrom(
      'a', ' ', 'b ', '*', '**', '_', '`', '[', '](https://x.example/)', '\n', '\n\n', '\\', '!', '<', '#', '- ', '1. ', '&amp;', '{{', 'https://y.example', '~', '|', 'é',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const rich = parseRichText(parts.join(''));
        assert.deepEqual(parseRichText(toRichSource(rich)), rich);
      }),
      runs(3000),
    );
  });

  it('loses nothing of any talks', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    const person = fc.record({ name: text, company: text, note: text }, { requiredKeys: [] });
    const talk = fc.record(
      {
        title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
        speakers: fc.array(person, { maxLength: 3 }),
        start: fc.oneof(fc.nat(9000), fc.double({ min: 0, max: 9000, noNaN: true })),
        end: fc.nat(9000),
        id: fc.constantFrom('a', 'b'),
        notRecorded: fc.oneof(fc.constant(true as const), text),
        slides: fc.constantFrom('https://x.example/', 'deck.pdf'),
        video: fc.constantFrom(video, `${video}?t=5`, 'https://x.example/v'),
      },
      { requiredKeys: ['title'] },
    );
    fc.assert(
      fc.property(fc.array(talk, { minLength: 1, maxLength: 3 }), fc.boolean(), (talks, recorded) => {
        assertWhole({ title: 'T', talks, ...(recorded && { video }) });
      }),
      runs(),
    );
  });
});
