/** That the data core takes time which grows with what it is given: more of it than pages let in, see `limits.ts`. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { splitFrontMatter } from '../../../src/cli/import/front-matter.js';
import { lineOf, parseMarkdown } from '../../../src/cli/import/markdown.js';
import type { TreeNode } from '../../../src/cli/import/post-tree.js';
import { chaptersIn } from '../../../src/model/chapters.js';
import { parseRichText } from '../../../src/model/rich-text.js';
import { readRoundup } from '../../../src/model/read.js';
import { assignIds } from '../../../src/model/slug.js';
import { assertLinear } from '../../helpers/growth.js';

const listOf = <Item>(count: number, item: Item): Item[] => Array<Item>(count).fill(item);

const linksIn = (node: TreeNode): TreeNode[] =>
  node.nodeName === 'a' ? [node] : node.childNodes.flatMap(linksIn);

const works: Record<string, { size: number; workOf: (size: number) => () => unknown }> = {
  'ids of talks with one title': {
    size: 2000,
    workOf: (size) => () => assignIds(listOf(size, { title: 'a' })),
  },
  'ids that are given twice': {
    size: 5000,
    workOf: (size) => () => assignIds(listOf(size, { id: 'a-2', title: 'a' })),
  },
  'chapters that begin at one second': {
    size: 5000,
    workOf: (size) => () => chaptersIn({ chapters: listOf(size, { title: 'a', start: 5 }) }),
  },
  'items that are none': {
    size: 20_000,
    workOf: (size) => () => readRoundup({ title: 'x', talks: listOf(size, 0) }),
  },
  'emphasis in emphasis': {
    size: 20_000,
    workOf: (size) => () => parseRichText('*a **b '.repeat(size)),
  },
  'ids of accents that have to be put in order': {
    size: 5000,
    workOf: (size) => () => readRoundup({ talks: { title: `a${'\u0301\u0316'.repeat(size)}` } }),
  },
  'the keys of front matter': {
    size: 2000,
    workOf: (size) => {
      const text = `---\n${Array.from({ length: size }, (_, at) => `k${at}: 1`).join('\n')}\n---\nx`;
      return () => splitFrontMatter(text);
    },
  },
  'the lines of links in one block': {
    size: 1000,
    workOf: (size) => {
      const links = linksIn(parseMarkdown(`<div>\n${'<a href="">x</a>\n'.repeat(size)}</div>`));
      assert.equal(links.length, size);
      return () => assert.equal(links.map((link) => lineOf(link)).at(-1), size + 1);
    },
  },
};

const growths: string[] = [];
after(() => console.log(`eight times as much, so many times the time: ${growths.join(', ')}`));

for (const [what, { size, workOf }] of Object.entries(works))
  test(`takes linear time: ${what}`, () => {
    growths.push(`${what} ${assertLinear(workOf, size).toFixed(1)}`);
  });
