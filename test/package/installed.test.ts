import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Project } from './project.js';

const project = new Project();
const installed = join(project.folder, 'node_modules/meetup-roundup');
// The one peer whose code, and not only types, an entry imports.
project.link('react');

const read = (path: string): string => readFileSync(join(installed, path), 'utf8');

const manifest = JSON.parse(read('package.json')) as { exports: Record<string, unknown>; version: string };
const names = Object.keys(manifest.exports).map((path) => path.replace(/^\./, 'meetup-roundup'));
const pages = readdirSync(installed, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.md') && !path.includes('node_modules'),
);

interface Documented {
  page: string;
  statement: string;
}

/** Every import of ours that the documentation shows, but of types alone, which leave nothing to run. */
const documented: Documented[] = pages.flatMap((page) =>
  [...read(page).matchAll(/^ *import (?!type\b)(?:[^;'"]+ from )?['"]meetup-roundup[^;]*;/gm)].map(
    ([statement]) => ({ page, statement: statement.trim() }),
  ),
);

test('the project has what was asked for, and nothing of the frameworks', () => {
  const all = readdirSync(join(project.folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  assert.ok(all.includes('lit'));
  for (const name of ['preact', 'svelte', 'typescript', 'vue', '@types/react'])
    assert.ok(!all.includes(name), name);
});

for (const name of names) {
  test(`import('${name}') works without network and DOM`, () => {
    const attributes = name.endsWith('.json') ? ", { with: { type: 'json' } }" : '';
    const { status, stderr } = project.evaluate(`await import('${name}'${attributes});`);
    assert.equal(status, 0, stderr);
  });

  test(`require('${name}') gives what import gives`, () => {
    const isJson = name.endsWith('.json');
    const load = isJson
      ? `import('${name}', { with: { type: 'json' } }).then((module) => module.default)`
      : `import('${name}')`;
    const code = `const required = require('${name}');
      ${load}.then((imported) => console.log(JSON.stringify([Object.keys(required), Object.keys(imported)])));`;
    const { status, stdout, stderr } = project.evaluate(code, 'commonjs');
    assert.equal(status, 0, stderr);
    const [required, imported] = JSON.parse(stdout) as [string[], string[]];
    const named = (keys: string[]): string[] => keys.filter((key) => key !== '__esModule').sort();
    assert.deepEqual(named(required), named(imported));
  });
}

test('there are imports in the documentation, and of the README too', () => {
  assert.ok(documented.length >= 5, `${documented.length} found`);
  assert.ok(documented.some(({ page }) => page === 'README.md'));
});

for (const { page, statement } of documented) {
  test(`${page}: ${statement}`, () => {
    const { status, stderr } = project.evaluate(statement);
    assert.equal(status, 0, stderr);
  });
}

test('npx meetup-roundup says its version and checks a roundup, without network', () => {
  const version = project.run('npx', ['meetup-roundup', '--version']);
  assert.equal(version.status, 0, version.stderr);
  assert.match(version.stdout, new RegExp(`\\b${manifest.version.replaceAll('.', '\\.')}\\b`));
  project.write('good.json', '{ "title": "A roundup", "talks": [{ "title": "A talk", "start": "4:00" }] }');
  project.write('bad.json', '{ "title": "A roundup", "talks": [{ "title": "A talk", "start": "soon" }] }');
  assert.equal(project.run('npx', ['meetup-roundup', 'validate', 'good.json']).status, 0);
  const bad = project.run('npx', ['meetup-roundup', 'validate', 'bad.json']);
  assert.equal(bad.status, 1, bad.stderr);
  assert.match(bad.stdout + bad.stderr, /bad\.json.*talks\[0\]\.start|talks\[0\]\.start/s);
});
