/**
 * `npm run fuzz`: the tests under Node that hold properties, these a hundred times as often as in CI. `RUNS=…` sets
 * another number, `SEED=…` repeats a run.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const files = ['test/trust/node', 'test/cli', 'test/export']
  .flatMap((folder) => readdirSync(join(cwd, folder)).map((name) => join(folder, name)))
  .filter(
    (file) => file.endsWith('.test.ts') && readFileSync(join(cwd, file), 'utf8').includes('fast-check'),
  );

const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', ...files], {
  cwd,
  stdio: 'inherit',
  env: { RUNS: '100000', ...process.env },
});
process.exitCode = status ?? 1;
