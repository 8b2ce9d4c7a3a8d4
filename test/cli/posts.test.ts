import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readRoundup } from '../../src/model/index.js';
import { validateRoundup } from '../../src/model/validate.js';
import { ownPosts, readPostFile } from './corpus.js';

const announced = 'announcement.md';

for (const post of ownPosts) {
  const reading = readPostFile(post);

  test(`${post.name} tells the roundup beside it`, () => {
    const expected: unknown = JSON.parse(readFileSync(post.path.replace(/\.\w+$/, '.json'), 'utf8'));
    assert.deepEqual(JSON.parse(JSON.stringify(reading.roundup)), expected);
  });

  test(`${post.name}: what was read is good data`, () => {
    const errors = validateRoundup(reading.roundup).filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors, []);
    assert.equal(readRoundup(reading.roundup, { base: 'https://blog.example/' }).issues.length, 0);
  });

  test(`${post.name} is ${post.name === announced ? 'an announcement' : 'a roundup'}, and said to be`, () => {
    const codes = reading.issues.map(({ code }) => code);
    assert.equal(codes.includes('announcement'), post.name === announced);
    assert.ok(!codes.includes('no-roundup'));
  });
}
