import { live } from '../helpers/hosts/roundup.js';
import { serve } from '../helpers/hosts/serve.js';
import { testHost } from '../helpers/hosts/suite.js';

testHost('import-map', {
  build: async (site) => {
    await site.addRoundup('roundups');
    await site.install();
    return serve(site.folder);
  },
  cases: { 'a roundup from a file': live('/') },
});
