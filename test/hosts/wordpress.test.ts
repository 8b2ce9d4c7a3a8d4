import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { exact, live, plainFormsKept, spoilt, talks, title } from '../helpers/hosts/roundup.js';
import { testHost, type Host } from '../helpers/hosts/suite.js';
import { startWordPress, type Role } from '../helpers/hosts/wordpress.js';
import type { Site } from '../helpers/hosts/site.js';

const around = (content: string): string => `Here is what happened.\n\n${content}\n\nSee you there.`;

/** How a post's content comes from each editor. */
const editors: Record<string, (content: string) => string> = {
  classic: around,
  block: (content) => `<!-- wp:html -->\n${content}\n<!-- /wp:html -->`,
  shortcode: (content) => `<!-- wp:shortcode -->\n${content}\n<!-- /wp:shortcode -->`,
};

/** Who writes what in which editor; the post's address says so. */
const posts: [role: Role, editor: string, forms: string[]][] = [
  ['administrator', 'classic', ['file', 'attribute', 'script', 'shortcode', 'plain', 'blank-line']],
  ['administrator', 'block', ['file', 'attribute', 'script']],
  ['author', 'classic', ['file', 'shortcode', 'plain', 'div']],
  ['author', 'block', ['file', 'div']],
  ['author', 'shortcode', ['shortcode']],
];

async function publishAll(site: Site, wordpress: Awaited<ReturnType<typeof startWordPress>>): Promise<void> {
  for (const [role, editor, forms] of posts) {
    for (const form of forms) {
      const text = (await readFile(site.path('posts', `${form}.html`), 'utf8')).trim();
      await wordpress.publish(role, `${role}-${editor}-${form}`, editors[editor]!(text));
    }
  }
}

/** The tags are gone, and what they held is there for the reader. */
function leavesLink(path: string): (host: Host) => Promise<void> {
  return async ({ url, browser }) => {
    const { page, errors } = await browser.open(url + path);
    assert.equal(await page.locator('meetup-roundup').count(), 0);
    await page.getByRole('link', { name: 'Watch the December meetup' }).waitFor();
    assert.deepEqual(errors, []);
    await page.context().close();
  };
}

function keepsData(path: string): (host: Host) => Promise<void> {
  return async ({ url, browser }) => {
    const { page } = await browser.open(url + path);
    const json = await page.locator('div.meetup-roundup').getAttribute('data-roundup');
    const data = JSON.parse(json ?? '') as { title: string; talks: unknown[] };
    assert.deepEqual([data.title, data.talks.length], [title, Object.keys(talks).length]);
    await page.context().close();
  };
}

testHost('wordpress', {
  build: async (site) => {
    const wordpress = await startWordPress(site, async () => {
      await site.addScripts('root/usr/share/wordpress/meetup-roundup');
      await site.addRoundup('root/usr/share/wordpress/roundups');
    });
    await publishAll(site, wordpress);
    return wordpress;
  },
  cases: {
    'administrator, classic editor: from a file': live('/administrator-classic-file/'),
    'administrator, classic editor: in an attribute': exact('/administrator-classic-attribute/'),
    'administrator, classic editor: in a script inside': exact('/administrator-classic-script/'),
    'administrator, classic editor: the shortcode': live('/administrator-classic-shortcode/'),
    'administrator, classic editor: the plain forms': plainFormsKept('/administrator-classic-plain/'),
    'administrator, classic editor: a blank line in the JSON spoils it': spoilt(
      '/administrator-classic-blank-line/',
    ),
    'administrator, Custom HTML block: from a file': live('/administrator-block-file/'),
    'administrator, Custom HTML block: in an attribute': exact('/administrator-block-attribute/'),
    'administrator, Custom HTML block: in a script inside': exact('/administrator-block-script/'),
    'author, classic editor: the shortcode': live('/author-classic-shortcode/'),
    'author, Shortcode block: the shortcode': live('/author-shortcode-shortcode/'),
    'author, classic editor: the plain forms': plainFormsKept('/author-classic-plain/'),
    'author, classic editor: a div with the data': keepsData('/author-classic-div/'),
    'author, Custom HTML block: a div with the data': keepsData('/author-block-div/'),
    'author, classic editor: of the tag, the link stays': leavesLink('/author-classic-file/'),
    'author, Custom HTML block: of the tag, the link stays': leavesLink('/author-block-file/'),
  },
});
