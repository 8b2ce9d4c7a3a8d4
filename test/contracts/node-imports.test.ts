import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { read, root } from './sources.js';

const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, unknown> };
const names = Object.keys(exports).map((path) => path.replace(/^\./, 'meetup-roundup'));
const all = ['meetup-roundup', 'talk-card', 'timestamped-video'];

/** Imports a module in a Node of its own, with a registry that only takes notes. */
function importInNode(name: string): { registered: string[]; warnings: string } {
  const type = name.endsWith('.json') ? ", { with: { type: 'json' } }" : '';
  const code = `
    const registered = [];
    globalThis.customElements = { define: (name) => registered.push(name), get: (name) => registered.find((one) => one === name) };
    await import('${name}'${type});
    console.log(JSON.stringify(registered));`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', code];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, `${name} can't be imported:\n${stderr}`);
  return { registered: JSON.parse(stdout) as string[], warnings: stderr };
}

/** What each module registers; all that are not listed register nothing. */
const registers: Record<string, string[]> = {
  'meetup-roundup/define': all,
  'meetup-roundup/define/meetup-roundup': all,
  'meetup-roundup/define/talk-card': ['talk-card', 'timestamped-video'],
  'meetup-roundup/define/timestamped-video': ['timestamped-video'],
  'meetup-roundup/react': all,
};

for (const name of names) {
  test(`${name} can be imported where there is no DOM, and registers what it says`, () => {
    const { registered, warnings } = importInNode(name);
    assert.deepEqual(registered.sort(), registers[name] ?? []);
    assert.equal(warnings, '');
  });
}
