import assert from 'node:assert/strict';
import { chapterPlays, exact, live, seesRoundup, talkToPlay } from '../helpers/hosts/roundup.js';
import { serve } from '../helpers/hosts/serve.js';
import { testHost, type Host } from '../helpers/hosts/suite.js';

/** Opens the page in a browser that lacks something, as older ones do; it keeps the author's link. */
function keepsLink(take: () => void): (host: Host) => Promise<void> {
  return async ({ url, browser }) => {
    const { page, errors } = await browser.open(`${url}/src.html`, { before: take });
    await page.waitForLoadState('networkidle');
    assert.ok(await page.getByRole('link', { name: 'Watch the December meetup' }).isVisible());
    assert.deepEqual(errors, []);
    await page.context().close();
  };
}

testHost('plain', {
  build: async (site) => {
    await site.addScripts('meetup-roundup');
    await site.addRoundup('roundups');
    return serve(site.folder);
  },
  cases: {
    'a roundup from a file': live('/src.html'),
    'a roundup in an attribute': exact('/json.html'),
    'a roundup in a script inside': exact('/script.html'),
    'a roundup in a script elsewhere': exact('/from.html'),

    'the recording alone, by its own file': async ({ url, browser }) => {
      const visit = await browser.open(`${url}/one-element.html`);
      await chapterPlays(visit, browser, talkToPlay);
      assert.deepEqual([...visit.errors, ...visit.warnings], []);
      await visit.page.context().close();
    },

    'without scripts: the author’s link': async ({ url, browser }) => {
      const { page } = await browser.open(`${url}/src.html`, { javaScriptEnabled: false });
      await page.getByRole('link', { name: 'Watch the December meetup' }).waitFor();
      await page.context().close();
    },

    'a browser without custom elements: the author’s link': keepsLink(() => {
      Object.defineProperty(globalThis, 'customElements', { value: undefined });
    }),

    'a browser that can read the script, but lacks what it calls: the author’s link': keepsLink(() => {
      Reflect.deleteProperty(Array.prototype, 'findLast');
    }),

    'a browser that can’t read the script: the author’s link': async ({ url, browser }) => {
      // What a browser that is too old for the script's language does: it runs nothing of it.
      const { page, errors } = await browser.open(`${url}/src.html`, {
        answers: { '**/meetup-roundup.js': 'export class { tomorrow ¤ syntax }' },
      });
      await page.waitForLoadState('networkidle');
      assert.ok(await page.getByRole('link', { name: 'Watch the December meetup' }).isVisible());
      assert.equal(errors.length, 1, 'its own complaint, and no other');
      assert.match(errors[0]!, /unexpected/i);
      await page.context().close();
    },

    'a browser without constructable stylesheets: the roundup, with its looks': async ({ url, browser }) => {
      const { page, errors } = await browser.open(`${url}/src.html`, {
        before: () => {
          Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
          Reflect.deleteProperty(CSSStyleSheet.prototype, 'replace');
        },
      });
      await seesRoundup(page);
      const card = page.getByRole('article').first();
      assert.equal(await card.evaluate((node) => getComputedStyle(node).display), 'grid');
      assert.deepEqual(errors, []);
      await page.context().close();
    },
  },
});
