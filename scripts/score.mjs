/**
 * Scores the import of annotated posts, where they are at hand: beside the project in `../shared/corpus`, or in the
 * folder that `CORPUS` names. Each fact that a person read in a post counts.
 *
 *     npm run score
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = resolve(root, process.env['CORPUS'] || '../shared/corpus');
const score = join(corpus, 'score.mjs');

if (!existsSync(score)) {
  console.log('The annotated posts are not at hand: the score was skipped.');
} else {
  const limits = ['--min', '0.97', '--min-field', '0.85'];
  const command = [process.execPath, join(root, 'dist/lib/cli/main.js'), 'import'];
  const args = [score, join(corpus, 'dev'), ...limits, ...process.argv.slice(2), '--', ...command];
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}
