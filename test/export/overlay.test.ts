import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { overlay, remainder } from '../../src/model/overlay.js';
import { runs } from '../helpers/runs.js';

describe('overlay', () => {
  for (const [what, below, above, expected] of [
    ['adds a field', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    ['replaces a field', { a: 1 }, { a: 2 }, { a: 2 }],
    ['takes a field away', { a: 1, b: 2 }, { a: null }, { b: 2 }],
    ['goes into objects', { a: { b: 1, c: 2 } }, { a: { c: 3 } }, { a: { b: 1, c: 3 } }],
    ['goes into lists of objects', [{ a: 1 }, { a: 2 }], [{}, { b: 3 }], [{ a: 1 }, { a: 2, b: 3 }]],
    [
      'keeps what a list above is too short for',
      [{ a: 1 }, { a: 2 }],
      [{ b: 1 }],
      [{ a: 1, b: 1 }, { a: 2 }],
    ],
    ['replaces other lists', { a: [1, 2] }, { a: [3] }, { a: [3] }],
    ['replaces text by an object', { a: 'x' }, { a: { b: 1 } }, { a: { b: 1 } }],
    ['leaves all below nothing', { a: 1 }, undefined, { a: 1 }],
  ] as const) {
    it(what, () => assert.deepEqual(overlay(below, above), expected));
  }

  it('with what remains gives the whole again, where lists of objects are as long', () => {
    const leaf = fc.oneof(fc.boolean(), fc.nat(3), fc.constantFrom('x', 'y'));
    const { value } = fc.letrec<{ value: unknown; fields: object }>((tie) => ({
      fields: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { noNullPrototype: true }),
      value: fc.oneof(
        { maxDepth: 2, depthSize: 'small' },
        leaf,
        tie('fields'),
        fc.array(tie('fields'), { minLength: 2, maxLength: 2 }),
        fc.array(leaf, { maxLength: 3 }),
      ),
    }));
    const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c'), value, { noNullPrototype: true });
    fc.assert(
      fc.property(fields, fields, (whole, below) => {
        assert.deepEqual(overlay(below, remainder(whole, below)), whole);
      }),
      runs(),
    );
  });
});
