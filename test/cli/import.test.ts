import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { importCommand } from '../../src/cli/import.js';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'import-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const post = `---
title: Rust Oslo, May 2024
date: 2024-05-02
---

First up, Kari Nordmann from Fjordbank told us about ["Borrowing"](https://youtu.be/aaaaaaaaaaa?t=60). Takeaways:

- One
- Two
`;

interface Run {
  status: number;
  out: string;
  err: string;
}

async function run(
  args: string[],
  { stdin = '', isTTY = false, env = {}, signal = undefined as AbortSignal | undefined } = {},
): Promise<Run> {
  let [out, err] = ['', ''];
  const status = await importCommand(args, {
    stdin: (async function* () {
      await Promise.resolve();
      yield Buffer.from(stdin);
    })(),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text), isTTY },
    cwd: folder,
    now: () => new Date('2024-05-10T00:00:00Z'),
    env,
    signal,
  });
  return { status, out, err };
}

const put = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text);

test('a post becomes JSON on standard output, the report goes to standard error', async () => {
  put('post.md', post);
  const { status, out, err } = await run(['post.md']);
  assert.equal(status, 0);
  assert.equal((JSON.parse(out) as { talks: unknown[] }).talks.length, 1);
  assert.match(
    err,
    /^post\.md: 1 talk \(1 with a time\), 2 takeaways, recording; \d+ % of the text in fields\n$/,
  );
});

test('- is standard input', async () => {
  const { status, out } = await run(['-'], { stdin: post });
  assert.equal(status, 0);
  assert.equal((JSON.parse(out) as { title: string }).title, 'Rust Oslo, May 2024');
});

test('an unsure reading names its line and its text, and is no failure', async () => {
  put(
    'post.md',
    post.replace(
      '["Borrowing"](https://youtu.be/aaaaaaaaaaa?t=60)',
      '[Borrowing it]https://youtu.be/aaaaaaaaaaa?t=60)',
    ),
  );
  const { status, err } = await run(['post.md']);
  assert.equal(status, 0);
  assert.match(err, /post\.md:6: unsure: broken Markdown, read as a link: “\[Borrowing it\]/);
});

test('lines count within paragraphs, lists and the author’s own HTML', async () => {
  const broken = '[A talk]https://youtu.be/aaaaaaaaaaa)';
  put(
    'post.md',
    `${post}- Three\n  and ${broken}\n\n<div>\n<p>\n${broken}</p></div>\n\nSome\nlines ${broken}\n`,
  );
  const { err } = await run(['post.md']);
  assert.deepEqual(
    [...err.matchAll(/post\.md:(\d+): unsure: broken/g)].map(([, line]) => line),
    ['11', '15', '18'],
  );
});

test('what is no roundup is said to be none, and its JSON holds what was found', async () => {
  put('post.md', '---\ntitle: My holidays\n---\n\nIt rained all week.\n');
  const { status, out, err } = await run(['post.md']);
  assert.equal(status, 1);
  assert.deepEqual(JSON.parse(out), { title: 'My holidays', notes: ['It rained all week.'] });
  assert.match(err, /error: no talk was found, so this is no roundup: “My holidays”/);
});

test('a directory is read to its end, past what can’t be read, which is listed', async () => {
  mkdirSync(join(folder, 'posts/2024'), { recursive: true });
  put('posts/2024/a.md', post);
  put('posts/b.md', new Uint8Array([0xff, 0xfe, 0x00]));
  put('posts/c.md', '---\ntitle: "open\n---\n\nText.\n');
  put('posts/d.markdown', post);
  put('posts/picture.png', 'no post');
  const { status, out, err } = await run(['posts', '-o', 'data']);
  assert.equal(status, 1);
  assert.equal(out, '');
  assert.deepEqual(readdirSync(join(folder, 'data'), { recursive: true, encoding: 'utf8' }).sort(), [
    '2024',
    '2024/a.json',
    'c.json',
    'd.json',
  ]);
  assert.match(err, /b\.md: error: is no text in UTF-8/);
  assert.match(err, /c\.md:\d+: error: front matter: /);
  assert.match(
    err,
    /\n4 posts: 2 roundups, 2 not:\n {2}posts\/b\.md: is no text in UTF-8\n {2}posts\/c\.md: front matter unreadable\n$/,
  );
});

test('of several posts, standard output has one roundup per line', async () => {
  put('a.md', post);
  put('b.md', post);
  const { out } = await run(['a.md', 'b.md']);
  assert.equal(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown).length,
    2,
  );
});

test('nothing is overwritten without --force, and nothing else is left behind', async () => {
  put('post.md', post);
  put('post.json', 'mine');
  const refused = await run(['post.md', '-o', '.']);
  assert.equal(refused.status, 1);
  assert.match(refused.err, /post\.md: error: has its JSON there already; --force overwrites it/);
  assert.equal(readFileSync(join(folder, 'post.json'), 'utf8'), 'mine');
  assert.equal((await run(['post.md', '-o', '.', '--force'])).status, 0);
  assert.match(readFileSync(join(folder, 'post.json'), 'utf8'), /Rust Oslo/);
  assert.deepEqual(readdirSync(folder).sort(), ['post.json', 'post.md']);
});

test('a file that is not there is a failure, a wrong call is misuse', async () => {
  const missing = await run(['nothing.md']);
  assert.equal(missing.status, 1);
  assert.equal(missing.err, 'nothing.md: error: is not there\n');
  for (const args of [[], ['--nonsense', 'a.md'], ['-o'], ['--force', 'a.md']]) {
    const { status, out, err } = await run(args);
    assert.equal(status, 2, args.join(' '));
    assert.equal(out, '');
    assert.match(err, /^meetup-roundup import: .+\nmeetup-roundup import --help tells how to call it\.\n$/);
  }
});

test('--help tells a newcomer how to call it', async () => {
  const { status, out } = await run(['--help']);
  assert.equal(status, 0);
  assert.match(out, /^Usage: meetup-roundup import .*Exit status: .*Examples:/s);
});

test('colour and a bar only in a terminal, and no colour where NO_COLOR says so', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e']) put(`${name}.md`, 'Nothing.\n');
  const colour = /\x1b\[3\dm/;
  assert.doesNotMatch((await run(['.'])).err, /\x1b/);
  const seen = (await run(['.'], { isTTY: true })).err;
  assert.match(seen, colour);
  assert.match(seen, /\[#{30}\] 5 of 5 posts/);
  assert.doesNotMatch((await run(['.'], { isTTY: true, env: { NO_COLOR: '1' } })).err, colour);
});

test('an interruption ends it between two posts', async () => {
  put('a.md', post);
  const { status, out } = await run(['a.md'], { signal: AbortSignal.abort() });
  assert.equal(status, 130);
  assert.equal(out, '');
});

test('templates of a site are read over: its address, its shortcodes, its comments', async () => {
  put(
    'post.md',
    `${post}\n{% comment %} not this {% endcomment %}\n\n![A crowd]({{ site.baseurl }}/images/a crowd.jpg)\n\n{{< youtube aaaaaaaaaaa >}}\n`,
  );
  const { out } = await run(['post.md']);
  const { cover, video, notes } = JSON.parse(out) as Record<string, unknown>;
  assert.deepEqual(
    [cover, video, notes],
    [{ src: '/images/a crowd.jpg', alt: 'A crowd' }, 'https://youtu.be/aaaaaaaaaaa', undefined],
  );
});

test('front matter in the format’s own words comes before the prose', async () => {
  put(
    'post.md',
    post.replace(
      'date:',
      'sponsors: [{ name: Acme }]\ntalks: [{ start: 1:15, id: mine }]\nnext: { title: June }\ndate:',
    ),
  );
  const { out } = await run(['post.md']);
  const { sponsors, talks, next } = JSON.parse(out) as {
    sponsors: unknown;
    talks: Record<string, unknown>[];
    next: unknown;
  };
  assert.deepEqual(sponsors, [{ name: 'Acme' }]);
  assert.deepEqual([talks[0]?.['id'], talks[0]?.['title'], next], ['mine', 'Borrowing', { title: 'June' }]);
});
