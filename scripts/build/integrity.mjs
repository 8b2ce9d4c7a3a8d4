import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** For bundlers and editors; no page loads these by their address. */
const notForPages = /^(?:lib|frameworks)\//;

/**
 * What a page can check the files of `dist/` against that it loads by their address.
 *
 * @param {string} outDir with all the files
 * @param {string} version of the package
 */
export function integrityOf(outDir, version) {
  const paths = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const scripts = paths.filter((path) => path.endsWith('.js') && !notForPages.test(path)).sort();
  return {
    version,
    files: Object.fromEntries(scripts.map((path) => [path, hashOf(readFileSync(join(outDir, path)))])),
  };
}

/** @param {Buffer} content */
function hashOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
