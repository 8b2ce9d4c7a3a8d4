import { expect } from '@open-wc/testing';
import { explain } from '../../src/model/explain.js';
import type { Issue } from '../../src/model/issue.js';
import { lintWords } from '../../src/model/lint-words.js';
import { readRoundup } from '../../src/model/read.js';
import { mutated, spots, wrongFor } from './mutations.js';

describe('explain', () => {
  const cases: [Issue, string, string, RegExp][] = [
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
      "The data: the data can't be read as JSON (SyntaxError: x).",
      /comma/,
    ],
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
        .to.match(/^a: .*“X”.*\.$/)
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
