import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { test } from 'node:test';
import { pack, root } from './project.js';

const packed = new Set(pack().files.map(({ path }) => path));
const folders = new Set([...packed].flatMap((path) => parents(path)));
const pages = [...packed].filter((path) => path.endsWith('.md'));

function parents(path: string): string[] {
  const folder = posix.dirname(path);
  return folder === '.' ? [] : [folder, ...parents(folder)];
}

/** Relative addresses of links and images; what stands in code is shown, not linked. */
function linksIn(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8')
    .replace(/^ *(```+)[\s\S]*?^ *\1/gm, '')
    .replace(/`[^`\n]*`/g, '`');
  const found = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(([, a, b]) => a ?? b!);
  return found
    .filter((address) => !/^(?:[a-z]+:|#|…)/i.test(address))
    .map((address) => address.replace(/#.*/, ''));
}

const linked = pages.flatMap((page) =>
  linksIn(page).map((address) => ({ page, address, target: posix.join(posix.dirname(page), address) })),
);

test('every link in the package leads to a file in the package', (t) => {
  const missing = linked.filter(
    ({ target }) => !packed.has(target) && !folders.has(target.replace(/\/$/, '')),
  );
  assert.deepEqual(
    missing.map(({ page, address }) => `${page}: ${address}`),
    [],
  );
  assert.ok(linked.length > 20, `${linked.length} links`);
  t.diagnostic(`${linked.length} links in ${pages.length} pages`);
});

test('every link leads to a file in the repository too', () => {
  const missing = linked.filter(
    ({ target }) => !existsSync(join(root, dirname(target), posix.basename(target))),
  );
  assert.deepEqual(missing, []);
});
