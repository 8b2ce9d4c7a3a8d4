import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { chapterPlays, talkToPlay } from '../helpers/hosts/roundup.js';
import { serve } from '../helpers/hosts/serve.js';
import type { Site } from '../helpers/hosts/site.js';
import { testHost, type Host } from '../helpers/hosts/suite.js';

const pages = ['iframe', 'lite-youtube', 'list'].flatMap((name) => [`${name}-before`, `${name}-after`]);

/** What the page on moving shows is the part of a page that changes; the rest of the page is the same for all. */
async function makePages(site: Site): Promise<void> {
  for (const name of pages) {
    const part = await readFile(site.path(`${name}.html`), 'utf8');
    const script = '<script type="module" src="/meetup-roundup/define/timestamped-video.js"></script>';
    const html = `<!doctype html><html lang="en"><title>${name}</title>${script}<main>${part}</main></html>`;
    await writeFile(site.path(`${name}.html`), html);
  }
}

/** What a page reaches outside before the reader does anything, once it has settled. */
async function reachedBy(page: string, { url, browser }: Host): Promise<string[]> {
  const visit = await browser.open(`${url}/${page}.html`);
  await visit.page.waitForLoadState('networkidle');
  const hosts = await visit.reached();
  await visit.page.context().close();
  return hosts;
}

/** Silent until the click, then it plays where it is. */
function playsAfter(name: string): (host: Host) => Promise<void> {
  return async ({ url, browser }) => {
    const visit = await browser.open(`${url}/${name}-after.html`);
    await visit.page.waitForLoadState('networkidle');
    assert.deepEqual(await visit.reached(), []);
    await chapterPlays(visit, browser, talkToPlay);
    assert.deepEqual([...visit.errors, ...visit.warnings], []);
    await visit.page.context().close();
  };
}

/** Without scripts, the link that was there, or one to the same second, still is. */
function linksAfter(name: string): (host: Host) => Promise<void> {
  return async ({ url, browser }) => {
    const { page } = await browser.open(`${url}/${name}-after.html`, { javaScriptEnabled: false });
    await page.locator('a[href="https://youtu.be/_adkJbf1bRU?t=1975"]').waitFor();
    await page.context().close();
  };
}

testHost('moving', {
  build: async (site) => {
    await site.addScripts('meetup-roundup');
    await site.addRoundup('roundups');
    await site.installTools();
    await makePages(site);
    return serve(site.folder);
  },
  cases: {
    'an iframe: reaches YouTube at once': async (host) =>
      assert.deepEqual(await reachedBy('iframe-before', host), ['www.youtube.com']),
    'an iframe, moved: silent, then plays': playsAfter('iframe'),
    'an iframe, moved: a link without scripts': linksAfter('iframe'),
    'lite-youtube: reaches YouTube’s pictures at once': async (host) =>
      assert.ok((await reachedBy('lite-youtube-before', host)).includes('i.ytimg.com')),
    'lite-youtube, moved: silent, then plays': playsAfter('lite-youtube'),
    'lite-youtube, moved: a link without scripts': linksAfter('lite-youtube'),
    'a list: leads away': async ({ url, browser }) => {
      const { page } = await browser.open(`${url}/list-before.html`);
      assert.equal(
        await page.getByRole('link', { name: '32:55' }).getAttribute('href'),
        'https://youtu.be/_adkJbf1bRU?t=1975',
      );
      assert.equal(await page.getByRole('button').count(), 0);
      await page.context().close();
    },
    'a list, moved: silent, then plays': playsAfter('list'),
    'a list, moved: the same links without scripts': linksAfter('list'),
  },
});
