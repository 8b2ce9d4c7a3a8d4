import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { breakFiles, brokenRequests, mendFiles } from '../helpers/breakage.js';
import { figures } from '../helpers/figures.js';
import { findIn } from './frames.js';

type Recording = HTMLElementTagNameMap['timestamped-video'];

/** A page with built files of its own, in a frame: what one page has asked for, another hasn't. */
async function open(
  address = '',
): Promise<{ page: Document; window: Window & { seen: { warnings: string[] } } }> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe
      src=${`/strict/self.html?copy=${crypto.randomUUID().slice(0, 8)}${address}`}
      width="1000"
      height="700"
      title="Page"
    ></iframe>`,
  );
  const script = () => frame.contentDocument?.querySelector('#script');
  await until(() => script()?.shadowRoot?.querySelector('h2'), 'nothing shows');
  return { page: frame.contentDocument!, window: frame.contentWindow as never };
}

const until = (holds: () => unknown, message: string): Promise<void> =>
  waitUntil(() => Boolean(holds()), message, { interval: 20, timeout: 8000 });

/** Until a page has asked in vain: what it asks for while the first request is under way shares that one's fate. */
async function askedInVain(): Promise<void> {
  await waitUntil(async () => (await brokenRequests()) > 0, 'is never asked for', { timeout: 8000 });
  await aTimeout(300);
}

const survived: string[] = [];

describe('a late part that can’t be had is asked for again on the next use', () => {
  afterEach(mendFiles);
  after(() =>
    figures(`${survived.length} late parts that failed, and were asked for again: ${survived.join(', ')}`),
  );

  for (const how of ['503', '404', 'cut'] as const) {
    it(`what drives the player (${how})`, async () => {
      await breakFiles(/chunks\/watching/, how);
      const { page } = await open();
      const recording = page.querySelector<Recording>('#recording')!;
      recording.playFrom(60);
      const frame = findIn(recording, 'iframe');
      expect(frame, 'plays without it').not.to.equal(undefined);
      await until(
        () => findIn(recording, '.bar')?.textContent.includes('No connection'),
        'the reader isn’t told',
      );
      expect(findIn(recording, '[part=link]')!.getAttribute('href')).to.contain('StrictOther');
      await mendFiles();
      recording.playFrom(120);
      await until(() => findIn(recording, '[part=control]'), 'is not asked for again');
      await until(() => recording.readyState >= 1, 'doesn’t drive');
      survived.push(`player ${how}`);
    }).timeout(20_000);

    it(`the words for what is wrong (${how})`, async () => {
      await breakFiles(/chunks\/report/, how);
      const { page, window } = await open();
      const roundup = page.querySelector<HTMLElementTagNameMap['meetup-roundup']>('#script')!;
      // The page's file has a title that is a number. A second use would take the one other address, too.
      await until(() => window.seen.warnings.length > 0, 'nothing is said at all');
      expect(findIn(page.querySelector('#file')!, 'h2')!.textContent).to.contain('From a file');
      await mendFiles();
      window.seen.warnings.length = 0;
      roundup.data = { title: 'B', date: 6 };
      await until(() => window.seen.warnings.join().includes('6 is no date'), 'is not asked for again');
      expect(findIn(roundup, 'h2')!.textContent).to.contain('B');
      survived.push(`sentences ${how}`);
    }).timeout(20_000);

    it(`the words of a language (${how})`, async () => {
      await breakFiles(/chunks\/de-/, how);
      const { page } = await open();
      const add = (): Element => {
        const element = page.createElement('timestamped-video');
        Object.assign(element, { lang: 'de', src: 'https://youtu.be/StrictThird' });
        page.body.append(element);
        return element;
      };
      const first = add();
      await until(
        () => findIn(first, '[part=link]')?.textContent.includes('Watch on'),
        'not even English is shown',
      );
      await askedInVain();
      await mendFiles();
      const next = add();
      await until(
        () => findIn(next, '[part=link]')?.textContent.includes('Auf YouTube'),
        'is not asked for again',
      );
      survived.push(`language ${how}`);
    }).timeout(20_000);

    it(`what follows the page’s address (${how})`, async () => {
      await breakFiles(/chunks\/deep-link/, how);
      const { page, window } = await open('&t=60');
      const button = () => findIn(page.querySelector('#script')!, '.play')!.getAttribute('aria-label');
      await askedInVain();
      expect(button()).to.equal('Play the recording');
      await mendFiles();
      window.location.hash = '#closing';
      await until(() => button() === 'Play from 50:00', 'is not asked for again');
      survived.push(`deep link ${how}`);
    }).timeout(20_000);
  }
});
