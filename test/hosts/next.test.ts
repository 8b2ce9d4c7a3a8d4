import assert from 'node:assert/strict';
import { exact, live, title } from '../helpers/hosts/roundup.js';
import { startServer } from '../helpers/hosts/serve.js';
import { testHost, type Host } from '../helpers/hosts/suite.js';
import { refuses } from '../helpers/hosts/types.js';

const wrong = `import { Roundup } from './roundup';\nexport const wrong = <Roundup theme="purple" />;\n`;

/** The server's own answer has the element with what readers without scripts see. */
async function isRendered({ url }: Host, path: string): Promise<string> {
  const html = await (await fetch(url + path)).text();
  assert.match(html, /<meetup-roundup[^>]*><a href="https:\/\/youtu\.be\/_adkJbf1bRU">/);
  return html;
}

testHost('next', {
  build: async (site) => {
    await site.addRoundup('public/roundups');
    await site.install();
    await site.run('npm', 'run', 'build');
    return startServer(site.folder, (port) => ['npx', 'next', 'start', '--port', String(port)]);
  },
  cases: {
    'the server renders the tag, its attributes and what is inside': async (host) => {
      assert.match(await isRendered(host, '/'), /src="\/roundups\/2018-12\.json"/);
      assert.match(await isRendered(host, '/data'), new RegExp(`json="[^"]*${title}`));
    },
    'a roundup from a file': live('/'),
    'a roundup as an object': exact('/data'),
    'tsc refuses a wrong attribute': refuses('components/wrong.tsx', wrong, 'tsc'),

    'React finds nothing to complain about in development': async ({ site, browser }) => {
      const server = await startServer(site.folder, (port) => ['npx', 'next', 'dev', '--port', String(port)]);
      try {
        for (const path of ['/', '/data']) await live(path)({ url: server.url, site, browser });
      } finally {
        await server.stop();
      }
    },
  },
});
