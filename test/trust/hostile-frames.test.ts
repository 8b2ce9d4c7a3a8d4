/** Hostile strings in the page that is framed: in its file, and in whatever its address can say. */
import { expect, fixture, html } from '@open-wc/testing';
import { figures } from '../helpers/figures.js';
import { engine } from '../elements/fixtures.js';
import { atBeginning, elementsUnder, findIn } from './frames.js';
import { plausibleTalks } from './hostile-roundup.js';
import { batchesOf, markupAttacks as attacks } from './hostile-vectors.js';
import { watchForExecution } from './inspect.js';
import { expectNone, Ledger } from './look-at.js';
import { waitUntil } from '../helpers/wait-until.js';

/** As many frames at once as keep a browser busy. */
const atOnce = 6;

/** One engine loads a thousand pages; the others, to which an address means the same, a quarter of them. */
const inAddress = attacks.filter((_, at) => engine === 'Chromium' || at % 4 === 0);

interface Framed {
  page: Document;
  /** the signs that something ran in there */
  stop: () => string[];
}

const source = await (await fetch('/dist/embed.html')).text();

/** Frames the page with each of the queries, and watches in there from before its first script on. */
async function framed(queries: readonly Record<string, string>[]): Promise<Framed[]> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const frames = queries.map((query) =>
    Object.assign(document.createElement('iframe'), {
      title: 'Roundup',
      src: `/dist/embed.html?${new URLSearchParams(query)}`,
    }),
  );
  holder.append(...frames);
  const watches = new Map<Window, ReturnType<typeof watchForExecution>>();
  await atBeginning(frames, (page) => {
    expect(page.customElements.get('meetup-roundup'), 'was too late to watch').to.equal(undefined);
    watches.set(page, watchForExecution(page));
  });
  return frames.map(({ contentWindow, contentDocument }) => ({
    page: contentDocument!,
    stop: () => watches.get(contentWindow!)!.stop(),
  }));
}

const shows = ({ page }: Framed): boolean => {
  const { body } = page as { body: HTMLElement | null };
  return Boolean(body && findIn(body, 'talk-card'));
};
const refuses = ({ page }: Framed): boolean => Boolean(page.querySelector('[role=alert]'));

/** Waits for all of them, looks at them, and takes them away. */
async function expectHarmless(all: readonly Framed[], isDone: (one: Framed) => boolean): Promise<void> {
  const undone = (): string => all.find((one) => !isDone(one))?.page.URL ?? '';
  await waitUntil(() => undone() === '', 'not all are done', { timeout: 20_000 }).catch((error: unknown) => {
    throw new Error(`${undone()}: ${String(error)}`);
  });
  for (const { page, stop } of all) {
    expectNone(offencesOf(page));
    expectNone(stop());
    page.defaultView!.frameElement!.remove();
  }
}

/** Of all but what the framed page's own file holds. */
function offencesOf({ body, documentElement: root }: Document): string[] {
  const all = [...elementsUnder(body)].filter((one) => !source.includes(one.outerHTML));
  const tags = all.map(({ localName }) => localName);
  const attributes = all.flatMap((one) => [...one.attributes]);
  return [
    ...tags.filter((tag) => /^(?:script|iframe|object|embed|base|meta)$/.test(tag)),
    ...attributes.filter(({ name }) => /^on|^srcdoc$/i.test(name)).map(({ name }) => name),
    ...attributes
      .filter(
        ({ name, value }) => /^(?:href|src|srcset|poster|action|formaction|xlink:href)$/.test(name) && value,
      )
      .map(({ value }) => value)
      .filter((value) => !/^(?:https?:\/\/[^/@]+(?:[/?#]|$)|mailto:|\/)/.test(value)),
    ...[...root.attributes].map(({ name }) => name).filter((name) => !['lang', 'data-theme'].includes(name)),
    ...(/^(?:light|dark|auto)$/.test(root.dataset['theme'] ?? '') ? [] : [`theme ${root.dataset['theme']}`]),
    ...(/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(root.lang) ? [] : [`lang ${root.lang}`]),
  ];
}

async function keep(name: string, data: unknown): Promise<string> {
  const address = `/test-files/kept.json?name=${engine}-${name}`;
  await fetch(address, { method: 'POST', body: JSON.stringify(data) });
  return address;
}

describe('hostile data of a framed page', () => {
  const ledger = new Ledger();
  let watch: ReturnType<typeof watchForExecution>;
  beforeEach(() => (watch = watchForExecution()));
  afterEach(() => {
    expectNone(watch.stop());
    ledger.confirm();
  });
  after(() =>
    figures(`nothing run in the frame or around it, no address outside the list: ${ledger.toString()}`),
  );

  it('would be seen if it ran there', async () => {
    const [one] = await framed([{}]);
    await waitUntil(() => refuses(one!), 'says nothing', { timeout: 8000 });
    const { page, stop } = one!;
    const script = page.createElement('script');
    script.textContent =
      'alert(1); Object.prototype.polluted = 1; setTimeout(() => { throw Error("ran"); });';
    page.body.append(script);
    await new Promise((resolve) => page.defaultView!.setTimeout(resolve, 50));
    expect(stop().join()).to.match(/^alert\(1\),error .*ran,.*polluted$/);
  });

  it('runs nowhere, in its file', async () => {
    const files = await Promise.all(
      [...batchesOf(attacks, 60)].map((batch, at) => keep(`file-${at}`, plausibleTalks(batch))),
    );
    for (const batch of batchesOf(files, 3))
      await expectHarmless(await framed(batch.map((src) => ({ src }))), shows);
    ledger.note(`${attacks.length} strings in ${files.length} files`);
  }).timeout(400_000);

  it('runs nowhere, in what its address says of a file that shows', async () => {
    const src = await keep('good', {
      title: 'Good',
      talks: [{ title: 'A talk' }],
      video: 'https://youtu.be/HostileT001',
    });
    for (const batch of batchesOf(inAddress, atOnce)) {
      const queries = batch.map((vector) => ({
        t: vector,
        theme: vector,
        lang: vector,
        [vector]: vector,
        src,
      }));
      await expectHarmless(await framed(queries), shows);
    }
    ledger.note(`${inAddress.length} each as t, theme, lang and another parameter`);
  }).timeout(400_000);

  it('runs nowhere, as the address of its file', async () => {
    for (const batch of batchesOf(inAddress, atOnce))
      await expectHarmless(await framed(batch.map((src) => ({ src }))), refuses);
    ledger.note(`${inAddress.length} as src`);
  }).timeout(400_000);
});
