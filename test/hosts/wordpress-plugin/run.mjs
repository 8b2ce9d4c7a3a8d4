/**
 * The WordPress plugin in Debian's WordPress, with a real database, in a real browser:
 *
 *     node test/hosts/wordpress-plugin/run.mjs
 *
 * An administrator installs the packed plugin as people do; an author, who has no rights to HTML, places roundups by
 * the editor's own way of saving; a reader plays them. YouTube is the stand-in behind the recording proxy.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { packPlugin } from '../../../scripts/wordpress-zip.mjs';
import { createSuite, startBrowser } from '../suite.mjs';
import { startSite } from './site.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').BrowserContext} Context
 */

const video = 'WordPress01';
const roundup = {
  title: 'December 2018',
  video: `https://youtu.be/${video}`,
  talks: [
    { title: 'Clouds & “quotes”', start: '4:00', speakers: [{ name: 'Ana' }] },
    { title: 'Middle', start: '32:55', speakers: [{ name: 'Dheeraj' }] },
  ],
};

const site = await startSite({
  'roundups/2018-12.json': JSON.stringify(roundup),
  'roundups/query.json': JSON.stringify({ ...roundup, title: 'By query' }),
});
const folder = mkdtempSync(join(tmpdir(), 'wordpress-plugin-'));
const { browser, outside } = await startBrowser();
const { test, end } = createSuite();

/** @param {string} name */
async function logIn(name) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${site.url}/wp-login.php`);
  await page.getByLabel('Username or Email Address').fill(name);
  await page.getByLabel('Password', { exact: true }).fill(`${name}-pw`);
  await page.getByRole('button', { name: 'Log In' }).click();
  // What the dashboard loads is not waited for: the login is there with its first byte.
  await page.waitForURL(/wp-admin/, { waitUntil: 'commit' });
  return page;
}

/**
 * Calls WordPress's REST API as its editor does: with the login's cookie and a nonce.
 *
 * @param {Page} page
 * @param {string} method
 * @param {string} path
 * @param {Record<string, unknown>} [options] of the request
 */
async function rest(page, method, path, options = {}) {
  const nonce = await (
    await page.request.get(`${site.url}/wp-admin/admin-ajax.php?action=rest-nonce`)
  ).text();
  const response = await page.request.fetch(`${site.url}/wp-json/wp/v2/${path}`, {
    method,
    ...options,
    headers: { 'X-WP-Nonce': nonce, .../** @type {object} */ (options['headers'] ?? {}) },
  });
  return { status: response.status(), body: await response.json() };
}

/**
 * @param {Page} page
 * @param {string} content
 * @returns {Promise<string>} the post's address
 */
async function publish(page, content) {
  const data = { title: 'A post', content, status: 'publish' };
  const { status, body } = await rest(page, 'POST', 'posts', { data });
  assert.equal(status, 201, JSON.stringify(body));
  return body.link;
}

/**
 * Uploads a file as the media library does.
 *
 * @param {Page} page
 * @param {string} name
 * @param {string} text
 */
function upload(page, name, text) {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  return rest(page, 'POST', 'media', { multipart: { file } });
}

/**
 * Opens a post as a reader.
 *
 * @param {string} address
 * @param {(page: Page, errors: string[]) => Promise<void>} read
 */
async function asReader(address, read) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  /** @type {string[]} */
  const errors = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('dialog', (dialog) => {
    errors.push(`A dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  try {
    await page.goto(address, { waitUntil: 'load' });
    await read(page, errors);
  } finally {
    await context.close();
  }
}

const hostsSince = async (/** @type {number} */ start) =>
  (await outside.log.since(start))
    .map(({ host }) => host)
    .filter((host) => /youtube|ytimg|evil|data\.example/.test(host));

/** @param {string} address @param {string} [title] */
const showsRoundup = (address, title = roundup.title) =>
  asReader(address, async (page, errors) => {
    const start = performance.now();
    await page.getByRole('heading', { name: title, exact: true }).waitFor({ timeout: 10_000 });
    await page.getByRole('article', { name: 'Clouds & “quotes”' }).waitFor({ timeout: 10_000 });
    assert.deepEqual(await hostsSince(start), [], 'asked before the reader acted');
    assert.equal(await page.locator('script[src*="meetup-roundup.js"]').count(), 1);
    const leftOvers = await page.evaluate(
      () => document.querySelectorAll('p:empty, p meetup-roundup').length,
    );
    assert.equal(leftOvers, 0, 'left-overs of wpautop');
    await page
      .getByRole('button', { name: /^32:55 Middle/ })
      .first()
      .click();
    await playsFrom(1975);
    const asked = (await outside.log.since(start)).filter(({ url }) => url.includes(`/embed/${video}`));
    assert.equal(asked.length, 1);
    assert.equal(asked[0]?.referer, `${site.url}/`);
    assert.deepEqual(errors, []);
  });

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

const admin = await logIn('admin');
const author = await logIn('author');
let fileId = 0;

await test('an administrator installs the packed plugin, and activates it', async () => {
  await admin.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
  await admin.locator('#pluginzip').setInputFiles(packPlugin(join(folder, 'meetup-roundup.zip')));
  await admin.getByRole('button', { name: 'Install Now' }).click();
  await admin.getByRole('link', { name: 'Activate Plugin' }).click();
  await admin.waitForURL(/plugins\.php/);
  assert.match(
    site.sql("SELECT option_value FROM wp.wp_options WHERE option_name = 'active_plugins'"),
    /meetup-roundup/,
  );
});

await test('an author has no rights to HTML: what the plugin is for', async () => {
  const { body } = await rest(author, 'POST', 'posts', {
    data: { content: '<meetup-roundup src="/roundups/2018-12.json"></meetup-roundup>Left', status: 'draft' },
  });
  assert.equal(body.content.raw, 'Left');
});

await test('an author places a roundup by a shortcode with its address', async () => {
  await showsRoundup(
    await publish(
      author,
      'Before.\n\n[meetup-roundup src="/roundups/2018-12.json" title="December"]\n\nAfter.',
    ),
  );
});

await test('an author places a roundup by the block with its address', async () => {
  const block = `<!-- wp:meetup-roundup/roundup {"src":"${site.url}/roundups/2018-12.json"} /-->`;
  await showsRoundup(
    await publish(author, `<!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph -->\n\n${block}`),
  );
});

await test('an address keeps its & where WordPress stores it as &amp;', async () => {
  const block = '<!-- wp:meetup-roundup/roundup {"src":"/roundups/query.json?a=1\\u0026b=2"} /-->';
  for (const content of [block, '[meetup-roundup src="/roundups/query.json?a=1&b=2"]']) {
    const address = await publish(author, content);
    await asReader(address, async (page) => {
      assert.equal(
        await page.locator('meetup-roundup').getAttribute('src'),
        `${site.url}/roundups/query.json?a=1&b=2`,
      );
      await page.getByRole('heading', { name: 'By query' }).waitFor();
    });
  }
});

await test('an author uploads a JSON file', async () => {
  const { status, body } = await upload(author, 'december.json', JSON.stringify(roundup, null, 2));
  assert.equal(status, 201, JSON.stringify(body));
  assert.equal(body.mime_type, 'application/json');
  fileId = body.id;
});

await test('an author places the uploaded file, by shortcode and by block', async () => {
  await showsRoundup(await publish(author, `[meetup-roundup file="${fileId}"]`));
  await showsRoundup(await publish(author, `<!-- wp:meetup-roundup/roundup {"file":${fileId}} /-->`));
});

for (const [what, name, text, words] of /** @type {const} */ ([
  ['is broken', 'a.json', '{ "title": ', /can’t be read as JSON/],
  ['is a page', 'b.json', '<!doctype html><script>alert(1)</script>', /can’t be read as JSON/],
  ['is no roundup', 'c.json', '{"secrets":[1]}', /no roundup/],
  ['is a list', 'd.json', '[{"title":"x"}]', /no roundup/],
  ['is too large', 'e.json', JSON.stringify({ title: 'x'.repeat(1_100_000) }), /larger than 1 MB/],
  ['has another ending', 'f.html', '{"title":"x"}', /not allowed/],
]))
  await test(`an upload that ${what} is refused`, async () => {
    const { status, body } = await upload(author, name, text);
    assert.ok(status >= 400, `${status}`);
    assert.match(body.message, words);
  });

await test('an author places a roundup in the block editor', async () => {
  await author.goto(`${site.url}/wp-admin/post-new.php`);
  // The editor greets who comes for the first time.
  const greeting = author.getByRole('dialog', { name: 'Welcome to the block editor' });
  await greeting.waitFor({ timeout: 60_000 });
  await greeting.getByRole('button', { name: /^Close/ }).click();
  await author.getByRole('textbox', { name: 'Add title' }).fill('From the editor');
  await author.getByRole('button', { name: 'Toggle block inserter' }).click();
  await author.getByRole('searchbox').fill('Meetup roundup');
  await author.getByRole('option', { name: 'Meetup roundup' }).click();
  await author.getByLabel('Address of the roundup').fill('/roundups/2018-12.json');
  await author.getByRole('button', { name: 'JSON file' }).waitFor();
  await author.getByRole('button', { name: 'Publish', exact: true }).click();
  await author.getByLabel('Editor publish').getByRole('button', { name: 'Publish', exact: true }).click();
  const link = author.getByLabel('Editor publish').getByRole('link', { name: 'View Post' }).first();
  await link.waitFor({ timeout: 30_000 });
  await showsRoundup(String(await link.getAttribute('href')));
});

await test('a recording alone has a shortcode', async () => {
  const address = await publish(
    author,
    `[timestamped-video src="https://youtu.be/${video}?t=90" title="The evening"]`,
  );
  await asReader(address, async (page, errors) => {
    await page
      .locator('timestamped-video')
      .getByText('The evening')
      .locator('visible=true')
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Play from 1:30' }).click();
    await playsFrom(90);
    assert.deepEqual(errors, []);
  });
});

await test('a page without a roundup loads nothing of the plugin', async () => {
  await asReader(await publish(author, 'Only words.'), async (page) => {
    assert.equal(await page.locator('[src*="meetup-roundup"], [href*="plugins/meetup-roundup"]').count(), 0);
  });
});

await test('a feed has the link, and no script', async () => {
  const feed = await (await fetch(`${site.url}/feed/`)).text();
  assert.match(feed, /<a href="http:[^"]+\/roundups\/2018-12\.json">December<\/a>/);
  assert.doesNotMatch(feed, /<script/);
});

for (const content of [
  '[meetup-roundup src="javascript:alert(1)"]',
  '[meetup-roundup src="data:application/json,{}"]',
  '[meetup-roundup src="//evil.example/r.json"]',
  '[meetup-roundup src="https://evil.example/r.json"]',
  '[meetup-roundup src="http://127.0.0.1@evil.example/r.json"]',
  '[meetup-roundup src="/r.json&quot; onfocus=&quot;alert(1)&quot; autofocus tabindex=&quot;1"]',
  '[meetup-roundup src=\'/r.json" onfocus="alert(1)" x="\']',
  '[meetup-roundup src="/r.json" title="&lt;img src=x onerror=alert(1)&gt;"]',
  '[meetup-roundup src="/r.json" title=\'"><img src=x onerror=alert(1)>\']',
  '[meetup-roundup src="/r.json" theme="dark&quot; onfocus=&quot;alert(1)" heading_level="2&quot; onfocus=&quot;alert(1)"]',
  '[timestamped-video src="javascript:alert(1)" title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"]',
  '[timestamped-video src="https://youtu.be/WordPress01" poster="javascript:alert(1)"]',
  '<!-- wp:meetup-roundup/roundup {"src":"javascript:alert(1)"} /-->',
  '<!-- wp:meetup-roundup/roundup {"src":"/r.json","title":"\\u0022\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e"} /-->',
  '<!-- wp:meetup-roundup/roundup {"src":"/r.json","title":"\\u0026lt;img src=x onerror=alert(1)\\u0026gt;\\u005bgallery\\u005d"} /-->',
  '<!-- wp:meetup-roundup/roundup {"src":["/r.json"],"title":{"a":1},"file":"x"} /-->',
])
  await test(`hostile: ${content}`, async () => {
    const start = performance.now();
    await asReader(await publish(author, content), async (page, errors) => {
      await setTimeout(300);
      assert.deepEqual(
        errors.filter((error) => !/404/.test(error)),
        [],
      );
      // Where nothing is shown, the theme leaves the whole box out.
      const attributes = await page.evaluate(() =>
        [...document.querySelectorAll('.entry-content *, .wp-block-post-content *')].flatMap((element) =>
          [...element.attributes].map(({ name, value }) => `${element.localName} ${name}=${value}`),
        ),
      );
      for (const attribute of attributes) {
        assert.doesNotMatch(attribute, /^(img|script|iframe) | on\w+=|autofocus=|=\s*(javascript|data):/i);
      }
      assert.deepEqual(
        attributes.filter(
          (attribute) => /^meetup-roundup src=/.test(attribute) && !attribute.includes(`src=${site.url}/`),
        ),
        [],
      );
    });
    assert.deepEqual(await hostsSince(start), []);
  });

await test('a site that the settings name is shown, and readers’ browsers ask it', async () => {
  await admin.goto(`${site.url}/wp-admin/options-reading.php`);
  await admin
    .getByLabel('Meetup roundups of other sites')
    .fill('https://data.example/path\njavascript:alert(1)\nnonsense');
  await admin.getByRole('button', { name: 'Save Changes' }).click();
  await admin.waitForURL(/settings-updated/);
  assert.equal(
    site.sql("SELECT option_value FROM wp.wp_options WHERE option_name = 'meetup_roundup_origins'"),
    'https://data.example',
  );
  const start = performance.now();
  await asReader(
    await publish(author, '[meetup-roundup src="https://data.example/r.json" title="Elsewhere"]'),
    async (page) => {
      assert.equal(await page.locator('meetup-roundup').getAttribute('src'), 'https://data.example/r.json');
      // The stand-in has no such file, and the link stays.
      await page.getByRole('link', { name: 'Elsewhere' }).waitFor();
    },
  );
  assert.ok((await hostsSince(start)).includes('data.example'));
});

await test('deactivated and deleted, the plugin leaves no setting and no file', async () => {
  const plugin = 'plugins/meetup-roundup/meetup-roundup';
  assert.equal((await rest(admin, 'PUT', plugin, { data: { status: 'inactive' } })).status, 200);
  const { status, body } = await rest(admin, 'DELETE', plugin);
  assert.equal(status, 200, JSON.stringify(body));
  assert.equal(site.sql("SELECT COUNT(*) FROM wp.wp_options WHERE option_name LIKE '%meetup_roundup%'"), '0');
  assert.equal((await fetch(`${site.url}/wp-content/plugins/meetup-roundup/readme.txt`)).status, 404);
});

await browser.close();
outside.stop();
site.stop();
rmSync(folder, { recursive: true, force: true });
end();
