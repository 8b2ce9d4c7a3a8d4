/**
 * `npm run wordpress:zip`: the WordPress plugin with the built files in it, for Plugins → Add New → Upload Plugin.
 *
 *     npm run wordpress:zip -- plugin.zip     # elsewhere than in .cache/
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Of `dist/`, what a page needs; the modules for bundlers and the command stay out. */
const built = ['meetup-roundup.js', 'chunks', 'embed.html', 'embed.js', 'embed-height.js'];
const notices = ['roundup-1.schema.json', 'THIRD-PARTY-NOTICES.txt'];

/** The same for each run, so that the same files give the same zip. */
const mtime = '1980-01-01T00:00:00';

/**
 * @param {string} folder
 * @returns {string[]} paths below it
 */
function filesBelow(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** @returns {Record<string, Uint8Array>} by path in the zip */
function pluginFiles() {
  const plugin = join(root, 'wordpress/meetup-roundup');
  const dist = join(root, 'dist');
  const wanted = filesBelow(dist).filter((path) => [...built, ...notices].includes(path.split('/')[0] ?? ''));
  const missing = built.filter((name) => !wanted.some((path) => path.split('/')[0] === name));
  if (missing.length > 0) throw new Error(`dist/ has no ${missing.join(', ')}: run \`npm run build\` first.`);
  return Object.fromEntries([
    ...filesBelow(plugin).map((path) => [`meetup-roundup/${path}`, readFileSync(join(plugin, path))]),
    ...wanted.map((path) => [`meetup-roundup/dist/${path}`, readFileSync(join(dist, path))]),
    ['meetup-roundup/LICENSE.txt', readFileSync(join(root, 'LICENSE'))],
  ]);
}

/** A plugin that says another version than the library would be served from caches. */
function checkVersions() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  /** @type {[file: string, pattern: RegExp][]} */
  const places = [
    ['meetup-roundup.php', /^ \* Version: +(\S+)$/m],
    ['meetup-roundup.php', /'MEETUP_ROUNDUP_VERSION', '([^']+)'/],
    ['readme.txt', /^Stable tag: (\S+)$/m],
    ['block/editor.asset.php', /'version' +=> '([^']+)'/],
  ];
  for (const [file, pattern] of places) {
    const found = pattern.exec(readFileSync(join(root, 'wordpress/meetup-roundup', file), 'utf8'))?.[1];
    if (found !== version)
      throw new Error(`wordpress/meetup-roundup/${file} says version ${found}, not ${version}.`);
  }
}

/**
 * @param {string} file where the zip goes
 */
export function packPlugin(file) {
  checkVersions();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, zipSync(pluginFiles(), { mtime, level: 9 }));
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = resolve(process.argv[2] ?? join(root, '.cache/meetup-roundup-wordpress.zip'));
  console.log(`Packed ${packPlugin(file)}`);
}
