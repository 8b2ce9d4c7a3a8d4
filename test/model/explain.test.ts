import { expect } from '@open-wc/testing';
import { explain } from '../../src/model/explain.js';
import type { Issue } from '../../src/model/issue.js';
import { lintWords } from '../../src/model/lint-words.js';
import { readRoundup } from '../../src/model/read.js';
import { mutated, spots, wrongFor } from './mutations.js';

describe('explain', () => {
  type Case = [issue: Issue, severity: string, message: string, remedy: RegExp];
  const cases: Case[] = [
    [
      { path: 'talks[2].start', code: 'value', expected: 'time', found: '4 minutes' },
      'error',
      'talks[2].start: “4 minutes” is no time.',
      /^Write seconds \(240\) or 4:00, 1:12:25, 1h12m25s, PT4M\.$/,
    ],
    [
      { path: 'title', code: 'type', expected: 'text', found: '5' },
      'error',
      'title: 5 is no text.',
      /quotes/,
    ],
    [
      { path: 'cover', code: 'type', expected: 'url|Image', found: '[…]' },
      'error',
      'cover: a list is no web address and no object.',
      /https.*Or: .*"src"/,
    ],
    [
      { path: '', code: 'missing', expected: 'title|talks|video', found: '{…}' },
      'error',
      'The data: there is none of “title”, “talks” or “video”, so that it means nothing.',
      /^Add “title”, “talks” or “video”\.$/,
    ],
    [
      { path: '', code: 'unreadable', expected: 'JSON', found: 'SyntaxError: x' },
      'error',
      "The data: it can't be read as JSON (SyntaxError: x).",
      /comma/,
    ],
    ...(
      [
        [`SyntaxError: Unexpected token '<', "<!doctype "... is not valid JSON`, /web page/],
        [`SyntaxError: JSON Parse error: Unrecognized token '<'`, /web page/],
        ['SyntaxError: Unexpected end of JSON input', /too early/],
        [`SyntaxError: Unexpected token '<', "{"a": <b>"... is not valid JSON`, /comma/],
        [`SyntaxError: Unexpected token '“', "{"a": “end of life”}" is not valid JSON`, /comma/],
        ['SyntaxError: Unterminated string in JSON at position 12', /no quote at its end/],
        ['SyntaxError: JSON.parse: unterminated string at line 1 column 3 of the JSON data', /no quote/],
        ['SyntaxError: JSON Parse error: Unterminated string', /no quote/],
        ['SyntaxError: JSON.parse: unexpected end of data at line 1 column 1 of the JSON data', /cut off/],
        ['SyntaxError: JSON Parse error: Unexpected EOF', /cut off/],
      ] as const
    ).map(
      ([found, remedy]) =>
        [
          { path: '', code: 'unreadable', expected: 'JSON', found },
          'error',
          `The data: it can't be read as JSON (${found}).`,
          remedy,
        ] satisfies Case,
    ),
    [
      { path: '$schema', code: 'version', expected: '1', found: 'urn:x:2' },
      'warning',
      '$schema: the data is of a later version (urn:x:2) than this one can read (1).',
      /Update/,
    ],
    [
      { path: 'signoff', code: 'unknown', expected: 'signOff' },
      'warning',
      'signoff: the format has no such field.',
      /^Is “signOff” meant\?$/,
    ],
    [{ path: 'mood', code: 'unknown' }, 'warning', 'mood: the format has no such field.', /kept/],
    [
      { path: 'src', code: 'fetch', expected: 'https://x.example/', found: '404' },
      'error',
      'src: the file https://x.example/ could not be loaded (the server answers 404).',
      /^Is the file there/,
    ],
    [
      { path: 'src', code: 'fetch', expected: 'https://x.example/', found: 'TypeError: x' },
      'error',
      'src: the file https://x.example/ could not be loaded (TypeError: x).',
      /CORS/,
    ],
    [
      { path: '', code: 'from', found: '#data' },
      'error',
      'The data: the page has no <script type="application/json"> with the id “data”.',
      /id/,
    ],
    [
      { path: 'data', code: 'attribute' },
      'warning',
      'data: the data attribute isn’t read: Hugo and WordPress take that name for an address and spoil JSON in it.',
      /json attribute/,
    ],
    [
      { path: 'a', code: 'lint', expected: 'same-id', found: '$&' },
      'warning',
      'a: another talk has the id “$&” as well, so that this one gets another.',
      /own/,
    ],
  ];
  for (const [issue, severity, message, remedy] of cases) {
    it(message, () => {
      const explained = explain(issue);
      expect(explained).to.deep.include({ ...issue, severity, message });
      expect(explained.remedy).to.match(remedy);
    });
  }

  for (const expected of Object.keys(lintWords)) {
    it(`has words for ${expected}`, () => {
      const { severity, message, remedy } = explain({ path: 'a', code: 'lint', expected, found: 'X' });
      expect(severity).to.equal('warning');
      expect(message)
        .to.match(/^no-/.test(expected) ? /^a: .*\.$/ : /^a: .*“X”.*\.$/)
        .and.not.contain('%');
      expect(remedy).to.match(/^[A-Z].*\.$/);
    });
  }

  it('has words and a remedy for whatever the reading finds', () => {
    for (const spot of spots()) {
      for (const value of wrongFor(spot)) {
        for (const issue of readRoundup(mutated(spot.path, value)).issues) {
          if (issue.code === 'missing') continue;
          const { message, remedy } = explain(issue);
          expect(message)
            .to.match(/^\S+: .+ is no .+\.$/)
            .and.not.contain('undefined');
          expect(remedy)
            .to.match(/^Write .+\.$/)
            .and.not.contain('{ … }');
        }
      }
    }
  });
});
