import { exact, live, plainFormsKept } from '../helpers/hosts/roundup.js';
import { serve } from '../helpers/hosts/serve.js';
import { testHost } from '../helpers/hosts/suite.js';

testHost('jekyll', {
  build: async (site) => {
    await site.addScripts('meetup-roundup');
    await site.addRoundup('roundups');
    await site.run('jekyll', 'build', '--quiet');
    const withCommonMark = ['--config', '_config.yml,_config.commonmark.yml', '--baseurl', '/commonmark'];
    await site.run('jekyll', 'build', '--quiet', ...withCommonMark, '--destination', '_site/commonmark');
    return serve(site.path('_site'));
  },
  cases: {
    'kramdown: a roundup from a file': live('/file/'),
    'kramdown: a roundup in an attribute': exact('/attribute/'),
    'kramdown: a roundup in a script inside': exact('/script/'),
    'kramdown: a data file, by an include': exact('/data/'),
    'kramdown: a data file, in an attribute': exact('/data-attribute/'),
    'kramdown: Markdown for readers without scripts': live('/fallback/'),
    'kramdown: the plain forms': plainFormsKept('/plain/'),

    'CommonMark: a roundup from a file': live('/commonmark/file/'),
    'CommonMark: a roundup in an attribute': exact('/commonmark/attribute/'),
    'CommonMark: a roundup in a script inside': exact('/commonmark/script/'),
    'CommonMark: a data file, by an include': exact('/commonmark/data/'),
    'CommonMark: a data file, in an attribute': exact('/commonmark/data-attribute/'),
    'CommonMark: Markdown for readers without scripts': live('/commonmark/fallback/'),
    'CommonMark: the plain forms': plainFormsKept('/commonmark/plain/'),
  },
});
