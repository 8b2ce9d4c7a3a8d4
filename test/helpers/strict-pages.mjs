/**
 * Pages under the policies that `docs/strict-pages.md` names, with the built files:
 *
 *     /strict/self.html       the first policy
 *     /strict/nonce.html      the second, with a nonce of its own at each answer
 *     /strict/isolated.html   the first, in an isolated page
 *     /strict/unframed.html   the first, which lets no frame in
 *     /strict/copies.html     the first, with two copies of Lit, as the page says they need
 *     /strict/autoload.html   the same, with the autoloader, which may bring several copies too
 *     /strict/refused.html    two copies, where the second isn't allowed
 *
 * `?bare` leaves out what comes alive by itself. `?copy=NAME` has the built files come by addresses of their own, which no other page has fetched.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('../../docs/strict-pages.md', import.meta.url), 'utf8');
const [byOrigin = '', byNonce = '', isolation = ''] = [...page.matchAll(/^```\n(.*?)\n```$/gms)].map(
  ([, block = '']) => block,
);
const [, duplicates = ''] = /`trusted-types (lit-html 'allow-duplicates')`/.exec(page) ?? [];

const oneLine = (/** @type {string} */ policy) => policy.replaceAll('\n', ' ');

/** @type {Record<string, string>} */
const isolated = Object.fromEntries(isolation.split('\n').map((line) => line.split(': ')));

/** @type {Record<string, { policy: string, headers?: Record<string, string>, scripts?: string[] }>} */
const pages = {
  self: { policy: byOrigin },
  nonce: { policy: byNonce },
  isolated: { policy: byOrigin, headers: isolated },
  unframed: { policy: byOrigin.replace(/frame-src .*;\n/, '') },
  copies: {
    policy: byOrigin.replace('lit-html', duplicates),
    scripts: ['meetup-roundup.js', 'define/talk-card.js', 'define/timestamped-video.js'],
  },
  autoload: { policy: byOrigin.replace('lit-html', duplicates), scripts: ['autoload.js'] },
  refused: { policy: byOrigin, scripts: ['meetup-roundup.js', 'define/timestamped-video.js'] },
};

const roundup = {
  title: 'A strict evening',
  cover: 'https://images.example/photo.png',
  video: 'https://youtu.be/StrictVideo',
  summary: 'With **markup**, [a link](https://x.example/) and <img src=x onerror=alert(1)>.',
  talks: [
    { title: 'Opening', start: '4:00', speakers: [{ name: 'Ana' }] },
    { title: 'Closing', start: '50:00', speakers: [{ name: '<script>alert(1)</script>' }] },
  ],
  next: { title: 'Another strict evening', date: '2999-01-08', rsvp: 'https://rsvp.example/' },
};

/** @param {unknown} data */
const addressOf = (data) => `/test-files/slow.json?ms=0&amp;body=${encodeURIComponent(JSON.stringify(data))}`;

/** A post about two talks. @param {string} id of its recording */
const post = (id) => `
  <p>First up, Jane Doe from Acme told us about <a href="https://youtu.be/${id}?t=60">Naming things</a>.</p>
  <p>Next, Joe Bloggs from Foo described “Caches all the way” (starting at <a href="https://youtu.be/${id}?t=1800">30:00</a>).</p>`;

/** What comes alive by itself: a post with an element around it, one that the script tag names, a plain link. */
const alive = () => `<meetup-roundup id="around">${post('StrictPost1')}</meetup-roundup>
  <article class="post" id="named">${post('StrictPost2')}</article>
  <p id="plain"><a href="${addressOf({ title: 'From a link' })}#meetup-roundup">The roundup</a></p>`;

/** @param {{ scripts: string[], nonce: string, root: string, isBare: boolean }} options */
function markup({ scripts, nonce, root, isBare }) {
  const tags = scripts.map(
    (file, at) =>
      `<script type="module" nonce="${nonce}" src="${root}/dist/${file}" ${at ? '' : 'data-markup data-posts=".post"'}></script>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Strict</title>
    <script nonce="${nonce}" src="/strict/probe.js"></script>${tags.join('')}
    <meetup-roundup id="script"><script type="application/json">${JSON.stringify(roundup).replaceAll('<', '\\u003c')}</script></meetup-roundup>
    <meetup-roundup id="file" src="${addressOf({ title: 'From a file', talks: [{ title: 5 }] })}">Own</meetup-roundup>
    <timestamped-video id="recording" src="https://youtu.be/StrictOther"></timestamped-video>
    <timestamped-video id="sound" src="/test-files/tone.wav"></timestamped-video>
    ${isBare ? '' : alive()}</html>`;
}

/** @type {import('koa').Middleware} */
export async function strictPages(context, next) {
  if (context.path === '/strict/probe.js') {
    context.type = 'text/javascript';
    context.body = readFileSync(new URL('strict-probe.js', import.meta.url), 'utf8');
    return undefined;
  }
  const [, name = ''] = /^\/strict\/(\w+)\.html$/.exec(context.path) ?? [];
  const found = Object.hasOwn(pages, name) ? pages[name] : undefined;
  if (!found) return next();
  const nonce = randomBytes(16).toString('base64');
  context.set({
    ...found.headers,
    'content-security-policy': oneLine(found.policy).replaceAll('{nonce}', nonce),
    'cache-control': 'no-store',
  });
  context.type = 'text/html';
  const [copy] = /^\w+$/.exec(String(context.query['copy'] ?? '')) ?? [];
  const root = copy ? `/copy-${copy}` : '';
  const isBare = context.query['bare'] !== undefined;
  context.body = markup({ scripts: found.scripts ?? ['meetup-roundup.js'], nonce, root, isBare });
  return undefined;
}
