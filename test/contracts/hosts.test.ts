import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { read, root } from './sources.js';

const folder = 'test/hosts';
const entries = readdirSync(join(root, folder), { withFileTypes: true });
const hosts = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);

interface Lockfile {
  packages: Record<string, { resolved?: string; integrity?: string }>;
}

test('every host has a test, and every test a host', () => {
  const tests = entries.filter((entry) => entry.isFile()).map(({ name }) => name.replace('.test.ts', ''));
  assert.deepEqual(tests.sort(), hosts.sort());
});

test('hosts that install anything have a lockfile, whose packages come from the public registry', () => {
  for (const host of hosts) {
    const files = ['package.json', 'package-lock.json'].map((name) => join(folder, host, name));
    const [hasManifest, hasLockfile] = files.map((file) => existsSync(join(root, file)));
    assert.equal(hasLockfile, hasManifest, host);
    if (!hasLockfile) continue;
    const { packages } = JSON.parse(read(files[1]!)) as Lockfile;
    for (const [path, { resolved, integrity }] of Object.entries(packages)) {
      if (path === '') continue;
      assert.match(resolved ?? 'https://registry.npmjs.org/', /^https:\/\/registry\.npmjs\.org\//, path);
      assert.match(integrity ?? '', /^sha512-/, `${host}: ${path}`);
    }
  }
});

test('the documentation has a recipe from every host but the one for versions', () => {
  const pages = read('docs/hosts.md') + read('docs/moving.md');
  const without = hosts.filter((host) => !pages.includes(`<!-- recipe:${host}/`));
  assert.deepEqual(without, ['two-versions']);
});
