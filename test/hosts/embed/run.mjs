/**
 * `dist/embed.html` on one site, framed by another, both under strict policies:
 *
 *     node test/hosts/embed/run.mjs
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createSuite, startBrowser } from '../suite.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').FrameLocator} FrameLocator
 * @typedef {{ body: string | Buffer, type?: string, headers?: Record<string, string>, status?: number }} Answer
 */

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** @type {Record<string, string>} */
const types = { '.js': 'text/javascript', '.html': 'text/html', '.json': 'application/json' };
const strict =
  "default-src 'none'; script-src 'self'; connect-src CONNECT; frame-src https://www.youtube-nocookie.com; frame-ancestors *";

const video = 'EmbedVideo1';
/** @param {string} title */
const roundup = (title) =>
  JSON.stringify({
    title,
    video: `https://youtu.be/${video}`,
    talks: [
      { title: 'Opening', start: '4:00', speakers: [{ name: 'Ana' }] },
      { title: 'Middle', start: '32:55', speakers: [{ name: 'Dheeraj' }] },
    ],
  });

/**
 * @param {string} host a name of this machine: each is a site of its own
 * @param {(path: string) => Answer | undefined} answer
 */
async function serve(host, answer) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const {
      body,
      type = 'text/html',
      headers = {},
      status = 200,
    } = answer(pathname) ?? { body: '', status: 404 };
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { origin: `http://${host}:${port}`, close: () => server.closeAllConnections() };
}

const data = await serve('127.0.0.1', (path) =>
  path === '/r.json'
    ? {
        body: roundup('Of a site that is named'),
        type: 'application/json',
        headers: { 'access-control-allow-origin': '*' },
      }
    : path === '/closed.json'
      ? { body: roundup('Without CORS'), type: 'application/json' }
      : undefined,
);

const blog = await serve('127.0.0.1', (path) => {
  const policy = { 'content-security-policy': strict.replace('CONNECT', `'self' ${data.origin}`) };
  if (path === '/r.json') return { body: roundup('Framed'), type: 'application/json' };
  if (path === '/away.json') return { body: '', status: 302, headers: { location: `${data.origin}/r.json` } };
  if (!path.startsWith('/dist/')) return undefined;
  const file = join(
    root,
    normalize(path.replace('/named/embed.html', '/embed.html').replace('/named/', '/')),
  );
  const body = readFileSync(file);
  // The owner's own copy, with another site named in it.
  const isNamed = path.endsWith('/named/embed.html');
  const text = isNamed ? String(body).replace('data-origins=""', `data-origins="${data.origin}"`) : body;
  return { body: text, type: types[extname(file)], headers: policy };
});

/** The page around: another site, which hides where its readers come from and allows one script. */
const forum = await serve('localhost', (path) => {
  const query = decodeURIComponent(path.slice(1));
  return {
    body: `<!doctype html><title>Forum</title><link rel="icon" href="data:,">
      <iframe title="Roundup" width="600" height="100" src="${blog.origin}/dist/${query}"
        allow="autoplay; fullscreen; picture-in-picture; encrypted-media; clipboard-write"></iframe>
      <script async src="${blog.origin}/dist/embed-height.js"></script>`,
    headers: {
      'referrer-policy': 'no-referrer',
      'content-security-policy': `default-src 'none'; script-src ${blog.origin}; frame-src ${blog.origin}; style-src-attr 'unsafe-inline'; img-src data:`,
    },
  };
});

const { browser, outside } = await startBrowser();
const { test, end } = createSuite();

/**
 * @param {string} query of the frame's address
 * @param {(frame: FrameLocator, page: Page, told: string[]) => Promise<void>} look
 */
async function framed(query, look) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 800, height: 600 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  /** @type {string[]} */
  const told = [];
  page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
  page.on('pageerror', ({ message }) => told.push(message));
  try {
    await page.goto(`${forum.origin}/${encodeURIComponent(query)}`);
    await look(page.frameLocator('iframe'), page, told);
  } finally {
    await context.close();
  }
}

/** @param {number} second */
async function playsFrom(second) {
  /** @type {any} */
  let state;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    state = await outside.players.order(video, { action: 'state' }).catch(String);
    if (state.state === 1 && state.time >= second && state.time < second + 30) return;
    await setTimeout(100);
  }
  throw new Error(`The recording does not play from ${second}: ${JSON.stringify(state)}`);
}

await test('another site frames it: it gets its height, plays with a referrer, and breaks no policy', () =>
  framed('embed.html?src=/r.json', async (frame, page, told) => {
    const start = performance.now();
    await frame.getByRole('heading', { name: 'Framed' }).waitFor();
    await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 400);
    const hosts = (await outside.log.since(start))
      .map(({ host }) => host)
      .filter((host) => /youtube|ytimg/.test(host));
    assert.deepEqual(hosts, [], 'asked before the reader acted');
    await frame
      .getByRole('button', { name: /^32:55 Middle/ })
      .first()
      .click();
    await playsFrom(1975);
    const asked = (await outside.log.since(start)).filter(({ url }) => url.includes(`/embed/${video}`));
    assert.deepEqual(
      asked.map(({ referer }) => referer),
      [`${blog.origin}/`],
    );
    assert.deepEqual(told, []);
  }));

await test('?t= is cued and doesn’t scroll the page around', () =>
  framed('embed.html?src=/r.json&t=32:55', async (frame, page) => {
    await frame.getByRole('button', { name: 'Play from 32:55' }).waitFor();
    await setTimeout(500);
    assert.equal(await page.evaluate(() => scrollY), 0);
  }));

await test('a stranger’s file isn’t shown, whatever it says', () =>
  framed(`embed.html?src=${data.origin}/r.json`, async (frame) => {
    await frame.getByRole('alert').getByText('aren’t shown here').waitFor();
    assert.equal(await frame.getByRole('heading').count(), 0);
  }));

await test('nor by way of a redirect of one’s own', () =>
  framed('embed.html?src=/away.json', async (frame) => {
    await frame.getByRole('alert').waitFor();
    assert.equal(await frame.getByRole('heading').count(), 0);
  }));

await test('a file of a site that the page’s owner names is shown', () =>
  framed(`named/embed.html?src=${data.origin}/r.json`, async (frame, _page, told) => {
    await frame.getByRole('heading', { name: 'Of a site that is named' }).waitFor();
    assert.deepEqual(told, []);
  }));

await test('unless that site doesn’t agree', () =>
  framed(`named/embed.html?src=${data.origin}/closed.json`, async (frame) => {
    await frame.getByRole('alert').getByText('CORS').waitFor();
  }));

await browser.close();
outside.stop();
for (const site of [data, blog, forum]) site.close();
end();
