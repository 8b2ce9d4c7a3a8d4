import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verdict } from '../../scripts/audit.mjs';
import { read } from './sources.js';

interface Locked {
  version: string;
  license?: string;
  dev?: boolean;
  peer?: boolean;
  optional?: boolean;
  resolved?: string;
}

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  string,
  Record<string, string>
>;
const lock = read('package-lock.json');
const { packages } = JSON.parse(lock) as { packages: Record<string, Locked> };

/** What users get with the package, as it is installed here. */
const delivered = Object.entries(packages).filter(
  ([path, { dev, peer, optional }]) => path && !dev && !peer && !optional,
);

/** Licences that let anyone use the package for anything, given that their notices stay. */
const allowed = ['Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'PSF-2.0'];

test('every dependency is justified, and none is that is gone', () => {
  const rows = read('docs/decisions/dependencies.md').matchAll(/^\| \[`([^`]+)`\]/gm);
  assert.deepEqual([...rows].map(([, name]) => name).sort(), Object.keys(dependencies!).sort());
});

test('what is delivered has licences that anyone can live with', (t) => {
  const wrong = delivered
    .map(([path]) => path)
    .map((path) => ({ path, ...(JSON.parse(read(`${path}/package.json`)) as { license?: string }) }))
    .filter(({ license }) => !allowed.includes(license ?? ''))
    .map(({ path, license }) => `${path}: ${license}`);
  assert.deepEqual(wrong, []);
  t.diagnostic(`${Object.keys(dependencies!).length} dependencies, ${delivered.length} packages`);
});

test('what the bundles carry has such a licence too', () => {
  const notices = [...read('dist/THIRD-PARTY-NOTICES.txt').matchAll(/^\S+ \d+\.\d+\.\d+\S* \(([^)]+)\)$/gm)];
  assert.ok(notices.length > 0);
  assert.deepEqual(
    notices.filter(([, license]) => !allowed.includes(license!)).map(([line]) => line),
    [],
  );
});

test('the lockfile names no host but the public registry', () => {
  const hosts = Object.entries(packages).filter(
    ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
  );
  assert.deepEqual(hosts, []);
});

test('nothing is both delivered and a tool', () => {
  assert.deepEqual(
    Object.keys(dependencies!).filter((name) => name in devDependencies!),
    [],
  );
});

const finding = {
  name: 'a',
  severity: 'high',
  range: '<2',
  via: [{ title: 'A hole', url: 'https://host.example/1' }],
};

test('the audit fails on a severe finding, and says which', () => {
  const { failed, lines } = verdict({ vulnerabilities: { a: finding } });
  assert.equal(failed, true);
  assert.deepEqual(lines, ['high: a <2: A hole (https://host.example/1)']);
});

test('the audit tells of a slight finding and passes', () => {
  const { failed, lines } = verdict({ vulnerabilities: { a: { ...finding, severity: 'low', via: ['b'] } } });
  assert.equal(failed, false);
  assert.deepEqual(lines, ['low: a <2, by b']);
});

test('the audit fails where npm can’t read the lockfile', () => {
  const { failed, lines } = verdict({ error: { code: 'ENOLOCK', summary: 'No lockfile.' } });
  assert.equal(failed, true);
  assert.deepEqual(lines, ['The audit could not be made: ENOLOCK No lockfile.']);
});

test('the audit passes where nothing is found, and where nobody answers, but not in the same words', () => {
  const silence = [verdict(undefined), verdict({ message: '405', error: {} })];
  assert.deepEqual(
    silence.map(({ failed, lines }) => [failed, /^NOT AUDITED/.test(lines[0]!)]),
    [
      [false, true],
      [false, true],
    ],
  );
  assert.match(verdict({ vulnerabilities: {} }).lines[0]!, /^No known vulnerability/);
});
