/**
 * `npm run test:hosts`: builds a small real site in each host that the documentation has a recipe for, and
 * drives it in Chromium. One host after another; each is built outside of the checkout.
 *
 *     npm run test:hosts                      # the hosts whose tools are installed or can be
 *     npm run test:hosts -- hugo vue          # only these
 *     npm run test:hosts -- --require-all     # a host that did not run is a failure
 *     KEEP_SITES=1 npm run test:hosts -- vue  # leaves the site, and says where
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';
import { installPackages } from './debian.mjs';
import { add, describeCounts, noTests, runUnderNode } from './node-tests.mjs';

/** @typedef {import('./node-tests.mjs').Counts} Counts */

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = 'test/hosts';

/** PHP with what WordPress asks of it. */
const phpForWordPress =
  'foreach (["mysqli", "mbstring", "xml"] as $name) if (!extension_loaded($name)) exit(1);';

/**
 * What hosts need beside Node: commands that succeed where it is there, with the Debian packages that bring it.
 *
 * @type {Record<string, { command: string[], packages: string[] }[]>}
 */
const tools = {
  jekyll: [
    { command: ['jekyll', '--version'], packages: ['jekyll'] },
    { command: ['ruby', '-e', 'require "jekyll-commonmark"'], packages: ['ruby-jekyll-commonmark'] },
  ],
  hugo: [{ command: ['hugo', 'version'], packages: ['hugo'] }],
  'jekyll-posts': [{ command: ['jekyll', '--version'], packages: ['jekyll'] }],
  wordpress: [
    {
      command: ['php', '-r', phpForWordPress],
      packages: ['php-cli', 'php-mysql', 'php-mbstring', 'php-xml'],
    },
    { command: ['mariadbd', '--version'], packages: ['mariadb-server-core', 'mariadb-client-core'] },
  ],
};

/** @param {string} host */
function missingFor(host) {
  return (tools[host] ?? []).filter(
    ({ command: [program = '', ...args] }) => spawnSync(program, args, { stdio: 'ignore' }).status !== 0,
  );
}

/** @param {readonly string[]} hosts */
function ensureTools(hosts) {
  const missing = hosts.flatMap((host) => missingFor(host).map(({ packages }) => ({ host, packages })));
  if (missing.length === 0) return;
  const names = [...new Set(missing.flatMap(({ packages }) => packages))];
  installPackages(names, [...new Set(missing.map(({ host }) => host))].join(', '));
}

/** @param {string} host whose own `run.mjs` starts and drives it; the others have a test file */
const runnerOf = (host) => join(root, folder, host, 'run.mjs');

async function allHosts() {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/**
 * Runs a host that drives itself, and counts by its last line.
 *
 * @param {string} host
 * @returns {Promise<Counts>}
 */
async function runItself(host) {
  const child = spawn(process.execPath, ['--import', 'tsx', runnerOf(host)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    output += chunk;
  });
  const [status] = await once(child, 'close');
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
  const counts = { ...noTests(), passed: Number(passed ?? 0), failed: Number(failed ?? 0) };
  // A run that ended badly without a failed test is a failure all the same.
  return (status !== 0 || counts.passed === 0) && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {readonly string[]} args
 * @param {readonly string[]} all
 */
function readArguments(args, all) {
  const hosts = args.filter((arg) => arg !== '--require-all');
  const unknown = hosts.filter((host) => !all.includes(host));
  if (unknown.length > 0) {
    console.error(`Unknown host: ${unknown.join(' ')}. There are ${all.join(', ')}, and --require-all.`);
    process.exit(2);
  }
  return { requireAll: args.includes('--require-all'), hosts: hosts.length > 0 ? hosts : all };
}

/** @param {string} to */
function pack(to) {
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', to];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm pack failed:\n${stderr}`);
  return join(to, stdout.trim());
}

/**
 * @param {string} host
 * @param {string} tarball of the library
 * @returns {Promise<{ counts: Counts, line: string }>}
 */
async function runHost(host, tarball) {
  const start = performance.now();
  const counts = existsSync(runnerOf(host))
    ? await runItself(host)
    : await runUnderNode([`${folder}/${host}.test.ts`], { MEETUP_ROUNDUP_TARBALL: tarball });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return { counts, line: `${describeCounts(counts)}, ${seconds} s` };
}

/**
 * @param {readonly string[]} missing
 * @param {boolean} isFailure
 */
function reportAbsence(missing, isFailure) {
  const counts = { ...noTests(), failed: isFailure ? 1 : 0 };
  return { counts, line: `DID NOT RUN, not installed: ${missing.join(', ')}` };
}

// Where Debian has servers, which aren't on the PATH of those who aren't root.
process.env['PATH'] += `${delimiter}/usr/sbin`;

const all = await allHosts();
const { requireAll, hosts } = readArguments(process.argv.slice(2), all);
const hasBrowser = ensureBrowsers({ required: ['chromium'] }).chromium !== undefined;
ensureTools(hosts);
const place = await mkdtemp(join(tmpdir(), 'hosts-'));
const tarball = pack(place);

let total = noTests();
const lines = [];
for (const host of hosts) {
  const missing = missingFor(host).flatMap(({ packages }) => packages);
  if (!hasBrowser) missing.push('chromium');
  const { counts, line } =
    missing.length > 0 ? reportAbsence(missing, requireAll) : await runHost(host, tarball);
  total = add(total, counts);
  lines.push(`  ${host}: ${line}`);
}
await rm(place, { recursive: true });

console.log(`\nHosts:\n${lines.join('\n')}`);
const nothingRan = total.passed + total.failed === 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || nothingRan ? 1 : 0;
