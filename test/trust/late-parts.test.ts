import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { breakFiles, brokenRequests, mendFiles } from '../helpers/breakage.js';
import { figures } from '../helpers/figures.js';
import { calendarIn, findIn } from './frames.js';
import { waitUntil } from '../helpers/wait-until.js';

type Recording = HTMLElementTagNameMap['timestamped-video'];

/** A page with built files of its own, in a frame: what one page has asked for, another hasn't. */
async function open(address = ''): Promise<Page> {
  const opened = await openEmpty('self', address);
  await until(() => opened.page.querySelector('#script')?.shadowRoot?.querySelector('h2'), 'nothing shows');
  return opened;
}

interface Page {
  page: Document;
  window: Window & { seen: { warnings: string[] } };
}

/** The same, whether the elements come or not. */
async function openEmpty(name: string, address = ''): Promise<Page> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe
      src=${`/strict/${name}.html?copy=${crypto.randomUUID().slice(0, 8)}${address}`}
      width="1000"
      height="700"
      title="Page"
    ></iframe>`,
  );
  await until(() => frame.contentDocument?.querySelector('#script'), 'no page');
  return { page: frame.contentDocument!, window: frame.contentWindow as never };
}

const until = (holds: () => unknown, message: string): Promise<void> =>
  waitUntil(() => Boolean(holds()), message, { interval: 20, timeout: 8000 });

/** Until a page has asked in vain: what it asks for while the first request is under way shares that one's fate. */
async function askedInVain(): Promise<void> {
  await waitUntil(async () => (await brokenRequests()) > 0, 'is never asked for', { timeout: 8000 });
  await aTimeout(300);
}

/** Mends what was broken, and has the page hear of it. */
async function backOnline(window: Window): Promise<void> {
  await mendFiles();
  window.dispatchEvent(new Event('online'));
}

const calendarOf = (page: Document): ReturnType<typeof calendarIn> =>
  calendarIn(page.querySelector('#script')!);

const chaptersIn = (page: Document, id: string): HTMLElement | undefined =>
  findIn(page.querySelector(`#${id}`)!, '[part=chapters]');

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
      const { page, window } = await open('&t=60&bare');
      const button = () => findIn(page.querySelector('#script')!, '.play')!.getAttribute('aria-label');
      await askedInVain();
      expect(button()).to.equal('Play the recording');
      await mendFiles();
      window.location.hash = '#closing';
      await until(() => button() === 'Play from 50:00', 'is not asked for again');
      survived.push(`deep link ${how}`);
    }).timeout(20_000);

    it(`what brings posts and calendar (${how})`, async () => {
      await breakFiles(/chunks\/late-/, how);
      const { page, window } = await open();
      await askedInVain();
      expect(calendarOf(page)).to.equal(undefined);
      expect(page.querySelector('#around')!.textContent).to.contain('Jane Doe');
      await backOnline(window);
      await until(() => calendarOf(page), 'no calendar');
      await until(() => chaptersIn(page, 'around'), 'does not come alive');
      survived.push(`late ${how}`);
    }).timeout(20_000);

    it(`what brings a post to life (${how})`, async () => {
      await breakFiles(/chunks\/posts-under/, how);
      const { page, window } = await open();
      await askedInVain();
      expect(chaptersIn(page, 'around')).to.equal(undefined);
      await backOnline(window);
      await until(() => chaptersIn(page, 'around'), 'does not come alive');
      survived.push(`a post ${how}`);
    }).timeout(20_000);

    it(`what brings the posts of a script tag to life (${how})`, async () => {
      await breakFiles(/chunks\/script-posts/, how);
      const { page, window } = await open();
      await askedInVain();
      expect(chaptersIn(page, 'named')).to.equal(undefined);
      await backOnline(window);
      await until(() => chaptersIn(page, 'named'), 'does not come alive');
      survived.push(`posts ${how}`);
    }).timeout(20_000);

    for (const part of ['start', 'upgrade'])
      it(`what upgrades plain markup: ${part} (${how})`, async () => {
        await breakFiles(new RegExp(`chunks/${part}-`), how);
        const { page, window } = await open();
        await askedInVain();
        expect(page.querySelector('#plain meetup-roundup, meetup-roundup #plain')).to.equal(null);
        expect(page.querySelector('#plain a')!.textContent).to.equal('The roundup');
        await backOnline(window);
        await until(() => page.querySelector('meetup-roundup #plain, #plain meetup-roundup'), 'stays a link');
        survived.push(`markup ${part} ${how}`);
      }).timeout(20_000);

    it(`the calendar button (${how})`, async () => {
      await breakFiles(/chunks\/calendar-button/, how);
      const { page, window } = await open();
      await askedInVain();
      expect(calendarOf(page)).to.equal(undefined);
      await backOnline(window);
      await until(() => calendarOf(page), 'no calendar');
      survived.push(`calendar ${how}`);
    }).timeout(20_000);

    it(`the calendar entry, and the reader is told (${how})`, async () => {
      await breakFiles(/chunks\/ical-/, how);
      const { page } = await open();
      await until(() => calendarOf(page), 'no calendar');
      calendarOf(page)!.button.click();
      const status = () => calendarOf(page)!.status.textContent;
      await until(() => status() === 'No connection. Try again.', 'nothing is said');
      await mendFiles();
      calendarOf(page)!.button.click();
      await until(() => status() === '', 'is not asked for again');
      survived.push(`calendar entry ${how}`);
    }).timeout(20_000);

    it(`an element itself, by the autoloader (${how})`, async () => {
      await breakFiles(/define\/meetup-roundup/, how);
      const { page, window } = await openEmpty('autoload');
      await askedInVain();
      expect(page.querySelector('#around')!.textContent).to.contain('Jane Doe');
      await backOnline(window);
      await until(() => findIn(page.querySelector('#script')!, 'h2'), 'is not asked for again');
      survived.push(`an element ${how}`);
    }).timeout(20_000);

    it(`what copies a link, which then stands in the address (${how})`, async () => {
      await breakFiles(/chunks\/copy-talk-link/, how);
      const { page, window } = await open();
      const copy = () => findIn(page.querySelector('#script')!, '[part=copy]')!;
      copy().click();
      await until(() => window.location.hash === '#opening', 'the address is another');
      await mendFiles();
      copy().click();
      await until(() => findIn(page.querySelector('#script')!, '.toast'), 'is not asked for again');
      survived.push(`copy ${how}`);
    }).timeout(20_000);
  }
});
