import assert from 'node:assert/strict';
import { exact, live, plainFormsKept, spoilt } from '../helpers/hosts/roundup.js';
import { serve } from '../helpers/hosts/serve.js';
import { testHost } from '../helpers/hosts/suite.js';

testHost('hugo', {
  build: async (site) => {
    await site.addScripts('static/meetup-roundup');
    await site.addRoundup('static/roundups');
    await site.run('hugo', '--quiet');
    await site.run('hugo', '--quiet', '--config', 'config.toml,config.unsafe.toml', '-d', 'public/unsafe');
    return serve(site.path('public'));
  },
  cases: {
    'the shortcode: from a file': live('/shortcode-file/'),
    'the shortcode: from a data file': exact('/shortcode-data/'),
    'the shortcode: JSON inside': exact('/shortcode-json/'),
    'the plain forms': plainFormsKept('/plain/'),

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
