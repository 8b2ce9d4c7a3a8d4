/**
 * A Jekyll site whose layout leaves a `<p>` open and prints the recording's iframe above the content, as real blogs
 * do. After each of the three recipes of docs/posts.md, every post that has a recording shows chapters and one player
 * that works. Driven in Chromium, on what `dist/` holds.
 *
 *     node --import tsx test/hosts/jekyll-posts/run.mjs
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { findBrowsers } from '../../../scripts/browsers.mjs';
import { readText } from '../../../src/cli/import/read-file.ts';
import { parseVideoUrl } from '../../../src/model/video-source.ts';
import { startOutside } from '../../helpers/outside/server.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const script = '<script type="module" src="/dist/meetup-roundup.js"';
const video = '{% if page.video %} video="{{ page.video }}"{% endif %}';
const dataVideo = '{% if page.video %} data-video="{{ page.video }}"{% endif %}';
const frame = '{% if page.video %}<iframe src="{{ page.video }}" title="Recording"></iframe>{% endif %}';

/** What a maintainer writes in the layout; the open `<p>` and the iframe stand there already. */
const recipes = {
  wrapped: `<p>${frame}</p><meetup-roundup${video}>{{ content }}</meetup-roundup>${script}></script>`,
  for: `<p>${frame}{{ content }}<meetup-roundup for=".post-content"${video}></meetup-roundup>${script}></script>`,
  'data-posts': `<p>${frame}{{ content }}${script} data-posts=".post-content"${dataVideo}></script>`,
};

/** @param {string} recipe */
const layout = (recipe) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ page.title }}</title></head>
<body><article><h1>{{ page.title }}</h1><div class="post-content">${recipe}</div></article></body></html>
`;

/** @typedef {{ name: string, file: string, text: string }} Post */

/** @returns {Post[]} the project's own posts but Hugo's, and the annotated ones where they are at hand */
function givenPosts() {
  const corpus = [process.env.CORPUS ?? '', join(root, '../shared/corpus')]
    .filter(Boolean)
    .map((folder) => join(folder, 'dev'))
    .find((folder) => existsSync(folder));
  if (!corpus) console.log('The annotated posts are not at hand (CORPUS): the project’s own posts only.');
  const folders = [join(root, 'test/cli/posts'), ...(corpus ? [corpus] : [])];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:md|html)$/.test(name))
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
      // Jekyll reads no TOML.
      .filter(({ text }) => !text.startsWith('+++'))
      .map(({ name, text }) => {
        const slug = name
          .replace(/\.\w+$/, '')
          .replace(/^\d{4}-\d\d-\d\d-/, '')
          .replace(/[^\w-]/g, '-');
        return {
          name: slug,
          file: name,
          text: text.startsWith('---') ? text : `---\ntitle: ${slug}\n---\n\n${text}`,
        };
      }),
  );
}

/**
 * @param {string} folder
 * @param {string} recipe
 * @param {readonly Post[]} posts
 * @returns {string} the built site
 */
function buildSite(folder, recipe, posts) {
  mkdirSync(join(folder, '_posts'), { recursive: true });
  mkdirSync(join(folder, '_layouts'), { recursive: true });
  writeFileSync(join(folder, '_layouts/post.html'), layout(recipe));
  const defaults = 'defaults: [{ scope: { path: "" }, values: { layout: post, permalink: "/:title.html" } }]';
  writeFileSync(join(folder, '_config.yml'), `future: true\nexclude: []\n${defaults}\n`);
  for (const { name, file, text } of posts) {
    const own = text.replace(/^(?:layout|permalink):.*\n/gm, '');
    writeFileSync(join(folder, '_posts', `2015-01-01-${name}${/\.\w+$/.exec(file)?.[0]}`), own);
  }
  const site = join(folder, '_site');
  const { status, stderr, stdout } = spawnSync('jekyll', ['build', '-q', '-s', folder, '-d', site], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`jekyll build failed:\n${stdout}${stderr}`);
  cpSync(join(root, 'dist'), join(site, 'dist'), { recursive: true });
  return site;
}

/** @param {string} site */
async function serve(site) {
  const files = sirv(site, { dev: true });
  const server = createServer((request, response) =>
    files(request, response, () => response.writeHead(404).end()),
  );
  await new Promise((done) => server.listen(0, 'localhost', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://localhost:${port}`, stop: () => (server.close(), server.closeAllConnections()) };
}

/** @param {Post} post */
function expected({ text, file }) {
  const { roundup, issues } = readText(text, file);
  const talks = [roundup.talks ?? []].flat();
  const key = typeof roundup.video === 'string' ? parseVideoUrl(roundup.video) : undefined;
  const isRoundup = !issues.some(({ code }) => code === 'no-roundup' || code === 'announcement');
  const isAlive = isRoundup && key?.provider === 'youtube' && talks.some(({ start }) => start !== undefined);
  return { isAlive, id: key?.id ?? '' };
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} url
 * @param {{ isAlive: boolean, id: string }} wanted
 * @param {Awaited<ReturnType<typeof startOutside>>} outside
 */
async function check(page, url, { isAlive, id }, outside) {
  await page.goto(url, { waitUntil: 'load' });
  const players = page.locator('timestamped-video');
  if (!isAlive) {
    await page.waitForTimeout(500);
    if (await players.count()) throw new Error('a post without a recording or times has a player');
    return;
  }
  await players.first().waitFor({ state: 'attached', timeout: 8000 });
  const chapters = players.locator('[part~=chapter-button]');
  await chapters.first().waitFor({ timeout: 8000 });
  if ((await players.count()) !== 1) throw new Error(`${await players.count()} players`);
  const frames = page.locator(`iframe[src*="${id}"]`);
  if (await frames.count()) throw new Error('the layout’s frame is still there');
  await chapters.first().click();
  await frames.first().waitFor({ state: 'attached', timeout: 8000 });
  for (let tries = 0; ; tries += 1) {
    const state = /** @type {{ state: number }} */ (await outside.players.order(id, { action: 'state' }));
    if (state.state === 1) break;
    if (tries > 50) throw new Error('the player does not play');
    await page.waitForTimeout(100);
  }
  if ((await frames.count()) !== 1) throw new Error('a second frame');
}

function missing() {
  const { error } = spawnSync('jekyll', ['--version']);
  if (error) return 'Jekyll is not installed: apt-get install jekyll.';
  if (!findBrowsers(['chromium']).chromium) return 'Chromium is not installed: apt-get install chromium.';
  if (!existsSync(join(root, 'dist/meetup-roundup.js'))) return 'dist/ is not built: npm run build.';
  return undefined;
}

const why = missing();
if (why) {
  console.log(`DID NOT RUN: ${why}\n0 passed, 1 failed`);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'jekyll-posts-'));
const outside = await startOutside();
const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const browser = await chromium.launch({
  executablePath: findBrowsers(['chromium']).chromium?.executable,
  args: [...flags, '--ignore-certificate-errors', `--proxy-server=127.0.0.1:${outside.port}`],
});
let [passed, failed] = [0, 0];
try {
  const posts = givenPosts();
  for (const [name, recipe] of Object.entries(recipes)) {
    const server = await serve(buildSite(join(folder, name), recipe, posts));
    for (const post of posts) {
      const page = await browser.newPage();
      const wanted = expected(post);
      try {
        await check(page, `${server.url}/${post.name}.html`, wanted, outside);
        passed += 1;
        console.log(`ok ${name}: ${post.name}${wanted.isAlive ? '' : ' (stays as it is)'}`);
      } catch (error) {
        failed += 1;
        console.log(`FAILED ${name}: ${post.name}: ${error instanceof Error ? error.message : error}`);
      }
      await page.close();
    }
    server.stop();
  }
} finally {
  await browser.close();
  outside.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
