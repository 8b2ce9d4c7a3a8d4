/** The files of test/hosts as blocks of code for the documentation. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const hosts = fileURLToPath(new URL('../test/hosts', import.meta.url));

/** What highlighters call the languages whose files end otherwise. */
const languages = new Map([
  ['.njk', 'html'],
  ['.mjs', 'js'],
]);

/**
 * A file of a host's site, just as the host suite builds it. Prettier is told to leave it so: one space more
 * can be the end of a recipe.
 *
 * @param {string} name from test/hosts
 */
export function recipe(name) {
  const file = join(hosts, name);
  if (!existsSync(file)) throw new Error(`There is a recipe for ${name}, but no such file in test/hosts.`);
  const text = readFileSync(file, 'utf8').trimEnd();
  const [longest = ''] = (text.match(/`{3,}/g) ?? []).sort((a, b) => b.length - a.length);
  const fence = '`'.repeat(Math.max(3, longest.length + 1));
  const language = languages.get(extname(name)) ?? extname(name).slice(1);
  return `<!-- prettier-ignore -->\n${fence}${language}\n${text}\n${fence}\n`;
}
