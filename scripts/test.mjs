/**
 * `npm test`: the tests under Node, then those in the browsers.
 *
 *     npm test                          # the engines that are installed or can be
 *     ENGINE=firefox npm test           # one engine
 *     npm test -- --require-all         # an engine that did not run is a failure
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTestRunner } from '@web/test-runner';
import { countsOf, failuresOf } from '../test/helpers/reporter.mjs';
import { engines, ensureBrowsers, wantedEngines } from './browsers.mjs';
import { add, describeCounts, noTests, runUnderNode } from './node-tests.mjs';

/** @typedef {import('./node-tests.mjs').Counts} Counts */

const root = fileURLToPath(new URL('..', import.meta.url));
const nodeTests = [
  'test/contracts',
  'test/infrastructure/node',
  'test/export',
  'test/cli',
  'test/package',
  'test/trust/node',
];

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

/** @returns {Promise<Counts>} */
async function runNodeTests() {
  const files = await nodeTestFiles();
  if (files.length === 0) return noTests();
  console.log(`Running ${files.length} test files under Node...\n`);
  return runUnderNode(files);
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

/** @param {import('@web/test-runner').TestRunner} runner */
function repeatFailures(runner) {
  const failures = [...runner.sessions.all()].flatMap(failuresOf);
  if (failures.length > 0) console.log(`\nFailed in browsers:\n  ${failures.join('\n  ')}`);
}

/** @returns {Promise<Map<string, Counts>>} */
async function runBrowserTests() {
  leaveCursorMovesOut();
  const runner = await startTestRunner({ readCliArgs: false, autoExitProcess: false });
  if (!runner) throw new Error('The browser tests could not start.');
  await new Promise((resolve) => runner.on('stopped', resolve));
  repeatFailures(runner);
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

/** Tests that have ended, so that a run which ends before its time can still say how many. */
let total = noTests();
let isCounted = false;

/** @param {Counts} counts */
function say(counts) {
  isCounted = true;
  process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed\n`);
}

// A driver's errors beside the tests, as when it tells of a page that has just gone, are no test's outcome: a test
// that needed what is lost fails by itself, or by its time.
process.on('uncaughtException', (error, origin) => {
  console.error(`\nBeside the tests (${origin}):`, error);
});

/** @param {number} code */
function sayThatItEndedEarly(code) {
  if (isCounted) return;
  // Not by the console, which the runner keeps waiting until it draws next.
  process.stdout.write(`\nThe run ended before all tests had (exit code ${code}).\n`);
  say(add(total, { ...noTests(), failed: 1 }));
  process.exitCode ||= 1;
}

async function run() {
  const { requireAll } = readArguments(process.argv.slice(2));
  process.on('exit', sayThatItEndedEarly);
  process.chdir(root);
  const browsers = ensureBrowsers();
  const underNode = await runNodeTests();
  total = underNode;
  const inBrowsers = Object.keys(browsers).length > 0 ? await runBrowserTests() : new Map();

  console.log('\nTests:');
  console.log(`  node: ${describeCounts(underNode)}`);
  for (const engine of engines) {
    const counts = inBrowsers.get(engine);
    if (counts) console.log(`  ${engine}: ${describeCounts(counts)}`);
    total = add(total, counts ?? reportAbsence(engine, requireAll));
  }
}

await run().catch((error) => {
  console.error(error);
  process.exit(1);
});
say(total);
// Ends here even if a browser has left something open, but not before the line is out.
process.stdout.write('', () => process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0));
