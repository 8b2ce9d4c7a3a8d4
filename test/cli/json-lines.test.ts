import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonPlaces } from '../../src/cli/json-lines.js';
import { assertLinear } from '../helpers/growth.js';

const text = `\uFEFF{
  "title": "T",
  "a.b": { "c": 1 },
  "talks": [
    { "title": "A" },
    {
      "title": "B", "start": "soon",
      "speakers": { "name": "Ana" }
    }
  ],
  "title": "U"
}`;

describe('places in JSON', () => {
  for (const [path, line, column] of [
    ['', 1, 1],
    ['title', 11, 3],
    ['a.b', 3, 3],
    ['a.b.c', 3, 12],
    ['talks', 4, 3],
    ['talks[0]', 5, 5],
    ['talks[1].start', 7, 21],
    ['talks[1].speakers.name', 8, 21],
    ['talks[1].slides', 6, 5],
    ['talks[7].title', 4, 12],
    ['nothing', 1, 1],
  ] as const) {
    it(`finds ${path || 'the whole'}`, () => assert.deepEqual(jsonPlaces(text)(path), { line, column }));
  }

  it('knows where a text stops being JSON', () => {
    assert.deepEqual(jsonPlaces('{\n  "a": 1,\n}')('any'), { line: 3, column: 1 });
    assert.equal(jsonPlaces('')('').line, 1);
    assert.equal(jsonPlaces('"{\\"a\\": 1}"')('a').line, 1);
  });

  it('takes the longest name that fits, and the last of a name', () => {
    const text =
      '{\n"a": { "b.c": 1, "b": { "c": 2 } },\n"a.b": { "c": 3 },\n"a.b": { "c": 4 },\n"a[0]": [5] }';
    const placeOf = jsonPlaces(text);
    assert.deepEqual(placeOf('a.b.c'), { line: 4, column: 10 });
    assert.deepEqual(placeOf('a[0][0]'), { line: 5, column: 10 });
    assert.deepEqual(placeOf('a.b.d'), { line: 4, column: 8 });
    assert.deepEqual(placeOf('a.d'), { line: 2, column: 6 });
  });

  it('finds many places in linear time', () => {
    assertLinear((size) => {
      const names = Array.from({ length: size }, (_, index) => `field ${index}`);
      const text = JSON.stringify(Object.fromEntries(names.map((name) => [name, 1])));
      return () => names.map(jsonPlaces(text));
    }, 1000);
  });
});
