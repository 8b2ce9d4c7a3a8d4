import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { figures } from '../helpers/figures.js';
import { readPost } from '../../src/post/index.js';
import { allByRole, queryByRole, textOf } from '../helpers/roles.js';
import { deepElements, listenForIssues, settled } from '../elements/fixtures.js';
import { blunt, fieldCount, plausible, plausibleTalks } from './hostile-roundup.js';
import { offencesIn, watchForExecution } from './inspect.js';

type Roundup = HTMLElementTagNameMap['meetup-roundup'];

interface VectorList {
  name: string;
  vectors: string[];
}

const lists = (await (await fetch('/test-files/vectors.json')).json()) as VectorList[];
const vectorsOf = (which: readonly VectorList[]): string[] => [
  ...new Set(which.flatMap((list) => list.vectors)),
];
const vectors = vectorsOf(lists);

/** What no list has: what is wrong with it is not markup. */
const own = {
  'lone surrogates': '\ud800 high, \udc00 low, \udfff\ud800',
  'bidi controls': '\u202eright to left\u202d \u2066\u2067\u2068 without an end',
  'zero widths': 'a\u200b\u200c\u200d\u2060\ufeffb',
  controls: Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('x'),
  'a heap of accents': `Z${'\u0301\u0308\u0334'.repeat(100)}`,
  'a huge word': 'x'.repeat(5000),
  'a huge text': 'word '.repeat(1000),
  'names of prototypes': '__proto__',
  constructors: 'constructor',
  'javascript in capitals': 'JaVaScRiPt:alert(1)',
  'javascript in pieces': 'java\nscript\t:alert(1)',
  'javascript behind a control': '\u0001javascript:alert(1)',
  'data in an address': 'data:text/html,<script>alert(1)</script>',
  'a blob': 'blob:https://x.example/1',
  'a file': 'file:///etc/passwd',
  'another site by user name': 'https://youtube.com@evil.example/',
  'a template of Lit': '${alert(1)}<!--?lit$--><?lit$1$>{{constructor.constructor("alert(1)")()}}',
};
const everything = [...vectors, ...Object.values(own)];
/** What is meant to run, without what is only meant to break a program that reads text. */
const attacks = [
  ...vectorsOf(lists.filter(({ name }) => !name.startsWith('big-list'))),
  ...Object.values(own),
];

const counts = new Map<string, number>();
const count = (what: string, by = 1): void => void counts.set(what, (counts.get(what) ?? 0) + by);

/** That there is none: with the first of them, for the difference of two long lists takes forever to work out. */
function expectNone(what: readonly string[]): void {
  expect(what.slice(0, 5).join('\n').slice(0, 1000)).to.equal('');
}

/** Shows something, looks at it, and takes it away. */
async function lookAt(content: unknown): Promise<Element> {
  const holder = await fixture<HTMLElement>(html`<div>${content}</div>`);
  await settled(holder);
  const isFed = (element: Element): boolean => element.parentElement === holder;
  const offences = offencesIn(holder, (element) => isFed(element) || element.localName === 'script');
  expectNone(offences);
  for (const script of holder.querySelectorAll('script')) expect(script.type).to.equal('application/json');
  // What is wrong in the data is told a moment later, and only while the element is there.
  await aTimeout(5);
  count('nodes looked at', [...deepElements(holder)].length);
  return holder;
}

function jsonScript(data: unknown, id = ''): HTMLScriptElement {
  const script = document.createElement('script');
  Object.assign(script, { type: 'application/json', id, textContent: JSON.stringify(data) });
  return script;
}

async function keep(name: string, data: unknown): Promise<string> {
  const address = `/test-files/kept.json?name=${name}`;
  await fetch(address, { method: 'POST', body: JSON.stringify(data) });
  return address;
}

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

/** How the strings come in, a number of them at once: a new way in is one more line. */
const ways: Record<string, (batch: readonly string[]) => unknown> = {
  'the json attribute': (batch) =>
    html`<meetup-roundup json=${JSON.stringify(plausibleTalks(batch))}></meetup-roundup>
      <timestamped-video json=${JSON.stringify(plausibleTalks(batch))}></timestamped-video>`,

  'a script inside': (batch) =>
    html`<meetup-roundup>${jsonScript(plausibleTalks(batch))}</meetup-roundup>
      <timestamped-video>${jsonScript(plausibleTalks(batch))}</timestamped-video>`,

  'a script elsewhere': (batch) =>
    html`${jsonScript(plausibleTalks(batch), 'hostile')}<meetup-roundup from="#hostile"></meetup-roundup>`,

  'a file': async (batch) =>
    html`<meetup-roundup src=${await keep('hostile', plausibleTalks(batch))}></meetup-roundup>`,

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

function* batchesOf<Item>(list: readonly Item[], size: number): Generator<Item[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}

describe('hostile data', () => {
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
  });
  after(() => {
    const inLists = lists.map(({ name, vectors: { length } }) => `${name} ${length}`).join(', ');
    figures(
      `${everything.length} vectors (${inLists}, own ${Object.keys(own).length}) in each of ${fieldCount} ` +
        `fields, by ${Object.keys(ways).length + 1} ways in: ${counts.get('nodes looked at')} nodes looked at, ` +
        `${counts.get('sentences')} sentences about what was refused, nothing run, no address outside the list`,
    );
  });

  it('has lists to draw on', () => expect(vectors.length).to.be.greaterThan(700));

  /** Until everything that is shown has said what is wrong with it: it does so a moment later, and only where it is. */
  const untilTold = (holder: Element): Promise<void> => {
    const told = () => new Set(heard.events.map(({ target }) => target));
    return waitUntil(() => [...holder.children].every((one) => told().has(one)), 'says nothing');
  };

  it('of every field runs nowhere, by property', async () => {
    for (const batch of batchesOf(everything, 10)) {
      const holder = await lookAt(
        batch.map((vector) => html`<meetup-roundup .data=${blunt(vector)}></meetup-roundup>`),
      );
      await untilTold(holder);
      holder.remove();
    }
    for (const batch of batchesOf(attacks, 10)) {
      const holder = await lookAt(
        batch.map((vector) => html`<meetup-roundup .data=${plausible(vector)} debug></meetup-roundup>`),
      );
      await untilTold(holder);
      holder.remove();
    }
    const sentences = heard.events.flatMap(({ issues }) => issues);
    count('sentences', sentences.length);
    const vague = sentences.filter(
      ({ path, message, remedy }) => !message.startsWith(path || 'The data') || !remedy,
    );
    expectNone(vague.map(({ path, message }) => `${path}: ${message}`));
    // However long what stood there is, the sentence isn't.
    expect(Math.max(...sentences.map(({ message }) => message.length))).to.be.below(300);
  }).timeout(120_000);

  for (const [way, content] of Object.entries(ways)) {
    it(`runs nowhere, by ${way}`, async () => {
      for (const batch of batchesOf(attacks, 20)) {
        const holder = await lookAt(await content(batch));
        const roundup = holder.querySelector<Roundup>('meetup-roundup[src]');
        if (!roundup) {
          holder.remove();
          continue;
        }
        await waitUntil(() => queryByRole(roundup, 'list', { name: /Talks/ }), 'the file never shows');
        expectNone(offencesIn(roundup));
        holder.remove();
      }
    }).timeout(120_000);
  }

  it('is shown as it stands, as text', async () => {
    for (const vector of ['<img src=x onerror=alert(1)>', '\u202eevil', '{{7*7}}', '&lt;b&gt;']) {
      const holder = await lookAt(html`<talk-card .data=${{ title: vector }}></talk-card>`);
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
    const holder = await lookAt(html`
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
