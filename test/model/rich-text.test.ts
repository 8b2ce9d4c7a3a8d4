import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseRichText, plainText } from '../../src/model/rich-text.js';
import type { RichNode, RichText } from '../../src/model/rich-text.js';

const base = 'https://host.example/post/';
const url = 'https://x.example/';
const em = (...children: RichNode[]): RichNode => ({ type: 'emphasis', children });
const strong = (...children: RichNode[]): RichNode => ({ type: 'strong', children });
const link = (to: string, ...children: RichNode[]): RichNode => ({ type: 'link', url: to, children });
const code = (text: string): RichNode => ({ type: 'code', text });
const br: RichNode = { type: 'break' };

describe('parseRichText', () => {
  const paragraph: [string, RichNode[]][] = [
    ['words', ['words']],
    ['*a* _b_', [em('a'), ' ', em('b')]],
    ['**a** __b__', [strong('a'), ' ', strong('b')]],
    ['***a***', [strong(em('a'))]],
    ['**a *b***', [strong('a ', em('b'))]],
    ['*a **b***', [em('a ', strong('b'))]],
    ['*a **b** c*', [em('a ', strong('b'), ' c')]],
    ['a*b*c', ['a', em('b'), 'c']],
    ['snake_case_word and __init__x', ['snake_case_word and __init__x']],
    ['größe_über_ä', ['größe_über_ä']],
    ['2 * 3 * 4', ['2 * 3 * 4']],
    ['*a', ['*a']],
    ['a*', ['a*']],
    ['**', ['**']],
    ['****', ['****']],
    ['**a*', ['**a*']],
    ['`*a*`', [code('*a*')]],
    ['`a', ['`a']],
    ['\\*a\\*', ['*a*']],
    ['\\[a](b)', ['[a](b)']],
    ['a\\b', ['a\\b']],
    ['a\nb', ['a', br, 'b']],
    ['a\r\nb', ['a', br, 'b']],
    [`[a](${url})`, [link(url, 'a')]],
    [`[a](${url} "t")`, [link(url, 'a')]],
    [`[*a* b](${url})!`, [link(url, em('a'), ' b'), '!']],
    [`*[a](${url})*`, [em(link(url, 'a'))]],
    [`[[a] b](${url})`, [link(url, '[a] b')]],
    [`[a](${url}b_(c))`, [link(`${url}b_(c)`, 'a')]],
    [`[a_b](${url}_c_)`, [link(`${url}_c_`, 'a_b')]],
    ['[a](b)', [link(`${base}b`, 'a')]],
    ['[a](mailto:a@x.example)', [link('mailto:a@x.example', 'a')]],
    [`<${url}>`, [link(url, url)]],
    ['[a]', ['[a]']],
    ['[a] [b] c](d', ['[a] [b] c](d']],
    [`[a [b](${url}) c](${url})`, ['[a ', link(url, 'b'), ` c](${url})`]],
    [`[<${url}>](${url}b)`, ['[', link(url, url), `](${url}b)`]],
    [`*a [b* c](${url})`, ['*a ', link(url, 'b* c')]],
    ['[a *b*](javascript:x)', ['a ', em('b')]],
    ['[a](https://youtube.com@evil.example)', ['a']],
    ['[a]()', ['a']],
    ['<b>a</b><script>', ['<b>a</b><script>']],
    ['<javascript:x>', ['<javascript:x>']],
    ['<https://a@b.example>', ['<https://a@b.example>']],
    ['![a](https://x.example/)', ['!', link(url, 'a')]],
  ];
  for (const [text, nodes] of paragraph) {
    it(`reads ${JSON.stringify(text)}`, () => expect(parseRichText(text, base)).to.deep.equal([nodes]));
  }

  it('starts a paragraph after a blank line, and keeps marks within one', () => {
    expect(parseRichText('\n*a\n \t\n\n b*\n\nc\n')).to.deep.equal([['*a'], ['b*'], ['c']]);
    expect(parseRichText(' \n ')).to.deep.equal([]);
  });

  const hostile = [
    '[',
    '*',
    '_',
    '**a ',
    '*a ',
    '`',
    '[a](',
    '](',
    '<',
    '<https:',
    '\\',
    '[a',
    '***',
    '_a',
    '\n',
    '\n ',
    ' ',
  ];
  hostile.push(
    '[a](x:',
    '[a](javascript:)',
    '*a*',
    '[a](b)',
    '](a(a)',
    '](a "',
    '[*',
    '*[',
    '[a](b "',
    '((',
    '*a **b ',
  );
  for (const text of hostile) {
    it(`reads ${JSON.stringify(text)} a hundred thousand times in no time`, () => {
      const start = performance.now();
      const rich = parseRichText(text.repeat(Math.ceil(1e5 / text.length)), base);
      parseRichText(`](${text.repeat(Math.ceil(1e5 / text.length))}`, base);
      // Looking over the rest again at each sign would be 10¹⁰ steps, and take far longer on any machine.
      expect(performance.now() - start).to.be.below(1500);
      expect(depth(rich.flat())).to.be.at.most(17);
    });
  }

  it('nests only so deep', () => {
    const rich = parseRichText(`${'*a **b '.repeat(50)}c${'** d*'.repeat(50)}`);
    expect(depth(rich.flat())).to.be.at.most(17);
    expect(plainText(rich)).to.contain('c');
  });

  it('loses no word, and never makes a link inside a link', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '*',
      '**',
      '_',
      '[',
      ']',
      '](b)',
      '](x:y)',
      '`',
      '\\',
      '\n',
      '<https://x.example>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const rich = parseRichText(text, base);
        expect(plainText(rich).match(/a/g)?.length).to.equal(text.match(/a/g)?.length);
        expect(rich.flat().every((node) => linkDepth(node) < 2)).to.equal(true);
      }),
    );
  });
});

describe('plainText', () => {
  it('gives the words alone', () => {
    expect(plainText(parseRichText('A *b* [c](d) `e`\nf\n\ng', base))).to.equal('A b c e\nf\n\ng');
    expect(plainText([])).to.equal('');
  });
});

const inside = (node: RichNode): RichNode[] =>
  typeof node === 'object' && 'children' in node ? node.children : [];
const depth = (nodes: RichText[number]): number =>
  nodes.reduce((most, node) => Math.max(most, inside(node).length ? 1 + depth(inside(node)) : 0), 0);
const linkDepth = (node: RichNode): number =>
  Math.max(0, ...inside(node).map(linkDepth)) + (typeof node === 'object' && node.type === 'link' ? 1 : 0);
