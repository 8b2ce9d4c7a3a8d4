import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { chaptersIn } from '../../src/model/chapters.js';
import { explain } from '../../src/model/explain.js';
import { maxItems, maxLength, maxRoom, valueRoom } from '../../src/model/limits.js';
import { readRoundup } from '../../src/model/read.js';
import { validateRoundup } from '../../src/model/validate.js';

const talksOf = (count: number): object[] =>
  Array.from({ length: count }, (_, at) => ({ title: `Talk ${at}` }));

describe('how much is read', () => {
  it('is said in the documentation', async () => {
    const page = await (await fetch('/docs/data.md')).text();
    for (const number of [maxItems, maxRoom, valueRoom]) expect(page).to.contain(number.toLocaleString('en'));
    expect(page).to.contain(`${maxLength / 1e6} MB`);
  });

  it('is as many items as a list may have, and no more', () => {
    expect(readRoundup({ talks: talksOf(maxItems) }).issues).to.deep.equal([]);
    const { value, issues } = readRoundup({ talks: talksOf(maxItems + 1) });
    expect(value!.talks).to.have.length(maxItems);
    expect(issues).to.deep.equal([{ path: 'talks', code: 'amount', expected: '1000', found: '1001' }]);
  });

  it('ends where a book would, with what came before', () => {
    const takeaway = 'x'.repeat(maxRoom / 10);
    const talks = [
      { title: 'First', takeaways: Array<string>(8).fill(takeaway) },
      { title: 'Second', takeaways: Array<string>(8).fill(takeaway) },
      { title: 'Third' },
    ];
    const { value, issues } = readRoundup({ title: 'T', talks, tags: ['a'] });
    expect(value!.title).to.equal('T');
    expect(value!.talks!.map(({ title, takeaways }) => [title, takeaways?.length])).to.deep.equal([
      ['First', 8],
      ['Second', 1],
    ]);
    expect(value!.tags).to.equal(undefined);
    expect(issues.map(({ path, code }) => `${path} ${code}`)).to.deep.equal(['talks[1].takeaways[1] amount']);
  });

  it('leaves nothing where the first word is too long', () => {
    const { value, issues } = readRoundup({ title: 'x'.repeat(maxRoom) });
    expect(value).to.equal(undefined);
    expect(issues.map(({ path, code }) => `${path} ${code}`)).to.deep.equal(['title amount']);
  });

  it('is told in words', () => {
    const [list] = validateRoundup({ talks: talksOf(maxItems + 1) });
    expect(list!.message).to.equal('talks: of the 1,001 items, the first 1,000 are read.');
    const [all] = readRoundup({ title: 'x'.repeat(maxRoom) }).issues.map(explain);
    expect(all!.message).to.equal(
      'title: from here on, nothing is read: the data holds more than a page can show (300,000 characters in all).',
    );
    expect(all!.remedy).to.match(/several roundups/);
  });
});

describe('the end of a chapter', () => {
  it('is the next start that is later, whatever begins at once', () => {
    const second = fc.nat(6);
    const parts = fc.array(
      fc.record({ title: fc.constant('a'), start: second, end: second }, { requiredKeys: ['title'] }),
    );
    fc.assert(
      fc.property(parts, (chapters) => {
        const starts = chapters.flatMap(({ start }) => start ?? []);
        for (const { start, end } of chaptersIn({ chapters })) {
          const own = chapters.filter((one) => one.start === start).flatMap((one) => one.end ?? []);
          const next = starts.filter((other) => other > start).sort((a, b) => a - b)[0];
          expect([next, ...own.filter((one) => one > start)]).to.include(end);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
