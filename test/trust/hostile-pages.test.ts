/** Hostile strings by the two ways in that take a whole page: a post that is wrapped, and the page that is framed. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { figures } from '../helpers/figures.js';
import '../../src/define/all.js';
import { elementsUnder, findIn } from './frames.js';
import { plausibleTalks } from './hostile-roundup.js';
import { offencesIn, watchForExecution } from './inspect.js';

const lists = (await (await fetch('/test-files/vectors.json')).json()) as {
  name: string;
  vectors: string[];
}[];
const attacks = [
  ...new Set(lists.filter(({ name }) => !name.startsWith('big-list')).flatMap(({ vectors }) => vectors)),
];

const batchesOf = (size: number): string[][] =>
  Array.from({ length: Math.ceil(attacks.length / size) }, (_, at) =>
    attacks.slice(at * size, (at + 1) * size),
  );

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

const figure = { posts: 0, frames: 0 };

describe('hostile data of whole pages', () => {
  let watch: ReturnType<typeof watchForExecution>;
  beforeEach(() => (watch = watchForExecution()));
  afterEach(() => expect(watch.stop().slice(0, 3)).to.deep.equal([]));
  after(() =>
    figures(
      `${attacks.length} vectors in ${figure.posts} posts that came alive and ${figure.frames} framed pages: nothing run, no address outside the list`,
    ),
  );

  it('runs nowhere, in a post that comes alive', async () => {
    for (const batch of batchesOf(10)) {
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
      expect(offencesIn(holder, (one) => authors.has(one)).slice(0, 3)).to.deep.equal([]);
      holder.remove();
      await waitUntil(() => article.textContent === before, 'the post’s own text is another');
      figure.posts += 1;
    }
  }).timeout(120_000);

  it('runs nowhere, in the file of a framed page', async () => {
    for (const batch of batchesOf(60)) {
      const src = '/test-files/kept.json?name=hostile-frame';
      await fetch(src, { method: 'POST', body: JSON.stringify(plausibleTalks(batch)) });
      const body = await framed({ src });
      await waitUntil(() => findIn(body, 'talk-card'), 'the file never shows', { timeout: 8000 });
      expectHarmless(body);
    }
  }).timeout(120_000);

  it('runs nowhere, in the address of a framed page', async () => {
    for (const vector of attacks.filter((_, at) => at % 8 === 0)) {
      const body = await framed({ src: vector, t: vector, theme: vector, lang: vector, [vector]: vector });
      await waitUntil(() => body.textContent.trim(), 'says nothing', { timeout: 8000 });
      expectHarmless(body);
    }
  }).timeout(120_000);
});

async function framed(query: Record<string, string>): Promise<HTMLElement> {
  const src = `/dist/embed.html?${new URLSearchParams(query)}`;
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Roundup" src=${src}></iframe>`);
  const isThere = () =>
    frame.contentDocument?.querySelector('base') && frame.contentDocument.readyState === 'complete';
  await waitUntil(isThere, `the frame doesn’t load: ${src}`, { timeout: 8000 });
  figure.frames += 1;
  return frame.contentDocument!.body;
}

const source = await (await fetch('/dist/embed.html')).text();

/** Of all but what the framed page's own file holds. */
function expectHarmless(body: HTMLElement): void {
  const all = [...elementsUnder(body)].filter((one) => !source.includes(one.outerHTML));
  const tags = all.map(({ localName }) => localName);
  expect(tags.filter((tag) => /^(?:script|iframe|object|embed|base|meta)$/.test(tag))).to.deep.equal([]);
  for (const { name, value } of all.flatMap((one) => [...one.attributes])) {
    expect(name).not.to.match(/^on|^srcdoc$/i);
    if (/^(?:href|src|srcset|poster|action|formaction|xlink:href)$/.test(name) && value)
      expect(value).to.match(/^(?:https?:\/\/[^/@]+(?:[/?#]|$)|mailto:|\/)/);
  }
}
