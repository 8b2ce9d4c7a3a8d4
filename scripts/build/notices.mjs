import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The notices that the licences of bundled packages ask for.
 *
 * @param {Iterable<string>} modules the files that went into the bundles
 */
export function thirdPartyNotices(modules) {
  const folders = new Set([...modules].filter((id) => id.includes('/node_modules/')).map(packageFolder));
  const notices = [...folders].map(notice).sort((a, b) => (a.name < b.name ? -1 : 1));
  const intro = 'The files of this folder contain code of these packages.\n';
  return [
    intro,
    ...notices.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`),
  ].join(`\n${'-'.repeat(80)}\n\n`);
}

/** @param {string} file */
function packageFolder(file) {
  let folder = dirname(file);
  while (!existsSync(join(folder, 'package.json')) || !manifest(folder).name) folder = dirname(folder);
  return folder;
}

/**
 * @param {string} folder
 * @returns {{ name: string, version: string, license: string }}
 */
function manifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** @param {string} folder */
function notice(folder) {
  const { name, version, license } = manifest(folder);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} is bundled but has no licence file, so its notice can't be written.`);
  return { name, version, license, text: readFileSync(join(folder, file), 'utf8').trim() };
}
