// `node scripts/picture.mjs`: the README's picture, docs/roundup.webp, taken of the demo in Chromium.
import { createServer } from 'node:http';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { findBrowsers } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const size = { width: 1120, height: 770 };

const server = createServer(sirv(root, { dev: true }));
await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
const browser = await chromium.launch({
  executablePath: findBrowsers().chromium?.executable,
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

try {
  const page = await browser.newPage({ viewport: size });
  await page.goto(`http://localhost:${port}/demo/inline.html`, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.querySelector('body > nav, body > header')?.remove());
  const png = await page.screenshot();
  await writeFile(`${root}docs/roundup.webp`, await toWebp(page, png));
} finally {
  await browser.close();
  server.close();
}

/**
 * Chromium takes PNGs; a canvas of its own makes the WebP, a quarter of the size.
 *
 * @param {import('playwright-core').Page} page
 * @param {Buffer} png
 */
async function toWebp(page, png) {
  const base64 = await page.evaluate(async (source) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
    const canvas = Object.assign(document.createElement('canvas'), {
      width: bitmap.width,
      height: bitmap.height,
    });
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/webp', 0.6).split(',')[1] ?? '';
  }, png.toString('base64'));
  return Buffer.from(base64, 'base64');
}
