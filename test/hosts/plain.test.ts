import assert from 'node:assert/strict';
import { chapterPlays, exact, live, talkToPlay } from '../helpers/hosts/roundup.js';
import { serve } from '../helpers/hosts/serve.js';
import { testHost } from '../helpers/hosts/suite.js';

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
    },
  },
});
