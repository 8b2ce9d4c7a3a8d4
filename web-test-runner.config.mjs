import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { findBrowsers } from './scripts/browsers.mjs';
import { breakagePlugin, brokenFiles } from './test/helpers/breakage.mjs';
import { startEngines } from './test/helpers/engines.mjs';
import { heapPlugin } from './test/helpers/heap-plugin.mjs';
import { keyboardPlugin } from './test/helpers/keyboard-plugin.mjs';
import { localFiles } from './test/helpers/local-files.mjs';
import { strictPages } from './test/helpers/strict-pages.mjs';
import { outsidePlugin } from './test/helpers/outside/plugin.mjs';
import { fileReporter } from './test/helpers/reporter.mjs';

// `npx wtr` runs the engines that are installed, or those that ENGINE names.
const { launchers, outsides, freePort, stop } = await startEngines(findBrowsers());

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  // Two runs at the same time would race for the runner's own choice of port.
  port: await freePort(),
  files: [
    'test/**/*.test.ts',
    // These run under Node, see scripts/test.mjs.
    '!test/contracts/**',
    '!test/cli/**',
    '!test/hosts/**',
    '!test/export/**',
    '!test/cli/**',
    '!test/infrastructure/node/**',
    '!test/package/**',
    '!test/trust/node/**',
  ],
  browsers: launchers,
  // One page at a time in each engine: its proxy's log is then that page's log, and it has focus.
  concurrency: 1,
  concurrentBrowsers: 2,
  // Lit's production build, as readers get it, so without its notes on the console.
  nodeResolve: { exportConditions: ['production', 'default'] },
  middleware: [brokenFiles, localFiles, strictPages],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    outsidePlugin(outsides),
    breakagePlugin(outsides),
    heapPlugin(),
    keyboardPlugin(),
    { name: 'end-engines', serverStop: stop },
  ],
  testFramework: { config: { timeout: 10_000 } },
  reporters: [fileReporter()],
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  // The longest take a minute in a quiet engine; two engines at a time on a busy machine take several.
  testsFinishTimeout: Number(process.env['TEST_MINUTES'] ?? 10) * 60_000,
};
