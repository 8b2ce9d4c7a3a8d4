/**
 * The public collections of hostile strings in `test/data/vectors`, and further ones beside the project, in
 * `../shared/vectors` or where `VECTORS` says. Each is a JSON file with a list of strings.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folders = [
  fileURLToPath(new URL('../data/vectors', import.meta.url)),
  process.env['VECTORS'] ?? fileURLToPath(new URL('../../../shared/vectors', import.meta.url)),
];

/**
 * @typedef {{ name: string, vectors: string[] }} VectorList
 * @returns {VectorList[]}
 */
export function readVectorLists() {
  return folders.filter((folder) => existsSync(folder)).flatMap(listsIn);
}

/** @param {string} folder */
function listsIn(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => ({
    name: basename(name, '.json'),
    vectors: /** @type {string[]} */ (JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  }));
}
