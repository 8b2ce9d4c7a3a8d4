import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readText } from '../../src/cli/import/read-file.js';
import { exportMarkdown } from '../../src/export/markdown/markdown.js';
import type { RoundupData } from '../../src/model/types.js';
import { runs } from '../helpers/runs.js';
import { roundupOf, textOf } from '../export/read.js';
import { fullRoundup } from '../model/full-roundup.js';
import { corpusFolder, ownPosts, readPostFile } from './corpus.js';

const readBack = (post: string): RoundupData => readText(post, 'post.md').roundup;
const postOf = (data: RoundupData): string => textOf(exportMarkdown(roundupOf(data), { readBack }));
const proseOf = (post: string): string => post.replace(/^---\n[^]*?\n---\n/, '');
const comesBack = (data: RoundupData): void =>
  assert.deepEqual(roundupOf(readBack(postOf(data))), roundupOf(data));

const demo = JSON.parse(
  readFileSync(new URL('../../demo/roundup.json', import.meta.url), 'utf8'),
) as RoundupData;

describe('a roundup that is exported as a post and imported again', () => {
  it('is the same: the demo’s, and one with every field', () => {
    comesBack(demo);
    comesBack(fullRoundup());
  });

  for (const post of ownPosts) it(`is the same: ${post.name}`, () => comesBack(readPostFile(post).roundup));

  it('is the same: the annotated posts’', { skip: !corpusFolder && 'they are not at hand' }, () => {
    const folder = join(corpusFolder ?? '', 'dev');
    assert.ok(existsSync(folder));
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.md')))
      comesBack(readText(readFileSync(join(folder, name), 'utf8'), name).roundup);
  });

  it('is the same, whatever stands in it', () => {
    const word = fc.constantFrom(
      'Caches',
      'from',
      'the “edge”',
      'Ops & us',
      'Next',
      'slides',
      '3:00',
      'Ünïcode',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const person = fc.record({ name: text, company: text }, { requiredKeys: ['name'] });
    const talk = fc.record(
      {
        title: text,
        speakers: fc.array(person, { maxLength: 2 }),
        takeaways: fc.array(text, { maxLength: 2 }),
        start: fc.nat(5000),
        summary: text,
      },
      { requiredKeys: ['title'] },
    );
    const roundup = fc.record(
      {
        title: text,
        date: fc.constantFrom('2018', '2018-12', '2018-12-04'),
        summary: text,
        talks: fc.array(talk, { minLength: 1, maxLength: 3 }),
        sponsors: fc.array(fc.record({ name: text }), { maxLength: 2 }),
        notes: fc.array(text, { maxLength: 1 }),
        signOff: text,
      },
      { requiredKeys: ['talks'] },
    );
    fc.assert(fc.property(roundup, comesBack), runs());
  });

  it('without its front matter still tells talks, speakers, times, takeaways, slides, sponsors, RSVP and sign-off', () => {
    const told = readBack(proseOf(postOf(demo)));
    const facts = ({ talks, sponsors, next, signOff }: RoundupData) => ({
      talks: (talks as Record<string, unknown>[]).map(({ title, start, takeaways, slides, speakers }) => ({
        title,
        start,
        takeaways,
        slides,
        speakers: (speakers as { name?: string; company?: string }[]).map(({ name, company }) => ({
          name,
          company,
        })),
      })),
      sponsors,
      rsvp: next && (next as { rsvp?: string }).rsvp,
      signOff,
    });
    assert.deepEqual(facts(roundupOf(told) as RoundupData), facts(roundupOf(demo) as RoundupData));
  });
});
