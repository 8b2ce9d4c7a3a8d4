/**
 * Finds the browsers the tests drive, and installs what is missing where that is possible.
 *
 *     node scripts/browsers.mjs        # what is here, and what would bring the rest
 *
 * `ENGINE=chromium`, `firefox` or `webkit` (or several, with commas) limits the engines.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram, installPackages, isProgram } from './debian.mjs';

/**
 * @typedef {'chromium' | 'firefox' | 'webkit'} Engine
 * @typedef {{ executable: string }} Browser
 * @typedef {{ driver: string, executable: string, display: string }} WebKit
 * @typedef {{ chromium?: Browser, firefox?: Browser, webkit?: WebKit }} Browsers
 */

/** @type {readonly Engine[]} */
export const engines = ['chromium', 'firefox', 'webkit'];

/** The Debian packages that bring each engine. */
const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const windowsPrograms = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
].filter((folder) => folder !== undefined);

/** Names on the PATH, then full paths, in order of preference. */
const places = {
  chromium: [
    process.env['CHROME_PATH'],
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...windowsPrograms.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  ],
  firefox: [
    process.env['FIREFOX_PATH'],
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windowsPrograms.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
  ],
};

/** @param {readonly (string | undefined)[]} names */
function findFirst(names) {
  for (const name of names) {
    const found = name && findProgram(name);
    if (found) return found;
  }
  return undefined;
}

/** @param {string} folder */
function entries(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** MiniBrowser is not on the PATH; each Debian architecture has its own folder, newest API first. */
function findMiniBrowser() {
  for (const lib of ['/usr/lib', '/usr/libexec', '/usr/lib64']) {
    const folders = [lib, ...entries(lib).map((name) => join(lib, name))];
    for (const folder of folders) {
      const versions = entries(folder).filter((name) => /^webkit(2gtk|gtk)-/.test(name));
      for (const version of versions.sort().reverse()) {
        const path = join(folder, version, 'MiniBrowser');
        if (isProgram(path)) return path;
      }
    }
  }
  return undefined;
}

/** @returns {WebKit | undefined} */
function findWebKit() {
  const driver = findFirst([process.env['WEBKIT_DRIVER_PATH'], 'WebKitWebDriver']);
  const executable = findMiniBrowser();
  const display = findFirst(['Xvfb']);
  return driver && executable && display ? { driver, executable, display } : undefined;
}

/**
 * The engines `ENGINE` asks for; all when it is not set.
 *
 * @returns {readonly Engine[]}
 */
export function wantedEngines(limit = process.env['ENGINE']) {
  if (!limit) return [...engines];
  const names = limit.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !engines.some((engine) => engine === name));
  if (unknown.length > 0) {
    throw new Error(`ENGINE is one of ${engines.join(', ')}, not "${unknown.join(', ')}".`);
  }
  return engines.filter((engine) => names.includes(engine));
}

/**
 * The wanted engines that are installed.
 *
 * @returns {Browsers}
 */
export function findBrowsers(wanted = wantedEngines()) {
  const chromium = findFirst(places.chromium);
  const firefox = findFirst(places.firefox);
  const webkit = findWebKit();
  return {
    ...(wanted.includes('chromium') && chromium && { chromium: { executable: chromium } }),
    ...(wanted.includes('firefox') && firefox && { firefox: { executable: firefox } }),
    ...(wanted.includes('webkit') && webkit && { webkit }),
  };
}

/**
 * @param {Browsers} found
 * @param {readonly Engine[]} wanted
 */
function missingFrom(found, wanted) {
  return wanted.filter((engine) => found[engine] === undefined);
}

/**
 * The wanted engines, after an attempt to install those that are missing: by apt-get when that
 * works without questions, else by telling the reader what would.
 *
 * @param {{ required?: readonly Engine[] }} [options]
 * @returns {Browsers}
 */
export function ensureBrowsers({ required = wantedEngines() } = {}) {
  const found = findBrowsers(required);
  const missing = missingFrom(found, required);
  if (missing.length === 0) return found;
  const names = missing.flatMap((engine) => packages[engine]);
  return installPackages(names, missing.join(', ')) ? findBrowsers(required) : found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = ensureBrowsers();
  for (const engine of wantedEngines()) {
    console.log(`${engine}: ${found[engine]?.executable ?? 'not found'}`);
  }
  if (missingFrom(found, wantedEngines()).length > 0) process.exitCode = 1;
}
