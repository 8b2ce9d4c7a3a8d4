/** `npm run long-life`: the tests of a long life at full length; CI runs them short. `MOUNTS=…` sets another number. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/.bin/wtr', '--files', 'test/trust/long-life.test.ts'],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
    env: { MOUNTS: '10000', TEST_MINUTES: '30', ...process.env },
  },
);
process.exitCode = status ?? 1;
