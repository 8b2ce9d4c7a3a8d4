import { exact, live } from '../helpers/hosts/roundup.js';
import { serve } from '../helpers/hosts/serve.js';
import { testHost } from '../helpers/hosts/suite.js';
import { refuses } from '../helpers/hosts/types.js';

const wrong = '<script lang="ts"></script>\n<meetup-roundup theme="purple"></meetup-roundup>';

testHost('svelte', {
  build: async (site) => {
    await site.addRoundup('public/roundups');
    await site.install();
    await site.run('npm', 'run', 'build');
    return serve(site.path('dist'));
  },
  cases: {
    'a roundup from a file': live('/'),
    'a roundup as an object': exact('/data.html'),
    'svelte-check refuses a wrong attribute': refuses('src/Wrong.svelte', wrong, 'svelte-check'),
  },
});
