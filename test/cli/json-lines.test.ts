import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonPlaces } from '../../src/cli/json-lines.js';

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
});
