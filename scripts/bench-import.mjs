/**
 * How long importing posts takes, against what parsing them alone costs.
 *
 *     npm run bench:import            # the annotated posts where they are at hand, else those of the tests
 *
 * Fails where an import of the annotated posts costs more than five times what markdown-it and parse5 cost on the same
 * posts: a ratio is the same on every machine. The posts per second are this machine's. A process that is over it gets
 * two more beside it, as what else a machine does slows the one more than the other: a true change is over it in each.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import { parse } from 'parse5';
import { readText } from '../dist/lib/cli/import/read-file.js';

const highest = 5;
const rounds = 60;

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = join(process.env['CORPUS'] || join(root, '../shared/corpus'), 'dev');
const folder = existsSync(corpus) ? corpus : join(root, 'test/cli/posts');
const posts = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const markdown = new MarkdownIt({ html: true, linkify: true });

/**
 * Milliseconds per post of one round.
 *
 * @param {(post: { name: string, text: string }) => unknown} work
 */
function timeOf(work) {
  const start = performance.now();
  for (let times = 0; times < 5; times++) for (const post of posts) work(post);
  return (performance.now() - start) / (5 * posts.length);
}

/** @param {string} text */
const bodyOf = (text) => text.replace(/^---\n[\s\S]*?\n---\n/, '');

let [parsing, importing] = [Infinity, Infinity];
// In turns, so that what else the machine does meanwhile slows both; the fastest of each, as anything else can only
// slow a round, and slows the one that touches more memory more.
for (let round = 0; round < rounds; round++) {
  const parsed = timeOf(({ text }) => parse(markdown.render(bodyOf(text))));
  const imported = timeOf(({ name, text }) => JSON.stringify(readText(text, name).roundup));
  parsing = Math.min(parsing, parsed);
  importing = Math.min(importing, imported);
}
const ratio = importing / parsing;

console.log(`${posts.length} posts`);
console.log(`  markdown-it and parse5: ${parsing.toFixed(2)} ms a post`);
console.log(`  import: ${importing.toFixed(2)} ms a post, ${Math.round(1000 / importing)} posts a second`);
console.log(`  ratio: ${ratio.toFixed(2)}, at most ${highest}`);
// The tests' own posts are a few lines each: there, what every post costs outweighs its text.
const isOver = ratio > highest && folder === corpus;
process.exitCode = isOver && !passesAgain() ? 1 : 0;

/** Whether one of two further processes is below. */
function passesAgain() {
  if (process.env['BENCH_AGAIN']) return false;
  const env = { ...process.env, BENCH_AGAIN: '1' };
  const again = () =>
    spawnSync(process.execPath, [fileURLToPath(import.meta.url)], { env, stdio: 'inherit' }).status === 0;
  return again() || again();
}
