/** A browser in which a host's pages are opened, with the stand-in as its outside world. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowsers } from '../../../scripts/browsers.mjs';
import { startOutside } from '../outside/server.mjs';

type Outside = Awaited<ReturnType<typeof startOutside>>;

export interface Visit {
  page: Page;
  /** what went wrong on the page: errors on the console, errors that nobody caught, files that failed */
  errors: string[];
  /** the library's own remarks on the data */
  warnings: string[];
  /** the hosts outside that the page has reached */
  reached: () => Promise<string[]>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** runs in the page before anything of its own */
  before?: () => void;
  /** scripts to answer in place of the server, by pattern of their address */
  answers?: Record<string, string>;
}

export interface TestBrowser {
  /** Opens an address in a new context; an answer other than 2xx is an error. */
  open: (url: string, options?: OpenOptions) => Promise<Visit>;
  outside: Outside;
  close: () => Promise<void>;
}

const args = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
];

const updates = new Set(['update.googleapis.com', 'clients2.google.com']);

/**
 * Chromium looks for updates, switches or no, and opens connections of its own, which it ends without a request once
 * it has seen the stand-in's certificate. Any other request to those hosts would be the page's.
 */
function isBrowsersOwn({ method, host }: { method: string; host: string }): boolean {
  return updates.has(host) || (method === 'CONNECT' && /\.(?:google|googleapis|gvt1)\.com$/.test(host));
}

async function launch(proxyPort: number): Promise<Browser> {
  const executablePath = findBrowsers(['chromium']).chromium?.executable;
  if (!executablePath) throw new Error('Chromium is not installed.');
  return chromium.launch({
    executablePath,
    // Root can't have Chromium's sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    args,
    proxy: { server: `http://127.0.0.1:${proxyPort}`, bypass: '127.0.0.1' },
  });
}

/** Asked for by the browser, not by the page. */
const isIcon = (url: string): boolean => new URL(url, 'http://page.invalid').pathname === '/favicon.ico';

function watch(page: Page): Pick<Visit, 'errors' | 'warnings'> {
  const errors: string[] = [];
  const warnings: string[] = [];
  page.on('console', (message) => {
    const text = `${message.text()} (${message.location().url})`;
    if (message.type() === 'error' && !isIcon(message.location().url)) errors.push(`console: ${text}`);
    if (message.type() === 'warning' && /roundup|talk|video/.test(message.text())) warnings.push(text);
  });
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.stack || error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400 && !isIcon(response.url()))
      errors.push(`${response.status()}: ${response.url()}`);
  });
  return { errors, warnings };
}

export async function startBrowser(): Promise<TestBrowser> {
  const outside = await startOutside();
  const browser = await launch(outside.port);
  return {
    outside,
    open: async (url, { before, answers = {}, ...options } = {}) => {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, ...options });
      const page = await context.newPage();
      if (before) await page.addInitScript(before);
      for (const [pattern, body] of Object.entries(answers))
        await page.route(pattern, (route) => route.fulfill({ contentType: 'text/javascript', body }));
      const { errors, warnings } = watch(page);
      const start = performance.now();
      await page.goto(url);
      const reached = async (): Promise<string[]> => {
        const entries = await outside.log.since(start);
        return [...new Set(entries.filter((entry) => !isBrowsersOwn(entry)).map(({ host }) => host))];
      };
      return { page, errors, warnings, reached };
    },
    close: async () => {
      await browser.close();
      outside.stop();
    },
  };
}
