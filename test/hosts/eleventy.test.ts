import { exact, live, plainFormsKept } from '../helpers/hosts/roundup.js';
import { serve } from '../helpers/hosts/serve.js';
import { testHost } from '../helpers/hosts/suite.js';

testHost('eleventy', {
  build: async (site) => {
    await site.addScripts('public/meetup-roundup');
    await site.addRoundup('public/roundups');
    await site.installTools();
    await site.run('npm', 'run', 'build');
    return serve(site.path('_site'));
  },
  cases: {
    'a roundup from a file': live('/file/'),
    'a roundup in an attribute': exact('/attribute/'),
    'a roundup in a script inside': exact('/script/'),
    'Markdown for readers without scripts': live('/fallback/'),
    'the plain forms': plainFormsKept('/plain/'),
    'a data file, in an attribute, in Liquid': exact('/liquid-attribute/'),
    'a data file, in a script, in Liquid': exact('/liquid-script/'),
    'a data file, in an attribute, in Nunjucks': exact('/nunjucks-attribute/'),
  },
});
