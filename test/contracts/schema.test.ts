import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { format } from '../../src/model/format.js';
import { readRoundup } from '../../src/model/read.js';
import { roundupSchema } from '../../src/model/schema.js';
import { validateRoundup } from '../../src/model/validate.js';
import { fullRoundup } from '../model/full-roundup.js';
import { mutated, spots, wrongFor } from '../model/mutations.js';

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
const check = ajv.compile(roundupSchema());
const base = 'https://host.example/post/';

interface Example {
  why: string;
  data: unknown;
  issues: string[];
}

const folder = new URL('../data/invalid/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, ...(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Example) }));

describe('the JSON Schema', () => {
  it('is a schema by its own standard, and needs no domain', () => {
    assert.equal(ajv.validateSchema(roundupSchema()), true);
    assert.equal(roundupSchema()['$id'], 'urn:meetup-roundup:roundup:1');
    assert.doesNotThrow(() => JSON.stringify(roundupSchema()));
  });

  it('describes every field of every shape', () => {
    const { $defs, properties } = JSON.parse(JSON.stringify(roundupSchema()));
    for (const [name, fields] of Object.entries(format)) {
      const described = name === 'Roundup' ? properties : $defs[name].properties;
      for (const field of Object.keys(fields))
        assert.match(described[field].description, /^.{5,}\.$/, `${name}.${field}`);
    }
  });

  it('takes a roundup with every field, fields unknown to it, shorthands and single values', () => {
    const short = {
      cover: 'a b.jpg',
      talks: { title: 'A', slides: 'deck' },
      next: { speakers: 'Elastic' },
      mood: [1],
    };
    for (const data of [fullRoundup(), short, { title: 'T' }, { video: 'v' }]) {
      assert.equal(check(data), true, JSON.stringify(check.errors));
      assert.deepEqual(readRoundup(data, { base }).issues, []);
    }
  });

  it('refuses a value of a wrong type wherever the reading drops it', () => {
    for (const spot of spots()) {
      for (const value of wrongFor(spot)) {
        assert.equal(check(mutated(spot.path, value)), false, `${spot.path} = ${JSON.stringify(value)}`);
      }
    }
  });

  const texts: [string, string[], string[]][] = [
    [
      'start',
      ['240', '4:00', '75:30', '1:12:25', '1h12m25s', '511s', 'PT4M', ' 4:00 '],
      ['', '1:75', '-1', '4 minutes', 'PT', '1h30', '4:5'],
    ],
    [
      'transcript',
      ['a.vtt', '../a', '//x.example/a', 'https://x.example/@me', 'HTTPS://x.example', '?a', 'a/b:c'],
      ['', ' ', 'javascript:x', 'data:,x', 'ftp://x', 'https://me@x.example', 'mailto:a@b.example'],
    ],
    ['id', ['a', 'ключ-2', 'a-b-c'], ['', 'a b', 'a_b', '-a', 'a--b']],
    ['kind', ['talk', 'q-and-a'], ['', 'Talk', 'rant']],
  ];
  for (const [field, good, bad] of texts) {
    it(`agrees with the reading about the text of ${field}`, () => {
      for (const text of [...good, ...bad]) {
        const data = { talks: { title: 'A', [field]: text } };
        assert.equal(check(data), good.includes(text), `schema: ${JSON.stringify(text)}`);
        assert.equal(
          readRoundup(data, { base }).issues.length === 0,
          good.includes(text),
          `reading: ${JSON.stringify(text)}`,
        );
      }
    });
  }

  it('agrees with the reading about dates, but for the calendar', () => {
    const good = [
      '2018',
      '2018-12',
      '2018-12-04',
      '2018-12-04T18:30',
      '2018-12-04T18:30:00Z',
      '2018-12-04T18:30-03:30',
    ];
    for (const date of good) assert.equal(check({ title: 'T', date }), true, date);
    for (const date of ['', '2018-13', '2018-1', '4 December', '2018-12-04T25:00']) {
      assert.equal(check({ title: 'T', date }), false, date);
      assert.equal(readRoundup({ title: 'T', date }).issues.length, 1, date);
    }
  });
});

describe('the examples of invalid data', () => {
  it('are there', () => assert.ok(examples.length > 3));
  for (const { name, why, data, issues } of examples) {
    it(`${name}: ${why}`, () => {
      const brief = (list: { path: string; code: string }[]) =>
        list.map(({ path, code }) => `${path} ${code}`);
      assert.deepEqual(brief(readRoundup(data, { base }).issues), issues);
      assert.deepEqual(brief(validateRoundup(data).filter(({ severity }) => severity === 'error')), issues);
      assert.equal(check(data), false);
    });
  }
});
