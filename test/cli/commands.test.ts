import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderWith, runHere } from './run.js';

const video = { src: 'https://youtu.be/_adkJbf1bRU', duration: '1:40:00' };
const good = {
  title: 'December',
  video,
  talks: [
    { title: 'A', start: 60 },
    { title: 'B', start: 120 },
  ],
};
const bad = { title: 'T', talks: [{ title: 'A', start: 'soon' }, { strat: 5 }] };

describe('meetup-roundup', () => {
  for (const args of [['--help'], ['-h'], ['help']]) {
    it(`${args.join(' ')} lists the commands`, async () => {
      const { status, stdout, stderr } = await runHere(args);
      assert.equal(status, 0);
      assert.match(stdout, /^ {2}validate .*\n {2}export /m);
      assert.equal(stderr, '');
    });
  }

  for (const name of ['validate', 'export']) {
    it(`${name} --help shows options, exit status and examples in 80 columns`, async () => {
      const { status, stdout } = await runHere([name, '--help']);
      assert.equal(status, 0);
      assert.match(stdout, /^Options:$[^]*^Exit status:[^]*^Examples:$/m);
      assert.ok(stdout.split('\n').every((line) => line.length <= 80));
      assert.equal((await runHere(['help', name])).stdout, stdout);
    });
  }

  it('import takes --video where the post names no recording, and only an address', async () => {
    const named =
      'Our [recording](https://youtu.be/aaaaaaaaaaa).\n\nFirst, Jane Doe from Acme told us about “Naming things” (starting at 1:00).';
    const cwd = folderWith({ 'named.md': named, 'none.md': named.replace(/^.*\n\n/, '') });
    const videoOf = async (file: string) => {
      const { stdout } = await runHere(['import', '--video', 'https://youtu.be/bbbbbbbbbbb', file], { cwd });
      return (JSON.parse(stdout) as { video?: string }).video;
    };
    assert.equal(await videoOf('named.md'), 'https://youtu.be/aaaaaaaaaaa');
    assert.equal(await videoOf('none.md'), 'https://youtu.be/bbbbbbbbbbb');
    for (const wrong of [
      ['--video', 'nonsense'],
      ['--video', 'javascript:alert(1)'],
      ['--lang', 'xx'],
      ['--lang', 'constructor'],
    ]) {
      const { status, stderr, stdout } = await runHere(['import', ...wrong, 'none.md'], { cwd });
      assert.deepEqual([status, stdout], [2, '']);
      assert.ok(stderr.includes(`not “${wrong[1]}”`), stderr);
    }
  });

  it('says of a post given to validate how it becomes JSON', async () => {
    const cwd = folderWith({ 'post.md': '# A post' });
    const { status, stdout } = await runHere(['validate', 'post.md'], { cwd });
    assert.equal(status, 1);
    assert.match(stdout, /it is a post, and no JSON\.\s+meetup-roundup import reads it/);
  });

  it('import says on which line front matter is wrong, and how', async () => {
    const cwd = folderWith({
      'open.md': '---\ntitle: "A\n---\n\nText.',
      'twice.md': '---\ntitle: A\ndate: 2024\ntitle: B\n---\n\nText.',
    });
    assert.match(
      (await runHere(['import', 'open.md'], { cwd })).stderr,
      /open\.md:3: error: front matter: Missing closing "quote\.$/m,
    );
    const nested = folderWith({ 'nested.md': '---\ntalks:\n  - start: 1\n    start: 2\n---\n\nText.' });
    assert.match(
      (await runHere(['import', 'nested.md'], { cwd: nested })).stderr,
      /nested\.md:4: error: front matter: “start” stands there twice\.$/m,
    );
    assert.match(
      (await runHere(['import', 'twice.md'], { cwd })).stderr,
      /twice\.md:4: error: front matter: “title” stands there twice\.$/m,
    );
  });

  it('--version is the package’s', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal((await runHere(['--version'])).stdout, `${version}\n`);
  });

  for (const [args, pattern] of [
    [[], /A command is missing/],
    [['validat'], /no command “validat”. Is validate meant\?/],
    [['constructor'], /no command “constructor”/],
    [['frobnicate'], /no command “frobnicate”\.\nSee meetup-roundup --help\./],
    [['validate'], /needs a file/],
    [['validate', '--jsn', 'x'], /--jsn/],
    [['validate', '--timeout', 'x', 'x'], /--timeout takes seconds/],
    [['export', 'x'], /needs --to/],
    [['export', '--to', 'vtt', 'x'], /no format “vtt”. There are markdown/],
    [['export', '--to', 'icl', 'x'], /Is ical meant\?/],
    [['export', '--to', 'ical'], /takes one file/],
    [['export', '--to', 'ical', 'a', 'b'], /takes one file/],
    [['export', '--to', 'ical', '--url', '/x', 'a'], /--url takes a whole address/],
  ] as const) {
    it(`${args.join(' ') || 'nothing'} is misuse`, async () => {
      const { status, stdout, stderr } = await runHere([...args], { cwd: folderWith({ x: good }) });
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, pattern);
    });
  }
});

describe('meetup-roundup validate', () => {
  it('is content with a good roundup', async () => {
    const cwd = folderWith({ 'a.json': good });
    assert.deepEqual(await runHere(['validate', 'a.json'], { cwd }), {
      status: 0,
      stdout: '0 errors, 0 warnings in 1 file\n',
      stderr: '',
    });
  });

  it('says where, what and what to do', async () => {
    const { status, stdout } = await runHere(['validate', 'a.json'], { cwd: folderWith({ 'a.json': bad }) });
    assert.equal(status, 1);
    assert.match(stdout, /^a\.json:6:7: error: talks\[0\]\.start: “soon” is no time\.\n {4}Write seconds/m);
    assert.match(stdout, /^a\.json:9:7: warning: talks\[1\]\.strat: .*\n {4}Is “start” meant\?/m);
    assert.match(stdout, /^2 errors, 1 warning in 1 file\n$/m);
  });

  it('lets warnings pass', async () => {
    const cwd = folderWith({ 'a.json': { ...good, colour: 'red' } });
    assert.equal((await runHere(['validate', 'a.json'], { cwd })).status, 0);
  });

  it('goes through folders, past bad files, in order', async () => {
    const files = { 'b.json': '{,}', 'a/c.json': bad, 'a/d.json': good, 'a/e.md': '', '.git/f.json': '', 'node_modules/g.json': '' }; // prettier-ignore
    const { status, stdout } = await runHere(['validate', '.', 'none'], { cwd: folderWith(files) });
    assert.equal(status, 1);
    const named = [...stdout.matchAll(/^([\w./]+):\d/gm)].map(([, name]) => name);
    assert.deepEqual([...new Set(named)], ['a/c.json', 'b.json', 'none']);
    assert.match(stdout, /b\.json:1:2: error: .*can't be read as JSON/);
    assert.match(stdout, /none:1:1: error: The file can't be read: there is no such file/);
    assert.match(stdout, / in 4 files\n$/);
  });

  it('says that a folder has nothing to check', async () => {
    const { status, stdout } = await runHere(['validate', '.'], { cwd: folderWith({ 'a.md': '' }) });
    assert.equal(status, 1);
    assert.match(stdout, /no \.json file/);
  });

  for (const [what, content, pattern] of [
    ['a web page', '<!doctype html>', /is it a web page/i],
    ['an empty file', '', /ends too early/],
    ['a file that is cut off', '{"title":', /ends too early/],
    ['a text that is cut off', '{"title": "T', /has no quote at its end/],
    ['a curly quote', '{"title": “end of life”}', /a missing comma/],
    ['markup without quotes', '{"title": <b>x</b>}', /a missing comma/],
  ] as const) {
    it(`knows ${what}`, async () => {
      const { status, stdout } = await runHere(['validate', 'a.json'], {
        cwd: folderWith({ 'a.json': content }),
      });
      assert.equal(status, 1);
      assert.match(stdout, pattern);
    });
  }

  for (const [encoding, bytes] of [
    ['Latin-1', Buffer.from('{"title": "Zürich"}', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFF{"title": "T"}', 'utf16le')],
  ] as const) {
    it(`refuses ${encoding}, which browsers would misread`, async () => {
      const cwd = folderWith({});
      writeFileSync(join(cwd, 'a.json'), bytes);
      const { status, stdout } = await runHere(['validate', 'a.json'], { cwd });
      assert.equal(status, 1);
      assert.match(stdout, /can't be read: it is no text in UTF-8\.\n {4}Save it in that encoding\./);
      const { stderr } = await runHere(['export', '--to', 'markdown', 'a.json'], { cwd });
      assert.match(stderr, /a\.json: it is no text in UTF-8/);
    });
  }

  it('notices letters that were lost before', async () => {
    const cwd = folderWith({ 'a.json': { ...good, title: 'Z\uFFFDrich' } });
    const { status, stdout } = await runHere(['validate', 'a.json'], { cwd });
    assert.equal(status, 0);
    assert.match(
      stdout,
      /warning: title: letters were lost in “Z\uFFFDrich”\.\n {4}Save the file or the page in UTF-8/,
    );
  });

  it('takes a byte order mark', async () => {
    const cwd = folderWith({ 'a.json': `\uFEFF${JSON.stringify(good)}` });
    assert.equal((await runHere(['validate', 'a.json'], { cwd })).status, 0);
  });

  it('reads standard input', async () => {
    const { status, stdout } = await runHere(['validate', '-'], { stdin: JSON.stringify(bad) });
    assert.equal(status, 1);
    assert.match(stdout, /^<stdin>:1:\d+: error: talks\[0\]\.start/);
  });

  it('prints findings as JSON', async () => {
    const { stdout } = await runHere(['validate', '--json', '-'], { stdin: JSON.stringify(bad, null, 2) });
    const [first] = JSON.parse(stdout) as unknown[];
    assert.deepEqual(first, {
      file: '-',
      line: 6,
      column: 7,
      path: 'talks[0].start',
      severity: 'error',
      code: 'value',
      message: 'talks[0].start: “soon” is no time.',
      remedy: 'Write seconds (240) or 4:00, 1:12:25, 1h12m25s, PT4M.',
    });
    assert.equal(
      (await runHere(['validate', '--json', '-'], { stdin: JSON.stringify(good) })).stdout,
      '[]\n',
    );
  });

  it('has colours on a terminal alone, and none with NO_COLOR', async () => {
    const stdin = JSON.stringify(bad);
    const isColourful = async (isTTY: boolean, env: Record<string, string> = {}) =>
      (await runHere(['validate', '-'], { stdin, isTTY, env })).stdout.includes('\x1b[');
    assert.equal(await isColourful(true), true);
    assert.equal(await isColourful(false), false);
    assert.equal(await isColourful(true, { NO_COLOR: '1' }), false);
    assert.equal(await isColourful(true, { TERM: 'dumb' }), false);
  });
});

describe('meetup-roundup export', () => {
  const dated = { ...good, date: '2018-12-04', next: { title: 'January', date: '2019-01-08' } };
  for (const [format, pattern] of [
    ['markdown', /^---\ntitle: December\n/],
    ['youtube', /^0:00 Welcome\n1:00 A\n/],
    ['webvtt', /^WEBVTT\n\na\n/],
    ['ical', /^BEGIN:VCALENDAR\r\n[^]*DTSTAMP:20181210T000000Z\r\n/],
    ['jsonld', /^\{\n {2}"@context": "https:\/\/schema\.org"/],
  ] as const) {
    it(`writes ${format}`, async () => {
      const { status, stdout } = await runHere(['export', '--to', format, '-'], {
        stdin: JSON.stringify(dated),
      });
      assert.equal(status, 0);
      assert.match(stdout, pattern);
    });
  }

  it('refuses on standard error, and writes nothing', async () => {
    const cwd = folderWith({ 'a.json': { title: 'T' } });
    const { status, stdout, stderr } = await runHere(['export', '--to', 'ical', '-o', 'a.ics', 'a.json'], {
      cwd,
    });
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^a\.json: error: next: there is no next event\.\n {4}Add/);
    assert.deepEqual(readdirSync(cwd), ['a.json']);
  });

  it('goes on past bad parts, and says what it left out', async () => {
    const stdin = JSON.stringify({ ...dated, tags: 5 });
    const { status, stderr } = await runHere(['export', '--to', 'jsonld', '-'], { stdin });
    assert.equal(status, 0);
    assert.match(stderr, /^standard input: warning: tags: 5 is no text\./m);
    assert.match(stderr, /^standard input: warning: url: Clips link to the page/m);
  });

  it('takes the page’s address where the data has none', async () => {
    const { stdout, stderr } = await runHere(
      ['export', '--to=jsonld', '--url=https://x.example/post', '-'],
      { stdin: JSON.stringify({ ...dated, next: undefined }) },
    ); // prettier-ignore
    assert.match(stdout, /"https:\/\/x\.example\/post\?t=60"/);
    assert.equal(stderr, '');
  });

  it('replaces a file only with --force, and leaves nothing else behind', async () => {
    const cwd = folderWith({ 'a.json': dated, 'a.vtt': 'mine' });
    const args = ['export', '--to', 'webvtt', '-o', 'a.vtt', 'a.json'];
    const refused = await runHere(args, { cwd });
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /a\.vtt: it is there already\. Use --force/);
    assert.equal(readFileSync(join(cwd, 'a.vtt'), 'utf8'), 'mine');
    assert.equal((await runHere([...args, '--force'], { cwd })).status, 0);
    assert.match(readFileSync(join(cwd, 'a.vtt'), 'utf8'), /^WEBVTT/);
    assert.equal((await runHere(['export', '--to', 'webvtt', '-o', 'b.vtt', 'a.json'], { cwd })).status, 0);
    assert.deepEqual(readdirSync(cwd).sort(), ['a.json', 'a.vtt', 'b.vtt']);
  });

  for (const [output, pattern] of [
    ['no/such/folder.vtt', /there is no folder no\/such\./],
    ['.', /it is a folder/],
  ] as const) {
    it(`can't write to ${output}`, async () => {
      const cwd = folderWith({ 'a.json': dated });
      const args = ['export', '--to', 'webvtt', '--force', '-o', output, 'a.json'];
      const { status, stderr } = await runHere(args, { cwd });
      assert.equal(status, 1);
      assert.match(stderr, pattern);
    });
  }

  for (const [what, stdin] of [
    ['no JSON', '{'],
    ['no roundup', '{}'],
    ['another type', '5'],
  ] as const) {
    it(`can't export ${what}`, async () => {
      const { status, stdout, stderr } = await runHere(['export', '--to', 'markdown', '-'], { stdin });
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, /^standard input: error: The data/);
    });
  }

  it('says that there is no such file', async () => {
    const { status, stderr } = await runHere(['export', '--to', 'ical', 'none.json'], {
      cwd: folderWith({}),
    });
    assert.equal(status, 1);
    assert.match(stderr, /none\.json: there is no such file/);
  });
});
