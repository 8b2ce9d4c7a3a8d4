/** Starts what each engine needs (a recording proxy, a display, a driver) and says how to drive it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { constants, tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startOutside } from './outside/server.mjs';

/**
 * @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher
 * @typedef {import('../../scripts/browsers.mjs').Engine} Engine
 * @typedef {import('../../scripts/browsers.mjs').Browsers} Browsers
 * @typedef {import('../../scripts/browsers.mjs').WebKit} WebKit
 */

/** The engine's name in reports and, through the launcher, in `session.browser.name`. */
const names = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** @type {import('node:child_process').ChildProcess[]} what must end with the run */
const children = [];

/** @type {BrowserLauncher[]} */
const launchers = [];

function endChildren() {
  for (const child of children.splice(0).reverse()) child.kill();
}

/**
 * Puppeteer ends its browsers with the process, but of two it can miss one.
 *
 * @param {BrowserLauncher} launcher
 */
function killBrowser(launcher) {
  const { browser } = /** @type {{ browser?: import('puppeteer-core').Browser }} */ (launcher);
  browser?.process()?.kill('SIGKILL');
}

process.on('exit', () => {
  launchers.forEach(killBrowser);
  endChildren();
});

/** How long browsers have to close when the run is interrupted. */
const closeWithin = 5000;

/** Closes the browsers and keeps the runner from starting them again. */
async function closeBrowsers() {
  const closing = launchers.map((launcher) => {
    launcher.startSession = () => new Promise(() => {});
    return launcher.stop?.();
  });
  await Promise.race([Promise.allSettled(closing), setTimeout(closeWithin)]);
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    void closeBrowsers().then(() => process.exit(128 + constants.signals[signal]));
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function endWithRun(child) {
  children.push(child);
  child.unref();
}

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** @param {number} port */
async function answers(port) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch {
      await setTimeout(50);
    }
  }
  throw new Error('WebKitWebDriver did not answer within 10 seconds.');
}

/**
 * Starts a display of its own; Xvfb picks a number that is free and says which.
 *
 * @param {string} program
 */
async function startDisplay(program) {
  const screen = ['-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-displayfd', '3'];
  const child = spawn(program, screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  endWithRun(child);
  const numbers = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  const [number] = await Promise.race([
    once(createInterface(numbers), 'line'),
    once(child, 'exit').then(() => Promise.reject(new Error('Xvfb did not start.'))),
  ]);
  numbers.destroy();
  return `:${number}`;
}

/** @param {WebKit} webkit */
async function startDriver(webkit) {
  const [display, port] = await Promise.all([startDisplay(webkit.display), freePort()]);
  const child = spawn(webkit.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display },
  });
  endWithRun(child);
  await answers(port);
  return port;
}

/**
 * @param {string} executablePath
 * @param {number} proxy
 */
function chromium(executablePath, proxy) {
  // The sandbox needs rights that root, and most containers, do not have.
  const sandbox = process.getuid?.() === 0 || process.env['CI'] ? ['--no-sandbox'] : [];
  return chromeLauncher({
    concurrency: 1,
    launchOptions: {
      executablePath,
      acceptInsecureCerts: true,
      args: [
        ...sandbox,
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--proxy-server=127.0.0.1:${proxy}`,
        '--proxy-bypass-list=localhost;127.0.0.1',
        '--ignore-certificate-errors',
      ],
    },
  });
}

/**
 * @param {string} executablePath
 * @param {number} proxy
 */
function firefox(executablePath, proxy) {
  return puppeteerLauncher({
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      acceptInsecureCerts: true,
      extraPrefsFirefox: {
        // A question where to put a file would take the keys of every page after it.
        'browser.download.folderList': 2,
        'browser.download.dir': tmpdir(),
        'browser.download.useDownloadDir': true,
        'browser.download.always_ask_before_handling_new_types': false,
        'browser.download.alwaysOpenPanel': false,
        'browser.helperApps.neverAsk.saveToDisk': 'text/calendar',
        'browser.download.manager.showWhenStarting': false,
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy,
        'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
      },
    },
  });
}

/**
 * MiniBrowser takes the proxy as its own arguments; a `proxy` capability would switch them off.
 *
 * @param {WebKit} webkit
 * @param {number} proxy
 */
async function webkit(webkit, proxy) {
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: await startDriver(webkit),
    path: '/',
    connectionRetryTimeout: 60_000,
    capabilities: /** @type {WebdriverIO.Capabilities} */ ({
      browserName: 'MiniBrowser',
      acceptInsecureCerts: true,
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {
        binary: webkit.executable,
        args: [
          '--automation',
          '--ignore-tls-errors',
          `--proxy=http://127.0.0.1:${proxy}`,
          '--ignore-host=localhost',
          '--ignore-host=127.0.0.1',
        ],
      },
    }),
  });
}

/**
 * @param {Engine} engine
 * @param {Browsers} found
 * @param {number} proxy
 */
function launcherOf(engine, found, proxy) {
  if (engine === 'chromium' && found.chromium) return chromium(found.chromium.executable, proxy);
  if (engine === 'firefox' && found.firefox) return firefox(found.firefox.executable, proxy);
  if (engine === 'webkit' && found.webkit) return webkit(found.webkit, proxy);
  throw new Error(`${engine} is not installed.`);
}

/**
 * Some launchers name themselves in `initialize`, after the driver rather than the engine.
 *
 * @param {BrowserLauncher} launcher
 * @param {string} name
 */
function rename(launcher, name) {
  Object.defineProperty(launcher, 'name', { get: () => name, set: () => {}, enumerable: true });
}

/**
 * A launcher for each browser, and the outside world each of them sees.
 *
 * @param {Browsers} found
 */
export async function startEngines(found) {
  /** @type {Map<BrowserLauncher, import('./outside/server.mjs').Outside>} */
  const outsides = new Map();
  for (const engine of /** @type {Engine[]} */ (Object.keys(found))) {
    const outside = await startOutside();
    const launcher = await launcherOf(engine, found, outside.port);
    rename(launcher, names[engine]);
    launchers.push(launcher);
    outsides.set(launcher, outside);
  }
  return {
    launchers,
    outsides,
    freePort,
    stop() {
      for (const outside of outsides.values()) outside.stop();
      endChildren();
    },
  };
}
