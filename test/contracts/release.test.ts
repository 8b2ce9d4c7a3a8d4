import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { filesBelow, read } from './sources.js';

interface Step {
  uses?: string;
  run?: string;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { needs?: string; permissions?: Record<string, string>; steps: Step[] }>;
}

const workflow = (name: string): Workflow => parse(read(`.github/workflows/${name}.yml`)) as Workflow;
const release = workflow('release');
const commands = (job: string): string[] => release.jobs[job]!.steps.flatMap(({ run }) => run ?? []);

test('a release runs from a tag alone, after all checks', () => {
  assert.deepEqual(release.on, { push: { tags: ['v*'] } });
  assert.equal(release.jobs['publish']!.needs, 'check');
  assert.ok(commands('check').includes('.ci/run'));
});

test('a release proves where it was built: by npm, which asks who the run is, and of which repository', () => {
  const all = commands('publish');
  const at = all.findIndex((run) => run.startsWith('npm publish'));
  assert.match(all[at]!, /--provenance\b/);
  assert.equal(release.jobs['publish']!.permissions!['id-token'], 'write');
  const named = all.findIndex((run) => /npm pkg set .*repository\.url=.*\$GITHUB_REPOSITORY/.test(run));
  assert.ok(named >= 0 && named < at);
});

test('a release installs what the lockfile names and runs none of its scripts', () => {
  assert.ok(commands('publish').includes('npm ci --ignore-scripts'));
});

test('workflows may read, and nothing more unless a job says so; no token is kept', () => {
  for (const file of filesBelow('.github/workflows', '.yml')) {
    const { permissions } = parse(read(file)) as Workflow;
    assert.deepEqual(permissions, { contents: 'read' }, file);
    assert.doesNotMatch(read(file), /secrets\./, file);
  }
});

test('workflows name what they use by its hash', () => {
  const used = filesBelow('.github/workflows', '.yml').flatMap((file) =>
    Object.values((parse(read(file)) as Workflow).jobs).flatMap(({ steps }) =>
      steps.flatMap(({ uses }) => uses ?? []),
    ),
  );
  assert.ok(used.length > 0);
  for (const one of used) assert.match(one, /@[0-9a-f]{40}$/, one);
});
