/** `npm run check:dist`: whether the committed `dist/` is what the sources give. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildTo } from './build.mjs';

const committed = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * @param {string} folder
 * @returns {Map<string, Buffer>} by path
 */
function filesIn(folder) {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/**
 * @param {Map<string, Buffer>} old
 * @param {Map<string, Buffer>} fresh
 */
function differences(old, fresh) {
  const paths = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return paths.flatMap((path) => {
    const [before, after] = [old.get(path), fresh.get(path)];
    if (!after) return [`left over: ${path}`];
    if (!before) return [`missing:   ${path}`];
    return before.equals(after) ? [] : [`stale:     ${path}`];
  });
}

const folder = mkdtempSync(join(tmpdir(), 'meetup-roundup-dist-'));
try {
  await buildTo(folder);
  const found = differences(filesIn(committed), filesIn(folder));
  if (found.length > 0) {
    console.error(['dist/ is not what the sources give:', ...found.map((line) => `  ${line}`)].join('\n'));
    console.error('Run `npm ci && npm run build` and commit dist/ together with the change of the sources.');
    process.exitCode = 1;
  } else {
    console.log('dist/ is up to date.');
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
