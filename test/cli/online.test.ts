import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { checkLinks } from '../../src/cli/check-links.js';
import { addressToAsk, linksOf } from '../../src/cli/links.js';
import { runHere } from './run.js';

const requests: string[] = [];
let busy = 0;
let busiest = 0;

const server = createServer((request, response) => {
  const { method = '', url = '' } = request;
  requests.push(`${method} ${url}`);
  const answer = (status: number, headers = {}) => response.writeHead(status, headers).end();
  if (url.startsWith('/moved')) answer(301, { location: '/good' });
  else if (url.startsWith('/gone')) answer(410);
  else if (url.startsWith('/get-only')) answer(method === 'HEAD' ? 405 : 200);
  else if (url.startsWith('/head-lies')) answer(method === 'HEAD' ? 404 : 200);
  else if (url.startsWith('/shy')) answer(403);
  else if (url.startsWith('/loop')) answer(302, { location: '/loop' });
  else if (url.startsWith('/good')) {
    busiest = Math.max(busiest, ++busy);
    setTimeout(() => {
      busy--;
      answer(200);
    }, 5);
  } else if (!url.startsWith('/slow')) answer(404);
});
let at = '';

before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const quick = { timeout: 300, interval: 1, concurrency: 4 };
const stateOf = async (path: string) => (await checkLinks([at + path], quick)).get(at + path)!;

describe('a link', () => {
  for (const [path, state] of [
    ['/good', 'alive'],
    ['/moved', 'alive'],
    ['/get-only', 'alive'],
    ['/head-lies', 'alive'],
    ['/missing', 'dead'],
    ['/gone', 'dead'],
    ['/shy', 'unsure'],
    ['/slow', 'unsure'],
    ['/loop', 'unsure'],
  ] as const) {
    it(`to ${path} is ${state}`, async () => assert.equal((await stateOf(path)).state, state));
  }

  it('to a host that takes no calls is dead', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const url = `http://127.0.0.1:${(closed.address() as AddressInfo).port}/`;
    closed.close();
    assert.deepEqual((await checkLinks([url], quick)).get(url)?.state, 'dead');
  });

  it('says why', async () => {
    assert.equal((await stateOf('/missing')).why, '404 Not Found');
    assert.equal((await stateOf('/slow')).why, 'no answer within 0.3 s');
  });

  it('is asked for once, and a host for one thing at a time', async () => {
    requests.length = busiest = 0;
    const urls = Array.from({ length: 6 }, (_, index) => `${at}/good?${index % 3}`);
    const started = Date.now();
    assert.equal((await checkLinks(urls, { ...quick, interval: 50 })).size, 3);
    assert.ok(Date.now() - started >= 100);
    assert.deepEqual(requests, ['HEAD /good?0', 'HEAD /good?1', 'HEAD /good?2']);
    assert.equal(busiest, 1);
  });

  it('to a recording on YouTube is asked of its oEmbed service', () => {
    assert.equal(
      addressToAsk('https://www.youtube.com/live/_adkJbf1bRU?si=x&t=5'),
      'https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3D_adkJbf1bRU',
    );
    assert.equal(addressToAsk('https://x.example/'), 'https://x.example/');
  });
});

describe('the links of a roundup', () => {
  it('are found wherever they are, relative ones left out', () => {
    const data = {
      title: 'https://no.example',
      cover: '/a.jpg',
      summary: 'See **[this](https://a.example/#x)** and [that](other.html), [me](mailto:a@b.example)',
      talks: { title: 'T', slides: ['https://b.example', { url: 'https://c.example' }] },
      next: { location: { online: 'https://d.example' } },
    };
    assert.deepEqual(linksOf(data), [
      { path: 'summary', url: 'https://a.example/' },
      { path: 'talks.slides[0]', url: 'https://b.example/' },
      { path: 'talks.slides[1].url', url: 'https://c.example/' },
      { path: 'next.location.online', url: 'https://d.example/' },
    ]);
  });
});

describe('meetup-roundup validate --online', () => {
  it('says which links are dead, and where', async () => {
    const data = {
      title: 'T',
      url: `${at}/good`,
      photos: [{ src: `${at}/gone`, alt: '' }],
      summary: `[a](${at}/shy)`,
    };
    const { status, stdout } = await runHere(['validate', '--online', '-'], {
      stdin: JSON.stringify(data, null, 2),
    });
    assert.equal(status, 1);
    assert.match(stdout, /^<stdin>:6:7: error: photos\[0\]\.src: http:\S+\/gone is dead \(410 Gone\)\.$/m);
    assert.match(stdout, /^<stdin>:10:3: warning: summary: http:\S+\/shy may be dead \(403 Forbidden\)\.$/m);
    assert.match(stdout, /^1 error, 1 warning in 1 file$/m);
  });

  it('asks nobody without --online', async () => {
    requests.length = 0;
    assert.equal((await runHere(['validate', '-'], { stdin: `{"title":"T","url":"${at}/gone"}` })).status, 0);
    assert.deepEqual(requests, []);
  });
});
