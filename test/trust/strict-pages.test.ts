import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { figures } from '../helpers/figures.js';
import { provider } from '../helpers/outside.js';
import { byRole } from '../helpers/roles.js';
import { click } from '../helpers/user.js';
import { calendarIn, elementsUnder, findIn } from './frames.js';
import { waitUntil } from '../helpers/wait-until.js';

interface Seen {
  violations: string[];
  errors: string[];
  warnings: string[];
}

interface Report extends Seen {
  isIsolated: boolean;
  isCredentialless: boolean;
  isSupported: boolean;
  hasAnswered: boolean;
  notice?: string;
  links: string[];
  heading?: string;
  failure?: string;
}

type StrictWindow = Window & { seen: Seen };

/** Opens a page in a frame of this one, and waits until its first roundup shows. */
async function open(name: string): Promise<{ page: Document; seen: Seen }> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe src=${`/strict/${name}.html`} width="1000" height="700" title="Strict"></iframe>`,
  );
  const inside = () => frame.contentDocument!;
  await waitUntil(() => inside().querySelector('#script')?.shadowRoot?.querySelector('h2'), 'nothing shows', {
    timeout: 10_000,
  });
  return { page: inside(), seen: (frame.contentWindow as unknown as StrictWindow).seen };
}

const find = (page: Document, id: string): Element => page.querySelector(`#${id}`)!;
const counted = { pages: 0, nodes: 0 };
const soon = { timeout: 8000 };

/** A recording of a provider, and one that is a file of the site's own. */
async function play(page: Document): Promise<void> {
  const recording = find(page, 'recording') as HTMLElement & { readyState: number };
  findIn(recording, 'button.play')!.click();
  expect(findIn(recording, 'iframe')).not.to.equal(undefined);
  await waitUntil(() => recording.readyState >= 1, 'the player never answers', soon);
  expect((await provider('StrictOther').state()).connected).to.equal(true);
  findIn(find(page, 'sound'), 'button.play')!.click();
  expect(findIn(find(page, 'sound'), 'video')).not.to.equal(undefined);
}

/** Posts, by the element around one and by the script tag, and a plain link. */
async function comeAlive(page: Document): Promise<void> {
  for (const id of ['around', 'named'])
    await waitUntil(() => findIn(find(page, id), '[part=chapters]'), `${id} does not come alive`, soon);
  const plain = () => page.querySelector('meetup-roundup:has(#plain)');
  await waitUntil(() => plain() && findIn(plain()!, 'h2'), 'the link stays a link', soon);
}

/** What a reader's click fetches: a link is copied, a calendar entry handed over. */
async function useLateParts(page: Document): Promise<void> {
  const roundup = find(page, 'script');
  findIn(roundup, '[part=copy]')!.click();
  await waitUntil(() => findIn(roundup, '.toast'), 'copies nothing', soon);
  await waitUntil(() => calendarIn(roundup), 'no calendar', soon);
  const made: string[] = [];
  const view = page.defaultView as unknown as typeof globalThis;
  const { createObjectURL } = view.URL;
  view.URL.createObjectURL = (blob: Blob) => {
    made.push(blob.type);
    return createObjectURL.call(view.URL, blob);
  };
  calendarIn(roundup)!.button.click();
  await waitUntil(() => made.length > 0, 'no calendar entry', soon);
  await aTimeout(300);
}

describe('strict pages', () => {
  after(() =>
    figures(
      `${counted.pages} strict pages, ${counted.nodes} nodes in them, no violation but the one that is wanted`,
    ),
  );

  for (const name of ['self', 'nonce', 'copies']) {
    it(`hold nothing back: ${name}`, async () => {
      const { page, seen } = await open(name);
      const file = find(page, 'file');
      await waitUntil(
        () => findIn(file, 'h2')?.textContent.trim() === 'From a file',
        'the file never shows',
        { timeout: 8000 },
      );
      // What is wrong in it is told by a chunk that loads late.
      await waitUntil(() => seen.warnings.length > 0, 'nothing is told', { timeout: 5000 });
      expect(seen.warnings.join()).to.contain('talks[0].title');
      await play(page);
      await comeAlive(page);
      await useLateParts(page);
      // Styled, though the policy allows no style of the page's own.
      for (const id of ['script', 'around'])
        expect(getComputedStyle(findIn(find(page, id), 'ol.chapters')!).listStyleType, id).to.equal('none');
      expect(seen.violations).to.deep.equal([]);
      expect(seen.errors).to.deep.equal([]);
      counted.pages += 1;
      counted.nodes += [...elementsUnder(page.documentElement)].length;
    }).timeout(40_000);
  }

  it('hold the autoloader back from nothing', async () => {
    const { page, seen } = await open('autoload');
    await play(page);
    expect(seen.violations).to.deep.equal([]);
    expect(seen.errors).to.deep.equal([]);
    counted.pages += 1;
  }).timeout(20_000);

  it('that refuse a second copy of Lit keep what the first one shows', async () => {
    const { page, seen } = await open('refused');
    expect(findIn(find(page, 'script'), 'h2')?.textContent).to.contain('A strict evening');
    // Where the browser knows of trusted types, the second copy is refused, in its own file.
    if ('trustedTypes' in window)
      await waitUntil(() => seen.errors.length + seen.violations.length > 0, 'nothing is refused', {
        timeout: 8000,
      });
    expect(seen.violations.every((violation) => violation.startsWith('trusted-types'))).to.equal(true);
    counted.pages += 1;
  });

  it('that let no frame in say so, with the way to the recording', async () => {
    const { page, seen } = await open('unframed');
    const recording = find(page, 'recording');
    // What watches loads when the reader comes near. Safari keeps no record of what it refused before that.
    recording.dispatchEvent(new Event('pointerenter'));
    await waitUntil(
      () =>
        (frames[0]?.performance.getEntriesByType('resource') ?? []).some(({ name }) => /watching/.test(name)),
      'nothing loads',
      { timeout: 8000 },
    );
    await aTimeout(200);
    findIn(recording, 'button.play')!.click();
    const isTold = () => findIn(recording, '[part=notice]');
    await waitUntil(isTold, 'the reader is told nothing', { timeout: 8000 }).catch((error: unknown) => {
      throw new Error(`${String(error)}, but the browser: ${seen.violations.join() || 'nothing either'}`);
    });
    expect(findIn(recording, '[part=notice]')!.textContent).to.match(/rules don’t let YouTube in/);
    expect(findIn(recording, '[part=notice] a')!.getAttribute('href')).to.contain('v=StrictOther');
    expect(seen.violations.filter((violation) => !violation.startsWith('frame-src'))).to.deep.equal([]);
    expect(findIn(recording, 'button.play')).not.to.equal(undefined);
    counted.pages += 1;
  }).timeout(20_000);

  it('that are isolated play without credentials, or say where it plays', async () => {
    const channel = new BroadcastChannel('strict');
    const told = new Promise<Report>((resolve) => {
      channel.onmessage = ({ data }: MessageEvent<Report>) => resolve(data);
    });
    const link = await fixture<HTMLElement>(
      html`<p><a href="/strict/isolated.html?alone" target="_blank" rel="opener">A window of its own</a></p>`,
    );
    await click(byRole(link, 'link'));
    const report = await told;
    channel.close();
    expect(report.failure).to.equal(undefined);
    expect(report.isIsolated).to.equal(true);
    expect(report.heading).to.contain('A strict evening');
    expect(report.violations).to.deep.equal([]);
    if (report.isSupported) {
      expect(report.isCredentialless).to.equal(true);
      expect(report.hasAnswered).to.equal(true);
    } else {
      expect(report.notice).to.match(/rules don’t let YouTube in/);
      expect(report.links.join()).to.match(/v=StrictOther&t=240s/);
    }
    figures(`isolated: ${report.isSupported ? 'plays in a frame without credentials' : 'the link instead'}`);
    counted.pages += 1;
  }).timeout(40_000);
});
