/** Debian's packages: the programs are installed, WordPress itself is only unpacked, as its package wants Apache. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const programs = ['php', 'mariadbd', 'mariadb', 'mariadb-install-db'];
const packages = [
  'php-cli',
  'php-mysql',
  'php-mbstring',
  'php-xml',
  'mariadb-server-core',
  'mariadb-client-core',
];

/** WordPress, and what it links into. */
const wordpress = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'libjs-underscore',
  'libjs-cropper',
  'php-getid3',
];

/** @param {string} program */
const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

const hasExtensions = () =>
  ['mysqli', 'mbstring', 'dom'].every((name) =>
    new RegExp(`^${name}$`, 'm').test(String(spawnSync('php', ['-m']).stdout)),
  );

/** @param {string[]} args */
function aptGet(...args) {
  execFileSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Installs what is missing, as root; else says what would. */
export function ensurePrograms() {
  if (programs.every(has) && hasExtensions()) return;
  const args = ['install', '-y', '--no-install-recommends', ...packages];
  if (process.getuid?.() !== 0 || !has('apt-get'))
    throw new Error(`PHP and MariaDB are needed. On Debian: sudo apt-get ${args.join(' ')}`);
  console.log(`Installing Debian packages: ${packages.join(' ')}`);
  aptGet('update');
  aptGet(...args);
}

/**
 * WordPress from Debian's packages, fetched once.
 *
 * @param {string} cache a folder that stays
 * @param {string} folder an empty one
 * @returns {string} WordPress's own folder
 */
export function unpackWordPress(cache, folder) {
  mkdirSync(cache, { recursive: true });
  const isThere = () =>
    wordpress.every((name) => readdirSync(cache).some((file) => file.startsWith(`${name}_`)));
  if (!isThere()) {
    if (!has('apt-get')) throw new Error('WordPress comes from Debian’s packages, and there is no apt-get.');
    console.log(`Downloading Debian packages: ${wordpress.join(' ')}`);
    execFileSync('apt-get', ['download', ...wordpress], {
      cwd: cache,
      stdio: ['ignore', 'ignore', 'ignore'],
    });
  }
  for (const file of readdirSync(cache).filter((name) => name.endsWith('.deb')))
    execFileSync('dpkg-deb', ['-x', join(cache, file), folder]);
  const root = join(folder, 'usr/share/wordpress');
  if (!existsSync(join(root, 'wp-load.php')))
    throw new Error('The package of WordPress has changed its folders.');
  return root;
}
