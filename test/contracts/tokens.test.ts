import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesBelow, read } from './sources.js';

const files = filesBelow('src/elements', '.ts');
const styles = files.filter((file) => file.endsWith('.styles.ts'));

/** Comments mention what styles and templates use; they don't use it. */
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const matches = (paths: readonly string[], pattern: RegExp, source = read): Set<string> =>
  new Set(paths.flatMap((path) => [...source(path).matchAll(pattern)].map(([, name]) => name!)));

const code = (path: string): string => withoutComments(read(path));
const minus = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((name) => !b.has(name)).sort();

test('every public custom property that styles use is documented, and the other way round', () => {
  const used = matches(files, /(--meetup-roundup-[\w-]+)/g, code);
  const documented = matches(files, /@cssproperty\s+(?:\{[^}]*\}\s+)?\[?(--meetup-roundup-[\w-]+)/g);
  assert.deepEqual(
    { undocumented: minus(used, documented), unused: minus(documented, used) },
    { undocumented: [], unused: [] },
  );
});

test('styles define public custom properties nowhere: they are the page author’s', () => {
  assert.deepEqual([...matches(files, /(--meetup-roundup-[\w-]+)\s*:/g, code)], []);
});

test('every private custom property is defined and used', () => {
  const used = matches(files, /var\(\s*(--_[\w-]+)/g, code);
  const defined = matches(files, /(?<!var\(\s*)(--_[\w-]+)['"`]?\s*[:,=]/g, code);
  assert.deepEqual(
    { undefined: minus(used, defined), unused: minus(defined, used) },
    { undefined: [], unused: [] },
  );
});

test('styles use no custom properties but these', () => {
  assert.deepEqual([...matches(styles, /(--(?!_|meetup-roundup-)[a-z][\w-]*)/g, code)], []);
});

test('every part is documented', () => {
  const lists = matches(files, /\bpart="([^"$]+)"/g, code);
  const parts = new Set([...lists].flatMap((list) => list.trim().split(/\s+/)));
  assert.deepEqual(minus(parts, matches(files, /@csspart\s+([\w-]+)/g)), []);
});

test('every documented part is rendered', () => {
  const named = matches(files, /['"\s,:]([a-z][\w-]*)(?=['"\s,:])/g, code);
  assert.deepEqual(minus(matches(files, /@csspart\s+([\w-]+)/g), named), []);
});
