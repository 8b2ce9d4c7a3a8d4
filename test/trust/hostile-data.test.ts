import { expect, html } from '@open-wc/testing';
import { figures } from '../helpers/figures.js';
import { readPost } from '../../src/post/index.js';
import { allByRole, textOf } from '../helpers/roles.js';
import { listenForIssues } from '../elements/fixtures.js';
import {
  allFields,
  blunt,
  bluntInFull,
  fieldCounts,
  fieldsHolding,
  plausible,
  plausibleTalks,
} from './hostile-roundup.js';
import { attacks, batchesOf, everything, origins, vectors } from './hostile-vectors.js';
import { watchForExecution } from './inspect.js';
import { expectNone, Ledger, lookAt } from './look-at.js';
import { waitUntil } from '../helpers/wait-until.js';

/**
 * A page of a blog with hostile strings wherever its author can write: as markup, as text, in attributes. As the
 * browser gives it to whoever reads it: parsed, in a document that runs nothing.
 */
function postWith(vector: string): HTMLElement {
  const post = new DOMParser().parseFromString('<article></article>', 'text/html');
  const article = post.querySelector('article')!;
  // An image named `createElement` takes the place of a document's own method.
  const make = (tag: string): Element =>
    Document.prototype.createElementNS.call(post, 'http://www.w3.org/1999/xhtml', tag);
  const add = (tag: string, fill: (element: Element) => void): void => {
    const element = make(tag);
    fill(element);
    article.append(element);
  };
  const link = (text: string, href: string) => {
    const element = make('a');
    element.setAttribute('href', href);
    element.textContent = text;
    return element;
  };
  add('p', (p) => {
    p.append(
      `First up, Jane Doe from ${vector} told us about `,
      link(vector, 'https://youtu.be/aaaaaaaaaaa?t=60'),
    );
    p.append('. Her takeaways:');
  });
  add('ul', (list) => (list.innerHTML = `<li>${vector}</li><li></li>`));
  add('p', (p) => p.append('See the slides ', link('here', vector), ', and ', link(vector, vector), '.'));
  add('p', (p) => p.append(`Next, ${vector} from Acme described “${vector}” (starting at 30:00).`));
  add('img', (image) => {
    image.setAttribute('src', vector);
    image.setAttribute('alt', vector);
  });
  add('p', (p) => p.append('Thanks to our sponsors ', link('Acme', vector), ` and ${vector}.`));
  add('div', (div) => (div.innerHTML = vector));
  return article;
}

/** How the strings come in, a number of them at once; whole roundups come in by those of `hostile-ways.test.ts`. */
const ways: Record<string, (batch: readonly string[]) => unknown> = {
  'cards of their own': (batch) =>
    (plausibleTalks(batch)['talks'] as object[]).map(
      (talk) =>
        html`<talk-card .data=${talk}></talk-card><talk-card json=${JSON.stringify(talk)}></talk-card>`,
    ),

  'simple attributes': (batch) =>
    batch.map(
      (vector) => html`
        <talk-card
          heading=${vector}
          speaker=${vector}
          company=${vector}
          start=${vector}
          end=${vector}
          video=${vector}
          heading-level=${vector}
          theme=${vector}
        ></talk-card>
        <timestamped-video src=${vector} poster=${vector} heading=${vector} thumbnail></timestamped-video>
        <timestamped-video
          src="https://youtu.be/Hostile0002"
          poster=${vector}
          heading=${vector}
          lang=${vector}
        ></timestamped-video>
      `,
    ),

  'a post that is read': (batch) =>
    batch.map((vector) => {
      const { roundup } = readPost(postWith(vector), { date: '2024-05-06' });
      return html`<meetup-roundup .data=${roundup}></meetup-roundup>`;
    }),
};

describe('hostile data', () => {
  const ledger = new Ledger();
  let heard: ReturnType<typeof listenForIssues>;
  let watch: ReturnType<typeof watchForExecution>;
  beforeEach(() => {
    heard = listenForIssues();
    watch = watchForExecution();
  });
  afterEach(() => {
    heard.stop();
    expectNone(watch.stop());
    expectNone(heard.errors);
    ledger.confirm();
  });
  after(() => figures(`of ${origins}: nothing run, no address outside the list, by ${ledger.toString()}`));

  it('has lists to draw on', () => expect(vectors.length).to.be.greaterThan(700));

  it('stands in every field that holds no object', () => {
    const held = [blunt, bluntInFull].flatMap((make) => [...fieldsHolding('vector', make('vector'))]);
    expect(allFields.filter((field) => !held.includes(field))).to.deep.equal([]);
  });

  /** Until everything that is shown has said what is wrong with it: it does so a moment later, and only where it is. */
  const untilTold = (holder: Element): Promise<void> => {
    const told = () => new Set(heard.events.map(({ target }) => target));
    return waitUntil(() => [...holder.children].every((one) => told().has(one)), 'says nothing', {
      timeout: 8000,
    });
  };

  it('of every field runs nowhere, by property', async () => {
    let nodes = 0;
    const show = async (content: unknown): Promise<void> => {
      const looked = await lookAt(content);
      await untilTold(looked.holder);
      nodes += looked.nodes;
      looked.holder.remove();
    };
    for (const batch of batchesOf(everything, 10))
      await show(batch.map((vector) => html`<meetup-roundup .data=${blunt(vector)}></meetup-roundup>`));
    for (const batch of batchesOf(attacks, 10)) {
      await show(batch.map((vector) => html`<meetup-roundup .data=${bluntInFull(vector)}></meetup-roundup>`));
      await show(
        batch.map((vector) => html`<meetup-roundup .data=${plausible(vector)} debug></meetup-roundup>`),
      );
    }
    const sentences = heard.events.flatMap(({ issues }) => issues);
    const vague = sentences.filter(
      ({ path, message, remedy }) => !message.startsWith(path || 'The data') || !remedy,
    );
    expectNone(vague.map(({ path, message }) => `${path}: ${message}`));
    // However long what stood there is, the sentence isn't.
    expect(Math.max(...sentences.map(({ message }) => message.length))).to.be.below(300);
    ledger.note(
      `property ${everything.length} strings × ${fieldCounts.blunt} fields, ${attacks.length} × ${fieldCounts.bluntInFull}, ` +
        `and ${attacks.length} × ${fieldCounts.plausible} in roundups that are good otherwise ` +
        `(${nodes} nodes, ${sentences.length} sentences about what was refused)`,
    );
  }).timeout(400_000);

  for (const [way, content] of Object.entries(ways)) {
    it(`runs nowhere, by ${way}`, async () => {
      let nodes = 0;
      for (const batch of batchesOf(attacks, 20)) {
        const looked = await lookAt(content(batch));
        nodes += looked.nodes;
        looked.holder.remove();
      }
      ledger.note(`${way} ${attacks.length} strings (${nodes} nodes)`);
    }).timeout(400_000);
  }

  it('is shown as it stands, as text', async () => {
    for (const vector of ['<img src=x onerror=alert(1)>', '\u202eevil', '{{7*7}}', '&lt;b&gt;']) {
      const { holder } = await lookAt(html`<talk-card .data=${{ title: vector }}></talk-card>`);
      expect(allByRole(holder, 'article').map((card) => card.getAttribute('aria-labelledby'))).to.have.length(
        1,
      );
      expect(textOf(holder)).to.contain(vector);
    }
  });
});

describe('objects that reach for prototypes', () => {
  const traps = ['__proto__', 'constructor', 'prototype'];

  /** JSON text in which every object has fields of these names. */
  const polluted = (): string =>
    JSON.stringify(plausible('x')).replaceAll(
      '{',
      `{${traps.map((name) => `"${name}":{"polluted":true,"prototype":{"polluted":true}},`).join('')}`,
    );

  it('change no other object, and are shown', async () => {
    const watch = watchForExecution();
    const text = polluted();
    const { holder } = await lookAt(html`
      <meetup-roundup json=${text}></meetup-roundup>
      <meetup-roundup .data=${JSON.parse(text) as object}></meetup-roundup>
      <talk-card
        json=${JSON.stringify({ title: 'x' }).replace('{', '{"__proto__":{"polluted":true},')}
        speaker="Ana"
      ></talk-card>
      <timestamped-video json=${text} heading="x"></timestamped-video>
    `);
    expectNone(watch.stop());
    for (const element of holder.children) expect(textOf(element)).not.to.equal('');
  });
});
