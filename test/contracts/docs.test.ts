import assert from 'node:assert/strict';
import { test } from 'node:test';
import { updateDocs } from '../../scripts/docs.mjs';

test('the tables in the documentation are what the classes say (else `npm run build && npm run docs`)', async () => {
  assert.deepEqual(await updateDocs({ check: true }), []);
});
