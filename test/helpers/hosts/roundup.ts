/** What readers of a host's page find: the roundup of December 2018, live. */
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
// Only its types: the module itself runs in pages.
import type { ProviderState } from '../outside.js';
import type { TestBrowser, Visit } from './browser.js';
import type { Host } from './suite.js';

export const title = 'Cloud Native London December 2018 Roundup';
const playing = 1;

export const video = '_adkJbf1bRU';

/** The talks, with the second at which each starts. */
export const talks = {
  'Continuous Delivery in the Cloud with Spinnaker and Kubernetes': 240,
  'gRPC: Modern approach to write microservices': 1975,
  'Secure GitOps in Production': 4345,
};

/** The stand-in's recording lasts an hour, so the third talk would be past its end. */
export const talkToPlay = 'gRPC: Modern approach to write microservices';

/**
 * What the short roundup says in its summary: whatever hosts like to change in a text.
 * `…` or curly quotes here would be the work of one that "improves" quotes and dashes in data.
 */
export const summary = 'The host\'s words: "R&D" -- <3 ... all three talks.';

export function chapterButton(page: Page | Locator, talk: string): Locator {
  return page
    .getByRole('list', { name: 'Talks in this recording' })
    .getByRole('button', { name: talk, exact: false });
}

/** The page shows the roundup: its title, a card for each talk, and the recording's chapters. */
export async function seesRoundup(page: Page): Promise<void> {
  await page.getByRole('heading', { name: title, exact: true }).waitFor();
  for (const talk of Object.keys(talks)) {
    await page.getByRole('heading', { name: talk, exact: true }).waitFor();
    await page.getByRole('article', { name: talk }).waitFor();
    await chapterButton(page, talk).waitFor();
  }
}

/** Waits until the stand-in says that it plays, from about a second on. */
export async function plays(browser: TestBrowser, start: number, id = video): Promise<void> {
  let state: ProviderState | undefined;
  for (let attempt = 0; attempt < 50; attempt += 1) {
    state = (await browser.outside.players.order(id, { action: 'state' })) as ProviderState;
    if (state.state === playing && state.time >= start && state.time < start + 30) return;
    await setTimeout(100);
  }
  assert.fail(`It doesn't play from ${start}: state ${state?.state}, second ${state?.time}.`);
}

/** A click on a chapter plays it, and the page says so. */
export async function chapterPlays({ page }: Visit, browser: TestBrowser, talk: string): Promise<void> {
  await chapterButton(page, talk).click();
  await plays(browser, talks[talk as keyof typeof talks]);
  await page.locator('[aria-current="true"]', { hasText: talk }).first().waitFor();
}

export interface LiveOptions {
  /** whether the data is the short roundup, whose summary must come through to the letter */
  exact?: boolean;
  /** what else must hold once the roundup is seen */
  also?: (page: Page) => Promise<void>;
}

/** One page with the roundup: seen, silent until the click, then playing, and no error. */
export async function expectLive(
  { url, browser }: Pick<Host, 'url' | 'browser'>,
  path: string,
  { exact = false, also }: LiveOptions = {},
): Promise<void> {
  const visit = await browser.open(url + path);
  try {
    await seesRoundup(visit.page);
    if (exact) await visit.page.getByText(summary, { exact: true }).waitFor();
    await also?.(visit.page);
    assert.deepEqual(await visit.reached(), [], 'before a click, nothing leaves the site');
    await chapterPlays(visit, browser, talkToPlay);
    assert.deepEqual([...visit.errors, ...visit.warnings], []);
  } catch (error) {
    throw withErrors(error, visit.errors);
  } finally {
    await visit.page.context().close();
  }
}

function withErrors(error: unknown, errors: readonly string[]): Error {
  const message = error instanceof Error ? error.message : String(error);
  return new Error([message, ...errors].join('\n'), { cause: error });
}

/** A case of a host: the page at a path has the roundup, live. */
export function live(path: string, options?: LiveOptions): (host: Host) => Promise<void> {
  return (host) => expectLive(host, path, options);
}

/** A case of a host: the page at a path has the short roundup, live and to the letter. */
export function exact(path: string): (host: Host) => Promise<void> {
  return live(path, { exact: true });
}

/** A case of a host: a link to the roundup's file, which every host lets through, arrives as it was written. */
export function linkKept(path: string): (host: Host) => Promise<void> {
  return async ({ url, browser }) => {
    const { page } = await browser.open(url + path);
    const link = page.getByRole('link', { name: 'December 2018', exact: true });
    assert.equal(await link.getAttribute('href'), '/roundups/2018-12.json#meetup-roundup');
    await page.context().close();
  };
}

/** A case of a host: that link, and a roundup's JSON in a fence of code, arrive as they were written. */
export function plainFormsKept(path: string): (host: Host) => Promise<void> {
  return async (host) => {
    await linkKept(path)(host);
    const { page } = await host.browser.open(host.url + path);
    // Which element has the class, the code or one around it, is the host's choice.
    const fence = page.locator('.language-meetup-roundup').last();
    const data = JSON.parse((await fence.textContent()) ?? '') as { title: string; talks: unknown[] };
    assert.equal(data.title, title);
    assert.equal(data.talks.length, Object.keys(talks).length);
    await page.context().close();
  };
}

/** A case of a host: a form that the recipes warn of shows no roundup, and leaves readers the author's link. */
export function spoilt(path: string): (host: Host) => Promise<void> {
  return async ({ url, browser }) => {
    const { page } = await browser.open(url + path);
    await page.waitForLoadState('networkidle');
    await page.getByRole('link', { name: 'Watch the December meetup' }).waitFor();
    assert.equal(await page.getByRole('article', { name: talkToPlay }).count(), 0);
    await page.context().close();
  };
}
