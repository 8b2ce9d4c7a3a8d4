/**
 * `npm run budgets`: what a page in English transfers before it is done, Lit included, against `budgets.json`.
 *
 * Bytes only: they are the same on every machine, which times are not.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowsers } from './browsers.mjs';

/**
 * @typedef {{ script: string, body: string, maxBytes: number }} Budget
 * @typedef {{ path: string, bytes: number }} Transfer
 */

const root = fileURLToPath(new URL('..', import.meta.url));
/** @type {Record<string, Budget>} */
const budgets = JSON.parse(readFileSync(join(root, 'budgets.json'), 'utf8'));
/** @type {Record<string, string>} */
const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/** @param {Budget} budget */
function pageFor({ script, body }) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Budget</title>
    <link rel="icon" href="data:,"><script type="module" src="/${script}"></script>${body}</html>`;
}

/**
 * Serves `dist/` as a host with compression would.
 *
 * @param {Budget} budget the page at `/`
 */
async function serve(budget) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const content = pathname === '/' ? pageFor(budget) : readInDist(pathname);
    const type = types[pathname === '/' ? '.html' : extname(pathname)] ?? 'application/octet-stream';
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': type,
      'content-encoding': 'gzip',
    });
    response.end(gzipSync(content ?? '', { level: 9 }));
  });
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://localhost:${address.port}/`, close: () => server.close() };
}

/** @param {string} pathname */
function readInDist(pathname) {
  const file = join(root, decodeURIComponent(pathname));
  if (!file.startsWith(join(root, 'dist') + sep)) return undefined;
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {Budget} budget
 * @returns {Promise<Transfer[]>} scripts and styles
 */
async function measure(browser, budget) {
  const server = await serve(budget);
  const page = await browser.newPage();
  /** @type {Promise<Transfer>[]} */
  const transfers = [];
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('requestfinished', (request) => {
    if (['script', 'stylesheet'].includes(request.resourceType())) transfers.push(transferOf(request));
  });
  page.on('requestfailed', (request) => faults.push(`${request.url()} could not be loaded`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.url()} answered ${response.status()}`);
  });
  try {
    await page.goto(server.url, { waitUntil: 'networkidle' });
    if (faults.length > 0)
      throw new Error(`The page with ${budget.script} has faults:\n  ${faults.join('\n  ')}`);
    return await Promise.all(transfers);
  } finally {
    await page.close();
    server.close();
  }
}

/**
 * @param {import('playwright-core').Request} request
 * @returns {Promise<Transfer>}
 */
async function transferOf(request) {
  const { responseBodySize: bytes } = await request.sizes();
  return { path: new URL(request.url()).pathname.slice(1), bytes };
}

/**
 * @param {string} name
 * @param {Budget} budget
 * @param {readonly Transfer[]} transfers
 * @returns {boolean} whether it is kept
 */
function report(name, { maxBytes }, transfers) {
  const total = transfers.reduce((sum, { bytes }) => sum + bytes, 0);
  const isKept = total > 0 && total <= maxBytes;
  const left = maxBytes - total;
  console.log(`${name}: ${total} of ${maxBytes} bytes, ${left >= 0 ? `${left} left` : `${-left} too many`}`);
  for (const { path, bytes } of transfers) console.log(`  ${String(bytes).padStart(6)}  ${path}`);
  return isKept;
}

const { chromium: found } = findBrowsers(['chromium']);
if (!found) throw new Error('No Chromium found. `node scripts/browsers.mjs` tells how to get one.');
const browser = await chromium.launch({
  executablePath: found.executable,
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  for (const [name, budget] of Object.entries(budgets)) {
    if (!report(name, budget, await measure(browser, budget))) process.exitCode = 1;
  }
} finally {
  await browser.close();
}
if (process.exitCode)
  console.error('Over budget: make it smaller, or raise the number in budgets.json with a reason.');
