import assert from 'node:assert/strict';
import { cp, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chapterButton, exact, live, plainFormsKept, plays, spoilt } from '../helpers/hosts/roundup.js';
import { serve } from '../helpers/hosts/serve.js';
import { testHost } from '../helpers/hosts/suite.js';

/** A post with TOML in front, whose recording and pictures are Hugo's own shortcodes. */
const post = fileURLToPath(new URL('../cli/posts/hugo-toml.md', import.meta.url));
const photo = fileURLToPath(new URL('../../demo/photos/ana-calin.webp', import.meta.url));

testHost('hugo', {
  build: async (site) => {
    await site.addScripts('static/meetup-roundup');
    await site.addRoundup('static/roundups');
    await mkdir(site.path('content/posts'), { recursive: true });
    await cp(post, site.path('content/posts/pipelines.md'));
    for (const name of ['audience', 'ifeoma', 'callum'])
      await cp(photo, site.path(`static/img/bde21/${name}.jpg`));
    await site.run('hugo', '--quiet');
    await site.run('hugo', '--quiet', '--config', 'config.toml,config.unsafe.toml', '-d', 'public/unsafe');
    return serve(site.path('public'));
  },
  cases: {
    'the shortcode: from a file': live('/shortcode-file/'),
    'the shortcode: from a data file': exact('/shortcode-data/'),
    'the shortcode: JSON inside': exact('/shortcode-json/'),
    'the plain forms': plainFormsKept('/plain/'),

    'a post in a layout that wraps it comes alive': async ({ url, browser }) => {
      const { page, errors } = await browser.open(`${url}/posts/pipelines/`);
      await chapterButton(page, 'dbt for People Who Already Like SQL').click();
      await plays(browser, 36 * 60 + 18, 'k7VnP0zWq3E');
      assert.deepEqual(errors, []);
      await page.context().close();
    },

    'raw HTML is left out by default, which is why there is a shortcode': async ({ url, browser }) => {
      const { page } = await browser.open(`${url}/unsafe-file/`);
      assert.equal(await page.locator('meetup-roundup').count(), 0);
      await page.context().close();
    },

    'unsafe = true: a roundup from a file': live('/unsafe/unsafe-file/'),
    'unsafe = true: a roundup in an attribute': exact('/unsafe/unsafe-attribute/'),
    'unsafe = true: a roundup in a script inside': exact('/unsafe/unsafe-script/'),
    'unsafe = true: a blank line in the JSON spoils it': spoilt('/unsafe/unsafe-blank-line/'),
    'unsafe = true: Markdown for readers without scripts': live('/unsafe/unsafe-fallback/'),
  },
});
