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

/** Hosts that start and drive themselves. */
const selfDriven = hosts.filter((host) => existsSync(join(root, folder, host, 'run.mjs')));

test('every host has a test or drives itself, and every test has a host', () => {
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const tests = files.filter((name) => name.endsWith('.test.ts')).map((name) => name.replace('.test.ts', ''));
  assert.deepEqual([...tests, ...selfDriven].sort(), hosts.sort());
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
  const others = hosts.filter((host) => !selfDriven.includes(host));
  const without = others.filter((host) => !pages.includes(`<!-- recipe:${host}/`));
  assert.deepEqual(without, ['two-versions']);
});
