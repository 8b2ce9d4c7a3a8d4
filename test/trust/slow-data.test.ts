import { expect, fixture, html } from '@open-wc/testing';
import { figures } from '../helpers/figures.js';

type Roundup = HTMLElementTagNameMap['meetup-roundup'];

describe('data that is made to take long', () => {
  const length = 100_000;
  const texts: Record<string, string> = {
    brackets: '[',
    'closed brackets': '[]',
    'links without an end': '[a](',
    'links in links': '[a](https://x.example/ ',
    asterisks: '*',
    'asterisks that could begin': ' *a',
    'asterisks that could end': 'a* ',
    underscores: '_a ',
    'strong and emphasis': '**a *b ',
    backticks: '`',
    'backticks in pairs': '`a` ',
    backslashes: '\\',
    'angle brackets': '<https://',
    'addresses with a user': '<https://a@b>',
    'titles of links': '](a "',
    newlines: '\n',
    'blank lines': '\n \n',
  };

  const json = (piece: string): string =>
    JSON.stringify({
      title: 'Long',
      summary: piece.repeat(length / piece.length),
      talks: [{ title: 'A talk' }],
    });

  async function timeOf(text: string): Promise<number> {
    const start = performance.now();
    const element = await fixture<Roundup>(html`<meetup-roundup json=${text}></meetup-roundup>`);
    await element.updateComplete;
    const time = performance.now() - start;
    element.remove();
    return time;
  }

  const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1]!;

  /** In turns, so that whatever else the machine does hits both alike. */
  async function ratio(hostile: string, benign: string, rounds = 5): Promise<number> {
    const [a, b]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      a.push(await timeOf(hostile));
      b.push(await timeOf(benign));
    }
    // A clock that counts in whole milliseconds must not make one of nothing.
    return median(a) / Math.max(median(b), 2);
  }

  const ratios: string[] = [];
  after(() => figures(`hostile text to benign text of the same length, at most ${ratios.join(', ')}`));

  for (const [what, piece] of Object.entries(texts)) {
    it(`holds the page up no longer than others of its kind: ${what}`, async () => {
      // The same signs, each with its meaning: as many nodes to make, but nothing to look for.
      const benign = json('A *word* and `code` or [a link](https://x.example/). ');
      const times = await ratio(json(piece), benign);
      ratios.push(`${what} ${times.toFixed(1)}`);
      expect(times).to.be.below(15);
    }).timeout(60_000);
  }
});
