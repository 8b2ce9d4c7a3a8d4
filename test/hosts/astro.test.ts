import { exact, linkKept, live } from '../helpers/hosts/roundup.js';
import { serve } from '../helpers/hosts/serve.js';
import { testHost } from '../helpers/hosts/suite.js';

testHost('astro', {
  build: async (site) => {
    await site.addRoundup('public/roundups');
    await site.install();
    await site.run('npm', 'run', 'build');
    return serve(site.path('dist'));
  },
  cases: {
    'Markdown: a roundup from a file': live('/file/'),
    'Markdown: a roundup in an attribute': exact('/attribute/'),
    'Markdown: a roundup in a script inside': exact('/script/'),
    'Markdown: Markdown for readers without scripts': live('/fallback/'),
    'Markdown: a link to the file': linkKept('/plain/'),
    'MDX: a roundup from a file': live('/mdx-file/'),
    'MDX: a roundup in an attribute': exact('/mdx-attribute/'),
    'a page: a data file, in an attribute': exact('/component-attribute/'),
    'a page: a data file, in a script': exact('/component-script/'),
  },
});
