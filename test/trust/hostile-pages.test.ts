/** Hostile strings in a post that is wrapped. Those of the page that is framed are in `hostile-frames.test.ts`. */
import { fixture, html } from '@open-wc/testing';
import { figures } from '../helpers/figures.js';
import '../../src/define/all.js';
import { findIn } from './frames.js';
import { batchesOf, markupAttacks as attacks } from './hostile-vectors.js';
import { offencesIn, watchForExecution } from './inspect.js';
import { expectNone, Ledger } from './look-at.js';
import { waitUntil } from '../helpers/wait-until.js';

const element = (tag: string, attributes: Record<string, string>, ...content: (string | Node)[]): Element => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
};

/** A talk as posts tell of it, with a hostile string wherever words or an attribute's value can stand. */
const talkOf = (vector: string, minute: number): Element =>
  element(
    'p',
    { title: vector, 'data-of': vector },
    `Then Jane Doe from ${vector} told us about `,
    element('a', { href: `https://youtu.be/aaaaaaaaaaa?t=${minute * 60}`, title: vector }, vector),
    '. See the ',
    element('a', { href: vector }, 'slides'),
    '.',
  );

describe('hostile data of a whole page', () => {
  const ledger = new Ledger();
  let watch: ReturnType<typeof watchForExecution>;
  beforeEach(() => (watch = watchForExecution()));
  afterEach(() => {
    expectNone(watch.stop());
    ledger.confirm();
  });
  after(() => figures(`nothing run, no address outside the list, in ${ledger.toString()}`));

  it('runs nowhere, in a post that comes alive', async () => {
    let posts = 0;
    for (const batch of batchesOf(attacks, 10)) {
      const article = element('article', {}, ...batch.map((vector, at) => talkOf(vector, at + 1)));
      const before = article.textContent;
      const authors = new Set([article, ...article.querySelectorAll('*')]);
      const roundup = element('meetup-roundup', {}, article);
      const holder = await fixture<HTMLElement>(html`<div>${roundup}</div>`);
      await waitUntil(
        () => findIn(holder, 'timestamped-video')?.shadowRoot?.querySelector('[part=chapters]'),
        `does not come alive: ${batch[0]}`,
        { timeout: 8000 },
      );
      expectNone(offencesIn(holder, (one) => authors.has(one)));
      holder.remove();
      await waitUntil(() => article.textContent === before, 'the post’s own text is another', {
        timeout: 8000,
      });
      posts += 1;
    }
    ledger.note(`${posts} posts that came alive, with ${attacks.length} strings in them`);
  }).timeout(400_000);
});
