/**
 * Builds `dist/`.
 *
 *     node scripts/build.mjs [--out folder]
 *
 * The same sources give the same bytes; `npm run check:dist` compares them with the committed ones.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
// @ts-expect-error the package has no types for this module
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { tsImport } from 'tsx/esm/api';
import { bundleAutoloader } from './build/autoload.mjs';
import { bundleScriptTags } from './build/bundles.mjs';
import { writeEditorData } from './build/editors.mjs';
import { writeFrameworks } from './build/frameworks.mjs';
import { integrityOf } from './build/integrity.mjs';
import { thirdPartyNotices } from './build/notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} outDir an empty folder
 */
export async function buildTo(outDir) {
  compileLibrary(outDir);
  const modules = await bundleScriptTags(root, outDir);
  await bundleAutoloader(root, outDir);
  writeJson(join(outDir, 'roundup-1.schema.json'), await schema());
  const elements = await manifest();
  writeJson(join(outDir, 'custom-elements.json'), elements);
  writeEditorData(outDir);
  const wrapped = await writeFrameworks(root, outDir, elements);
  writeFileSync(join(outDir, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices([...modules, ...wrapped]));
  writeJson(join(outDir, 'integrity.json'), integrityOf(outDir, version()));
}

function version() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

/**
 * For npm: every module by itself and `lit` as an import; to bundle them is the choice of who uses them.
 *
 * @param {string} outDir
 */
function compileLibrary(outDir) {
  // The command is compiled by itself: only there are Node's names known.
  for (const config of ['tsconfig.build.json', 'tsconfig.build-cli.json'])
    run('TypeScript', 'node_modules/typescript/bin/tsc', ['-p', config, '--outDir', join(outDir, 'lib')]);
  // npm makes a command executable when it links it; as committed it is already, so that `npx` changes no file.
  chmodSync(join(outDir, 'lib/cli/main.js'), 0o755);
}

async function schema() {
  const { roundupSchema } = await tsImport('../src/model/schema.ts', import.meta.url);
  return roundupSchema();
}

async function manifest() {
  const argv = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];
  /** @type {{ modules: { path: string, declarations: unknown[] }[] }} */
  const { modules, ...rest } = await cli({ argv, cwd: root, noWrite: true });
  // Found in the order of the file system, which differs from machine to machine.
  return { ...rest, modules: modules.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/**
 * @param {string} what
 * @param {string} script
 * @param {readonly string[]} args
 */
function run(what, script, args) {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${what} stopped the build; the reason stands above.`);
}

/**
 * @param {string} file
 * @param {unknown} value
 */
function writeJson(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

/**
 * Replaces the old files only once all the new ones are there, so that a failed build leaves the old ones standing.
 *
 * @param {string} outDir
 */
async function rebuild(outDir) {
  const fresh = join(root, '.cache/build');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  try {
    await buildTo(fresh);
    rmSync(outDir, { recursive: true, force: true });
    renameSync(fresh, outDir);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = process.argv.indexOf('--out');
  await rebuild(resolve(root, out < 0 ? 'dist' : (process.argv[out + 1] ?? 'dist')));
}
