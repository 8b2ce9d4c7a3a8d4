import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { pack, root } from './project.js';

const { tarball, files, size, unpackedSize } = pack();
const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as Record<string, unknown>;

/** Where problems are none: what is left out before `exports` was there, and `require` before it could take ESM. */
const withoutUs = ['node10', 'node16-cjs'];

test('publint has nothing to say of the tarball', async () => {
  const data = readFileSync(tarball);
  const bytes = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength);
  const { messages } = await publint({ pack: { tarball: bytes }, level: 'suggestion', strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, manifest)),
    [],
  );
});

test('the types of every entry resolve wherever ESM does, and are those of the code', async () => {
  const data = new Uint8Array(readFileSync(tarball));
  const analysis = await checkPackage(createPackageFromTarballData(data));
  assert.ok(analysis.types, 'no types found');
  assert.deepEqual(
    Object.keys(analysis.entrypoints).sort(),
    Object.keys(manifest['exports'] as object).sort(),
  );
  const problems = analysis.problems.filter(
    (problem) => !('resolutionKind' in problem && withoutUs.includes(problem.resolutionKind)),
  );
  assert.deepEqual(problems, []);
});

test('the tarball has what it needs and no more', (t) => {
  const foreign = files
    .map(({ path }) => path)
    .filter(
      (path) => !/^(?:dist|docs)\/|^demo\/roundup\.json$|^(?:package\.json|LICENSE|[A-Z]+\.md)$/.test(path),
    );
  assert.deepEqual(foreign, []);
  assert.ok(size < 600_000, `${size} bytes`);
  t.diagnostic(`${files.length} files, ${size} bytes packed, ${unpackedSize} unpacked`);
});
