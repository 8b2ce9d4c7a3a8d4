import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { filesBelow, importsOf, read, root } from './sources.js';

const chunks = filesBelow('dist/chunks', '.js');
const frames = ['dist/embed.js', 'dist/embed-height.js'];
const entries = ['dist/meetup-roundup.js', ...filesBelow('dist/define', '.js'), ...frames];
const hashed = /^[a-z][a-z-]*-[\w-]{8}\.js$/;

test('every chunk is named by its content', () => {
  assert.deepEqual(
    chunks.filter((file) => !hashed.test(posix.relative('dist/chunks', file))),
    [],
  );
});

test('chunks import only chunks, so that a cache never joins an old file to a new one', () => {
  for (const file of chunks) {
    for (const { specifier } of importsOf(file))
      assert.match(specifier, /^\.\/[a-z][a-z-]*-[\w-]{8}\.js$/, file);
  }
});

test('entries import only chunks, never each other', () => {
  for (const file of entries) {
    for (const { specifier } of importsOf(file))
      assert.match(specifier, /^(?:\.|\.\.)\/chunks\/[\w-]+\.js$/, file);
  }
});

test('the autoloader imports only entries, when a page needs them', () => {
  assert.deepEqual(
    importsOf('dist/autoload.js').map(({ specifier, kind }) => `${kind} ${specifier}`),
    ['meetup-roundup', 'talk-card', 'timestamped-video'].map((tag) => `dynamic ./define/${tag}.js`),
  );
});

test('the hashes in integrity.json are those of the files, and every file of a page has one', () => {
  const { version, files } = JSON.parse(read('dist/integrity.json')) as {
    version: string;
    files: Record<string, string>;
  };
  assert.equal(version, (JSON.parse(read('package.json')) as { version: string }).version);
  const paths = ['dist/autoload.js', ...entries, ...chunks];
  const missing = paths.filter((path) => !files[path.replace(/^dist\//, '')]);
  assert.deepEqual(missing, []);
  for (const [path, hash] of Object.entries(files)) {
    const digest = createHash('sha384').update(readFileSync(join(root, 'dist', path)));
    assert.equal(hash, `sha384-${digest.digest('base64')}`, path);
  }
});

test('what is imported is there, and what is there is imported', () => {
  const imported = [...chunks, ...entries].flatMap((file) =>
    importsOf(file).map(({ specifier }) => posix.join(posix.dirname(file), specifier)),
  );
  for (const file of imported) assert.ok(existsSync(join(root, file)), `${file} is missing`);
  assert.deepEqual(
    chunks.filter((file) => !imported.includes(file)),
    [],
  );
});

test('meetup-roundup.js works alone: only what other languages and mistakes need comes later', () => {
  const imports = importsOf('dist/meetup-roundup.js');
  assert.deepEqual(
    imports.filter(({ kind }) => kind !== 'dynamic'),
    [],
  );
});

test('the bundles carry the production build of Lit, and private fields as they are', () => {
  for (const file of [...chunks, ...entries]) {
    assert.doesNotMatch(read(file), /Lit is in dev mode|litIssuedWarnings|__privateAdd|_classPrivate/, file);
  }
  assert.match(read('dist/meetup-roundup.js'), /\bthis\.#/);
});

test('the page for frames has its scripts in files, so that it works under script-src', () => {
  const page = read('dist/embed.html');
  const scripts = [...page.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)];
  assert.equal(scripts.length, 2);
  for (const [tag, inside] of scripts) {
    assert.match(tag, / src="\.\/[\w-]+\.js"/);
    assert.equal(inside, '');
  }
  assert.doesNotMatch(page, /<style|\sstyle=|\son\w+=/);
  for (const file of frames) assert.deepEqual(importsOf(file), [], `${file} works alone`);
});

test('the notices name every package that the bundles carry', () => {
  const notices = read('dist/THIRD-PARTY-NOTICES.txt');
  for (const name of ['@lit/reactive-element', '@lit/react', 'lit-element', 'lit-html']) {
    assert.match(notices, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(BSD-3-Clause\\)$`, 'm'));
  }
});

test('nothing in dist tells of the machine that built it', () => {
  const others = [
    ...filesBelow('dist/frameworks', '.js'),
    ...filesBelow('dist', '.json'),
    'dist/autoload.js',
  ];
  for (const file of [...chunks, ...entries, ...others]) {
    assert.ok(!read(file).includes(root.replace(/\/$/, '')), file);
    assert.doesNotMatch(read(file), /node_modules|sourceMappingURL/, file);
    assert.doesNotMatch(read(file), /\/src\//, file);
  }
});
