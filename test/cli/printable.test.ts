import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { printable } from '../../src/cli/printable.js';
import { runs } from '../helpers/runs.js';
import { folderWith, runHere, type Outcome } from './run.js';

/** A window's title, a cleared screen, a line of its own with a command, letters turned around. */
const attack =
  '\x1b]0;title\x07\x1b[2J\x9b2J\r\n::error file=a.ts::spoof\u2028##vso[task.prepend]\u202eback\u2066\x7f';
const commanding = /[^\P{Cc}\n]|[\p{Bidi_Control}\u2028\u2029]|^\s*::|##\w*\[/mu;

describe('text that is printed', () => {
  for (const [text, shown] of [
    ['Grüße, 世界 👩‍👧: a::b # [1] ## 2', 'Grüße, 世界 👩‍👧: a::b # [1] ## 2'],
    ['a\nb\tc\r', 'a\\nb\\tc\\r'],
    ['\x1b[31m\x07\x9b', '\\u{1b}[31m\\u{7}\\u{9b}'],
    ['\u202ea\u2069\u061c\u2028', '\\u{202e}a\\u{2069}\\u{61c}\\u{2028}'],
    [' ::error::a', ' \\u{3a}:error::a'],
    ['a ##[error]b ##vso[c]', 'a #\\u{23}[error]b #\\u{23}vso[c]'],
  ] as const) {
    it(`shows ${shown}`, () => assert.equal(printable(text), shown));
  }

  it('is one line that commands nobody, whatever it was, and is shown as it is from then on', () => {
    const parts = fc.constantFrom(...attack, ':', '#', '[', ' ', 'a', '\n');
    fc.assert(
      fc.property(fc.array(parts), (signs) => {
        const shown = printable(signs.join(''));
        assert.doesNotMatch(`${shown}:1`, commanding);
        assert.ok(!shown.includes('\n'));
        assert.equal(printable(shown), shown);
      }),
      runs(),
    );
  });
});

describe('nothing from outside commands a terminal or a CI service', () => {
  const data = {
    title: attack,
    [attack]: 1,
    talks: [
      { title: 'A', id: 'a', start: attack },
      { start: 5, speakers: attack, [attack]: attack },
    ],
    video: attack,
    sponsors: [{ name: attack, url: `x://${attack}` }],
    next: { title: attack, date: attack, endDate: attack, timeZone: attack },
  };
  const post = `---\ntitle: 'a\n---\n\n[A ${attack}]https://youtu.be/aaaaaaaaaaa)\n\nJane Doe told us about [B]https://youtu.be/aaaaaaaaaaa).`;
  // A slash can't stand in the name of a file.
  const name = attack.replaceAll('/', '');
  const files = {
    [`${name}.json`]: data,
    [`${name}.md`]: post,
    [`::error ::b.json`]: data,
    [`::error ::b.md`]: post,
    'broken.json': `{"a": ${attack}`,
  };

  const isHarmless = ({ stdout, stderr }: Outcome): void => {
    assert.ok((stdout + stderr).length > 50);
    assert.doesNotMatch(stdout, commanding);
    assert.doesNotMatch(stderr, commanding);
  };

  for (const args of [
    ['validate', '.'],
    ['validate', attack, '::error::a'],
    ['import', '.', '-o', 'out'],
    ['import', attack, '::error::a'],
    ['import', `--${attack}`],
    [attack],
    ['validate', `--${attack}`],
    ['validate', '--timeout', attack, 'x'],
    ['export', '--to', attack, 'x'],
    ['export', '--to', 'ical', '--url', attack, 'x'],
    ['export', '--to', 'ical', `${name}.json`],
    ['export', '--to', 'ical', 'broken.json'],
    ['export', '--to', 'ical', '::error ::b.json'],
    ['export', '--to', 'jsonld', `${name}.json`],
    ['export', '--to', 'webvtt', '-o', `${name}/a`, 'good.json'],
    ['export', '--to', 'ical', attack],
  ])
    it(printable(args.join(' ')), async () => {
      const good = { title: 'T', video: { src: 'https://youtu.be/aaaaaaaaaaa', duration: 60 }, talks: { title: 'A', start: 1 } }; // prettier-ignore
      isHarmless(await runHere(args, { cwd: folderWith({ ...files, 'good.json': good }) }));
    });

  it('what a program reads stays as it is', async () => {
    const stdin = JSON.stringify({ title: 'T', talks: { title: 'A', start: attack } });
    const { stdout } = await runHere(['validate', '--json', '-'], { stdin });
    const findings = JSON.parse(stdout) as { message: string }[];
    assert.ok(findings.some(({ message }) => message.includes(attack.slice(0, 20))));
  });
});
