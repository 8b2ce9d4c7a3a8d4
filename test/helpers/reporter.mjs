/**
 * One line for each test file; details, with the console's output, only of what failed.
 */
import { relative } from 'node:path';
import { defaultReporter } from '@web/test-runner';

/**
 * @typedef {import('@web/test-runner').TestSession} TestSession
 * @typedef {import('@web/test-runner').TestSuiteResult} TestSuiteResult
 * @typedef {import('@web/test-runner').TestResult} TestResult
 */

/**
 * @param {TestSuiteResult | undefined} suite
 * @returns {TestResult[]}
 */
function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/**
 * How many tests passed, failed and were skipped; a file that could not run is one failure.
 *
 * @param {TestSession} session
 */
export function countsOf(session) {
  const tests = testsOf(session.testResults);
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const skipped = tests.filter((test) => test.skipped).length;
  const failed = tests.length - passed - skipped;
  return { passed, skipped, failed: failed === 0 && !session.passed ? 1 : failed };
}

/**
 * The tests of a suite that failed, by their names from the outermost suite on.
 *
 * @param {TestSuiteResult | undefined} suite
 * @param {string[]} above
 * @returns {{ name: string, message: string }[]}
 */
function failedTestsOf(suite, above = []) {
  if (!suite) return [];
  const names = suite.name ? [...above, suite.name] : above;
  const own = suite.tests.filter(({ passed, skipped }) => !passed && !skipped);
  return [
    ...own.map(({ name, error }) => ({ name: [...names, name].join(' > '), message: error?.message ?? '' })),
    ...suite.suites.flatMap((inner) => failedTestsOf(inner, names)),
  ];
}

/** What a message may bring to a line of a log: the lists of hostile data have every character. */
const oneLine = (/** @type {string} */ text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 500);

/**
 * A line for each test that failed, and for what kept a file from running.
 *
 * @param {TestSession} session
 */
export function failuresOf(session) {
  const failures = [
    ...failedTestsOf(session.testResults),
    ...session.errors.map(({ message }) => ({ name: 'the file', message })),
  ];
  const where = `${session.browser.name}, ${relative(process.cwd(), session.testFile)}`;
  const all =
    failures.length > 0 || session.passed ? failures : [{ name: 'the file', message: 'did not pass' }];
  return all.map(({ name, message }) => oneLine(`${where}: ${name}: ${message}`));
}

/** @param {TestSession} session */
function summaryOf(session) {
  const { passed, skipped, failed } = countsOf(session);
  const parts = [
    `${passed} passed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ];
  return `${session.browser.name} ${parts.join(', ')}`;
}

/** @param {TestSession} session */
function quietIfPassed(session) {
  return session.passed ? { ...session, logs: [], request404s: [] } : session;
}

/**
 * What tests of the file have measured: see `figures.ts`.
 *
 * @param {TestSession} session
 */
function figuresOf({ browser, logs }) {
  const lines = logs.flat().filter((line) => typeof line === 'string' && line.startsWith('Figures: '));
  return lines.map((line) => `  ${browser.name}: ${line.slice('Figures: '.length)}`);
}

/** @returns {import('@web/test-runner').Reporter} */
export function fileReporter() {
  const details = defaultReporter({ reportTestProgress: false });
  return {
    start: details.start,
    reportTestFileResults(results) {
      const { logger, sessionsForTestFile, testFile } = results;
      const sessions = sessionsForTestFile.map(quietIfPassed);
      details.reportTestFileResults?.({ ...results, sessionsForTestFile: sessions });
      const mark = sessions.every(({ passed }) => passed) ? '✓' : '✗';
      const counts = sessions.map(summaryOf).join('; ');
      logger.log(`${mark} ${relative(process.cwd(), testFile)}: ${counts}`);
      for (const line of sessionsForTestFile.flatMap(figuresOf)) logger.log(line);
    },
  };
}
