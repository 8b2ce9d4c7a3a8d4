/** Runs test files under Node's own test runner, and counts their tests. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ passed: number, skipped: number, failed: number }} Counts */

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns {Counts} */
export function noTests() {
  return { passed: 0, skipped: 0, failed: 0 };
}

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
export function add(a, b) {
  return {
    passed: a.passed + b.passed,
    skipped: a.skipped + b.skipped,
    failed: a.failed + b.failed,
  };
}

/** @param {Counts} counts */
export function describeCounts({ passed, skipped, failed }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {string} file */
async function readCounts(file) {
  try {
    return /** @type {Counts} */ (JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return noTests();
  }
}

/**
 * Runs test files; what they say goes to stdout.
 *
 * @param {readonly string[]} files from the root
 * @param {NodeJS.ProcessEnv} [env] beside this process's own
 * @returns {Promise<Counts>}
 */
export async function runUnderNode(files, env = {}) {
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
    { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const [status] = await once(child, 'exit');
  const counts = await readCounts(report);
  await rm(folder, { recursive: true });
  // A run that ended badly without a failed test is a failure all the same.
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
