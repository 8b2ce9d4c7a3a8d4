import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = ['--import', 'tsx', 'src/cli/main.ts'];
const call = (args: string[], input = '') =>
  spawnSync(process.execPath, [...command, ...args], { cwd: root, encoding: 'utf8', input });

/** More than a pipe holds. */
const large = JSON.stringify({
  title: 'T',
  talks: Array.from({ length: 4000 }, () => ({ title: 'A', start: 'x' })),
});

describe('the process', () => {
  it('ends with the command’s status, and writes all of a large output to a pipe', () => {
    const { status, stdout, stderr } = call(['validate', '-'], large);
    assert.equal(status, 1);
    assert.match(stdout, /1001 errors, 0 warnings in 1 file\n$/);
    assert.equal(stderr, '');
    assert.equal(call(['nonsense']).status, 2);
    assert.equal(call(['--version']).status, 0);
  });

  it('has no colours in a pipe', () => assert.ok(!call(['validate', '-'], '{}').stdout.includes('\x1b')));

  it('says nothing when its reader leaves', async () => {
    const child = spawn(process.execPath, [...command, 'validate', '-'], { cwd: root });
    child.stdin.end(large);
    child.stdout.once('data', () => child.stdout.destroy());
    const complaints = text(child.stderr);
    await once(child, 'exit');
    assert.equal(await complaints, '');
  });
});
