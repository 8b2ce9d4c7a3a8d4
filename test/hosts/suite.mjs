/** What the runs of the hosts share: counting, and a browser whose outside world is the recording proxy. */
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { startOutside } from '../helpers/outside/server.mjs';

/** Counts as it goes; a failure is told and doesn't end the run. */
export function createSuite() {
  const counts = { passed: 0, failed: 0 };
  return {
    /**
     * @param {string} name
     * @param {() => Promise<void>} run
     */
    async test(name, run) {
      try {
        await run();
        counts.passed += 1;
        console.log(`✓ ${name}`);
      } catch (error) {
        counts.failed += 1;
        console.log(
          `✗ ${name}\n  ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
      }
    },
    /** Says the counts as the last line, and ends the process by them. */
    end() {
      const { passed, failed } = counts;
      process.stdout.write(`\n${passed} passed, ${failed} failed\n`, () =>
        process.exit(failed > 0 || passed === 0 ? 1 : 0),
      );
    },
  };
}

/** Debian's Chromium behind a proxy that answers as YouTube and writes everything down. */
export async function startBrowser() {
  const { chromium: found } = findBrowsers(['chromium']);
  if (!found) throw new Error('No Chromium found. `node scripts/browsers.mjs` tells how to get one.');
  const outside = await startOutside();
  const browser = await chromium.launch({
    executablePath: found.executable,
    args: [
      ...['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
      ...['--disable-sync', '--ignore-certificate-errors', `--proxy-server=127.0.0.1:${outside.port}`],
      '--proxy-bypass-list=localhost;127.0.0.1',
    ],
  });
  return { browser, outside };
}
