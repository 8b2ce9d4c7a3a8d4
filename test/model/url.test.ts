import { expect } from '@open-wc/testing';
import { safeLink, safeUrl } from '../../src/model/url.js';

const base = 'https://host.example/post/index.html';

describe('safeUrl', () => {
  const good: [string, string][] = [
    ['https://x.example/a?b=c#d', 'https://x.example/a?b=c#d'],
    ['HTTP://x.example', 'http://x.example/'],
    ['  https://x.example/a  ', 'https://x.example/a'],
    ['a.jpg', 'https://host.example/post/a.jpg'],
    ['../a b.jpg', 'https://host.example/a%20b.jpg'],
    ['//cdn.example/a', 'https://cdn.example/a'],
    ['?x=javascript:alert(1)', 'https://host.example/post/index.html?x=javascript:alert(1)'],
    ['#t=5', 'https://host.example/post/index.html#t=5'],
    ['https://x.example/@user', 'https://x.example/@user'],
  ];
  for (const [raw, url] of good) {
    it(`takes ${raw}`, () => expect(safeUrl(raw, base)).to.equal(url));
  }

  const refused: unknown[] = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'ht\ntps://x.example',
    'https://x.example/\u0000',
    'data:text/html,<script>',
    'blob:https://host.example/1',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://x.example',
    'view-source:https://x.example',
    'mailto:a@x.example',
    `https://x.example/${'a'.repeat(10_000)}`,
    'https://youtube.com@evil.example/',
    'https://user:word@x.example/',
    '//user@x.example/',
    'https://',
    'https://[',
    '',
    '   ',
    5,
    null,
    undefined,
    {},
    ['https://x.example'],
    new URL('https://x.example'),
  ];
  for (const raw of refused) {
    it(`refuses ${typeof raw} ${JSON.stringify(raw)}`, () => expect(safeUrl(raw, base)).to.equal(undefined));
  }

  it('refuses relative addresses without a base, or with one that is none', () => {
    for (const wrong of [undefined, '', 'about:srcdoc']) {
      expect(safeUrl('a.jpg', wrong)).to.equal(undefined);
      expect(safeUrl('https://x.example/', wrong)).to.equal('https://x.example/');
    }
  });
});

describe('safeLink', () => {
  it('takes mailto: as well, and else refuses the same', () => {
    expect(safeLink('mailto:a@x.example')).to.equal('mailto:a@x.example');
    expect(safeLink('a', base)).to.equal('https://host.example/post/a');
    for (const raw of refused()) expect(safeLink(raw, base), raw).to.equal(undefined);
  });
});

const refused = () => [
  'javascript:alert(1)',
  'data:,x',
  'https://a@b.example/',
  'java\nscript:x',
  'mailtox:a',
];
