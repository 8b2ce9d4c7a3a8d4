/** What every host of the suite goes through: its site is built and served once, then each page is a test. */
import { after, before, describe, it } from 'node:test';
import { startBrowser, type TestBrowser } from './browser.js';
import type { Server } from './serve.js';
import { makeSite, type Site } from './site.js';

/** A host whose site stands and is served. */
export interface Host {
  /** of the site, without a slash at its end */
  url: string;
  site: Site;
  browser: TestBrowser;
}

export interface HostOptions {
  /** Builds the site with the host's own tools, and serves what came out. */
  build: (site: Site) => Promise<Server>;
  /** by what they show */
  cases: Record<string, (host: Host) => Promise<void>>;
}

/** Long enough for an install on a machine that is busy. */
const buildTimeout = 600_000;
const caseTimeout = 120_000;

/**
 * The tests of one host.
 *
 * @param name of its folder in test/hosts
 */
export function testHost(name: string, { build, cases }: HostOptions): void {
  describe(name, () => {
    let site: Site | undefined;
    let server: Server | undefined;
    let browser: TestBrowser | undefined;

    before(
      async () => {
        site = await makeSite(name);
        server = await build(site);
        browser = await startBrowser();
      },
      { timeout: buildTimeout },
    );

    after(async () => {
      await browser?.close();
      await server?.stop();
      await site?.remove();
    });

    for (const [title, check] of Object.entries(cases)) {
      it(title, { timeout: caseTimeout }, () => {
        if (!site || !server || !browser) throw new Error(`${name} was not built.`);
        return check({ url: server.url, site, browser });
      });
    }
  });
}
