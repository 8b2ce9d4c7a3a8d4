/**
 * `npm test`: the tests under Node, then those in the browsers.
 *
 *     npm test                          # the engines that are installed or can be
 *     ENGINE=firefox npm test           # one engine
 *     npm test -- --require-all         # an engine that did not run is a failure
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTestRunner } from '@web/test-runner';
import { countsOf } from '../test/helpers/reporter.mjs';
import { engines, ensureBrowsers, wantedEngines } from './browsers.mjs';

/** @typedef {{ passed: number, skipped: number, failed: number }} Counts */

const root = fileURLToPath(new URL('..', import.meta.url));
const nodeTests = [
  'test/contracts',
  'test/hosts',
  'test/infrastructure/node',
  'test/export',
  'test/cli',
  'test/package',
];

/** @returns {Counts} */
function noTests() {
  return { passed: 0, skipped: 0, failed: 0 };
}

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
function add(a, b) {
  return {
    passed: a.passed + b.passed,
    skipped: a.skipped + b.skipped,
    failed: a.failed + b.failed,
  };
}

/** @param {Counts} counts */
function describeCounts({ passed, skipped, failed }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The files by hand: `node --test` takes no patterns in Node 20. */
async function nodeTestFiles() {
  const lists = await Promise.all(
    nodeTests.map(async (folder) => {
      const names = await readdir(join(root, folder), { recursive: true }).catch(() => []);
      return names.filter((name) => name.endsWith('.test.ts')).map((name) => join(folder, name));
    }),
  );
  return lists.flat().sort();
}

/** @param {string} file */
async function readCounts(file) {
  try {
    return /** @type {Counts} */ (JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return noTests();
  }
}

/** @returns {Promise<Counts>} */
async function runNodeTests() {
  const files = await nodeTestFiles();
  if (files.length === 0) return noTests();
  console.log(`Running ${files.length} test files under Node...\n`);
  const folder = await mkdtemp(join(tmpdir(), 'node-tests-'));
  const report = join(folder, 'counts.json');
  const reporter = relative(root, fileURLToPath(import.meta.resolve('../test/helpers/count-reporter.mjs')));
  const child = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', '--test'],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...[`--test-reporter=./${reporter}`, `--test-reporter-destination=${report}`],
      ...files,
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const [status] = await once(child, 'exit');
  const counts = await readCounts(report);
  await rm(folder, { recursive: true });
  // A run that ended badly without a failed test is a failure all the same.
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** The runner redraws its last lines even where nothing can be redrawn, as in a log file. */
function leaveCursorMovesOut() {
  if (process.stdout.isTTY) return;
  const write = process.stdout.write.bind(process.stdout);
  const moves = /\x1b\[(?:2K|1A|G|\?25[lh])/g;
  process.stdout.write = /** @type {typeof write} */ (
    /** @param {any} chunk @param {any[]} rest */
    (chunk, ...rest) => write(typeof chunk === 'string' ? chunk.replace(moves, '') : chunk, ...rest)
  );
}

/**
 * @param {import('@web/test-runner').TestRunner} runner
 * @returns {Map<string, Counts>} by engine
 */
function countsByEngine(runner) {
  /** @type {Map<string, Counts>} */
  const counts = new Map();
  for (const session of runner.sessions.all()) {
    const engine = session.browser.name.toLowerCase();
    counts.set(engine, add(counts.get(engine) ?? noTests(), countsOf(session)));
  }
  return counts;
}

/** @returns {Promise<Map<string, Counts>>} */
async function runBrowserTests() {
  leaveCursorMovesOut();
  const runner = await startTestRunner({ readCliArgs: false, autoExitProcess: false });
  if (!runner) throw new Error('The browser tests could not start.');
  await new Promise((resolve) => runner.on('stopped', resolve));
  return countsByEngine(runner);
}

/** @param {string[]} args */
function readArguments(args) {
  const unknown = args.filter((arg) => arg !== '--require-all');
  if (unknown.length > 0) {
    console.error(`Unknown argument: ${unknown.join(' ')}. There is only --require-all.`);
    process.exit(2);
  }
  return { requireAll: args.includes('--require-all') };
}

/**
 * @param {string} engine
 * @param {boolean} isFailure
 * @returns {Counts}
 */
function reportAbsence(engine, isFailure) {
  const why = wantedEngines().some((name) => name === engine) ? 'not installed' : 'left out by ENGINE';
  console.log(`  ${engine}: DID NOT RUN, ${why}`);
  return { ...noTests(), failed: isFailure ? 1 : 0 };
}

const { requireAll } = readArguments(process.argv.slice(2));
process.chdir(root);
const browsers = ensureBrowsers();
const underNode = await runNodeTests();
const inBrowsers = Object.keys(browsers).length > 0 ? await runBrowserTests() : new Map();

console.log('\nTests:');
console.log(`  node: ${describeCounts(underNode)}`);
let total = underNode;
for (const engine of engines) {
  const counts = inBrowsers.get(engine);
  if (counts) console.log(`  ${engine}: ${describeCounts(counts)}`);
  total = add(total, counts ?? reportAbsence(engine, requireAll));
}
const nothingRan = total.passed + total.failed === 0;
const lastLine = `${total.passed} passed, ${total.failed} failed\n`;
// Ends here even if a browser has left something open, but not before the line is out.
process.stdout.write(`\n${lastLine}`, () => process.exit(total.failed > 0 || nothingRan ? 1 : 0));
