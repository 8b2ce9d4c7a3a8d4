/**
 * `npm run fuzz`: the properties of `test/trust/node/fuzz.test.ts`, a hundred times as often as in CI. `RUNS=…` sets
 * another number, `SEED=…` repeats a run.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--test', 'test/trust/node/fuzz.test.ts'],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
    env: { RUNS: '100000', ...process.env },
  },
);
process.exitCode = status ?? 1;
