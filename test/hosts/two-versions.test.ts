import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { live, plays, talkToPlay, talks } from '../helpers/hosts/roundup.js';
import { serve } from '../helpers/hosts/serve.js';
import { testHost, type Host } from '../helpers/hosts/suite.js';

type Version = 'older' | 'newer';
type Tag = 'meetup-roundup' | 'talk-card' | 'timestamped-video';

const folders: Record<Version, string> = { older: 'older', newer: 'meetup-roundup' };

const bundles = ['meetup-roundup.js', 'define/talk-card.js', 'define/timestamped-video.js'];

async function textOf(version: Version, { site }: Host): Promise<string> {
  const texts = bundles.map((bundle) => readFile(site.path(folders[version], bundle), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

/** The page's class of an element is one of a version's, by its very text. */
async function isOf(version: Version, tag: Tag, page: Page, host: Host): Promise<void> {
  const source = await page.evaluate((name) => String(customElements.get(name)), tag);
  assert.match(source, /^class/);
  for (const name of ['older', 'newer'] as const) {
    const text = await textOf(name, host);
    assert.equal(text.includes(source), name === version, `${tag} is the ${version} one`);
  }
}

/** A card plays its talk in the page's player, and says that it does. */
function cardDrives(cards: Version, player: Version): (host: Host) => Promise<void> {
  return async (host) => {
    const visit = await host.browser.open(`${host.url}/${cards}-cards.html`);
    const { page, errors, warnings } = visit;
    await isOf(cards, 'talk-card', page, host);
    await isOf(player, 'timestamped-video', page, host);
    const card = page.getByRole('article', { name: talkToPlay });
    await card.getByRole('button', { name: `Watch from 32:55: ${talkToPlay}` }).click();
    await plays(host.browser, talks[talkToPlay]);
    assert.equal(await page.locator('iframe').count(), 1);
    await page.locator('timestamped-video iframe').waitFor();
    await card.getByText('Playing', { exact: true }).waitFor();
    assert.deepEqual([...errors, ...warnings], []);
    await page.context().close();
  };
}

function mixed(path: string, versions: Partial<Record<Tag, Version>>): (host: Host) => Promise<void> {
  return async (host) => {
    const also = async (page: Page): Promise<void> => {
      for (const [tag, version] of Object.entries(versions)) await isOf(version, tag as Tag, page, host);
    };
    await live(path, { also })(host);
  };
}

testHost('two-versions', {
  build: async (site) => {
    await site.addScripts('meetup-roundup');
    await site.addRoundup('roundups');
    return serve(site.folder);
  },
  cases: {
    'older cards drive a newer player': cardDrives('older', 'newer'),
    'newer cards drive an older player': cardDrives('newer', 'older'),
    'an older roundup holds a newer player': mixed('/older-roundup.html', {
      'meetup-roundup': 'older',
      'talk-card': 'older',
      'timestamped-video': 'newer',
    }),
    'a newer roundup holds an older player': mixed('/newer-roundup.html', {
      'meetup-roundup': 'newer',
      'talk-card': 'newer',
      'timestamped-video': 'older',
    }),
    'both whole, the older first: it stays': mixed('/older-first.html', {
      'meetup-roundup': 'older',
      'timestamped-video': 'older',
    }),
    'both whole, the newer first: it stays': mixed('/newer-first.html', {
      'meetup-roundup': 'newer',
      'timestamped-video': 'newer',
    }),
  },
});
