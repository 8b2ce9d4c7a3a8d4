import { expect } from '@open-wc/testing';
import { clearOutside, outsideRequests } from '../helpers/outside.js';
import { engine } from './fixtures.js';
import { waitUntil } from '../helpers/wait-until.js';

/** Opens one of the demo's pages, which run what is built, in a frame of that width. */
async function open(page: string, width = 1100): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: `/demo/${page}`, width, height: 900, title: page });
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame;
}

/** Every element of the page, shadow trees included. The page's classes are its own: no `instanceof` holds. */
function* everything(root: ParentNode): Generator<HTMLElement> {
  for (const child of root.children as HTMLCollectionOf<HTMLElement>) {
    yield child;
    if (child.shadowRoot) yield* everything(child.shadowRoot);
    yield* everything(child);
  }
}

const find = (frame: HTMLIFrameElement, selector: string, text = /(?:)/): HTMLElement | undefined =>
  [...everything(frame.contentDocument!)].find(
    (element) => element.matches(selector) && text.test(element.textContent.trim()),
  );

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** How far what was in view has moved by itself so far, as web.dev/articles/cls counts it, without windows. */
async function shiftOf({ contentWindow }: HTMLIFrameElement): Promise<number> {
  const view = contentWindow as Window & typeof globalThis;
  const shifts = await new Promise<LayoutShift[]>((resolve) => {
    const observer = new view.PerformanceObserver((list) => resolve(list.getEntries() as LayoutShift[]));
    observer.observe({ type: 'layout-shift', buffered: true });
    view.setTimeout(() => resolve(observer.takeRecords() as LayoutShift[]), 1000);
  });
  return shifts.reduce((sum, { value }) => sum + value, 0);
}

describe('the built files', () => {
  let frame: HTMLIFrameElement | undefined;
  beforeEach(clearOutside);
  afterEach(() => frame?.remove());

  for (const [page, name] of [
    ['index.html', /^Cloud Native London December 2018/],
    ['inline.html', /^Cloud Native London December 2018/],
    ['cards.html', /Secure GitOps/],
  ] as const) {
    it(`show the data of ${page}`, async () => {
      frame = await open(page);
      await waitUntil(() => find(frame!, 'h1, h2, h3, h4', name), 'no heading', { timeout: 8000 });
      expect(await outsideRequests()).to.deep.equal([]);
    });
  }

  for (const page of ['index.html', 'inline.html', 'player.html']) {
    it(`play a chapter of ${page} at its second`, async () => {
      frame = await open(page);
      const chapter = (): HTMLElement | undefined => find(frame!, 'button', /^1:12:25/);
      await waitUntil(chapter, 'no chapter', { timeout: 8000 });
      chapter()!.click();
      const players = [...everything(frame.contentDocument!)].filter(
        ({ localName }) => localName === 'iframe',
      );
      expect(
        players.map((player) => new URL((player as HTMLIFrameElement).src).searchParams.get('start')),
      ).to.deep.equal(['4345']);
    });
  }

  for (const [page, most] of [
    ['inline.html', 0],
    ['player.html', 0],
    ['cards.html', 0],
    ['inline.html?lang=de', 0],
    // The data is fetched; the page reserves for it.
    ['index.html', 0.02],
  ] as const) {
    for (const width of [400, 1100]) {
      it(`move nothing in ${page} at ${width} px`, async function () {
        if (engine !== 'Chromium') this.skip();
        frame = await open(page, width);
        await waitUntil(() => find(frame!, 'button'), 'no button', { timeout: 8000 });
        expect(await shiftOf(frame)).to.be.at.most(most);
      });
    }
  }
});
