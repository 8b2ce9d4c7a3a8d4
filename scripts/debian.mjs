/** Finds programs, and installs Debian packages where that works without questions. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} path */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string} name a program's name, or its full path */
export function findProgram(name) {
  if (/[\\/]/.test(name)) return isProgram(name) ? name : undefined;
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);
}

function canInstall() {
  return process.getuid?.() === 0 && findProgram('apt-get') !== undefined;
}

/** @param {readonly string[]} args */
function aptGet(args) {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/**
 * Brings packages: by apt-get when that works without questions, else by telling the reader what would.
 *
 * @param {readonly string[]} names
 * @param {string} purpose what they are for, as `firefox, webkit`
 * @returns {boolean} whether there was an attempt
 */
export function installPackages(names, purpose) {
  const install = ['install', '--yes', '--no-install-recommends', ...names];
  if (!canInstall()) {
    console.log(`Not installed: ${purpose}. On Debian or Ubuntu this brings them:`);
    console.log(`  sudo apt-get ${install.join(' ')}`);
    return false;
  }
  console.log(`Installing ${names.join(', ')} for ${purpose}.`);
  if (!aptGet(['update', '--quiet']) || !aptGet([...install, '--quiet'])) {
    console.log(`apt-get could not install ${names.join(', ')}.`);
  }
  return true;
}
