import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesBelow, importsOf, read, root } from './sources.js';

interface Manifest {
  exports: Record<string, string | Record<string, string>>;
  sideEffects: string[];
  files: string[];
  types: string;
  customElements: string;
  'web-types': string;
  dependencies: Record<string, string>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;

test('these are the public modules; one less breaks somebody, one more is a promise', () => {
  assert.deepEqual(Object.keys(manifest.exports), [
    '.',
    './define',
    './define/meetup-roundup',
    './define/talk-card',
    './define/timestamped-video',
    './model',
    './validate',
    './export',
    './post',
    './markup',
    './autoload',
    './react',
    './jsx',
    './preact',
    './vue',
    './svelte',
    './schema.json',
    './custom-elements.json',
    './html-custom-data.json',
    './css-custom-data.json',
    './web-types.json',
    './integrity.json',
    './package.json',
  ]);
});

test('every address in the map leads to a file', () => {
  const targets = Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
  const missing = [...targets, manifest.types, manifest.customElements, manifest['web-types']].filter(
    (target) => !existsSync(join(root, target)),
  );
  assert.deepEqual(missing, []);
});

test('types come first, or TypeScript never sees them', () => {
  for (const entry of Object.values(manifest.exports)) {
    if (typeof entry === 'object') assert.deepEqual(Object.keys(entry), ['types', 'default']);
  }
});

test('only what registers elements, or runs, has side effects', () => {
  assert.deepEqual(manifest.sideEffects, [
    './dist/lib/autoload.js',
    './dist/lib/define/*.js',
    './dist/lib/cli/main.js',
    './dist/autoload.js',
    './dist/meetup-roundup.js',
    './dist/define/*.js',
    './dist/embed.js',
    './dist/embed-height.js',
    './dist/lib/markup/start.js',
    './dist/chunks/*.js',
    './src/autoload.ts',
    './src/define/*.ts',
    './src/markup/start.ts',
    './src/embed/*.ts',
    './src/script-tag.ts',
  ]);
});

test('what the library imports, the package depends on, and nothing more', () => {
  const imported = new Set(
    filesBelow('dist/lib', '.js')
      .flatMap(importsOf)
      .filter(({ specifier }) => !/^\.|^node:/.test(specifier))
      .map(({ specifier }) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)![0]),
  );
  assert.deepEqual(Object.keys(manifest.dependencies).sort(), [...imported].sort());
});
