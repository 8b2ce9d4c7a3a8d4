import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import { build } from 'vite';
import { lazyChunks } from './lazy-chunks.mjs';
import { leanLit } from './lean-lit.mjs';

/** The tags that have a script-tag file of their own in `dist/define/`. */
export const tags = ['meetup-roundup', 'talk-card', 'timestamped-video'];

/**
 * Bundles the files for `<script type="module" src>`, with Lit inside, and the page for frames. Each holds all that it needs at once: the file
 * for a card holds the player, that for the roundup holds both, so no page needs two of them, and what they would
 * share is theirs to trim.
 *
 * @param {string} root
 * @param {string} outDir
 * @returns {Promise<Set<string>>} every module that went in
 */
export async function bundleScriptTags(root, outDir) {
  /** @type {Set<string>} */
  const modules = new Set();
  const shared = sharedConfig(outDir, modules, root);
  await bundle(shared, root, 'meetup-roundup', 'src/script-tag.ts');
  for (const tag of tags) await bundle(shared, root, `define/${tag}`, `src/define/${tag}.ts`);
  for (const name of ['embed', 'embed-height']) await bundle(shared, root, name, `src/embed/${name}.ts`);
  copyFileSync(join(root, 'src/embed/embed.html'), join(outDir, 'embed.html'));
  return modules;
}

/**
 * @param {string} outDir
 * @param {Set<string>} modules
 * @param {string} root
 * @returns {import('vite').InlineConfig}
 */
function sharedConfig(outDir, modules, root) {
  return {
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    plugins: [leanLit(), noteModules(modules), squeeze()],
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        output: {
          // Vite leaves the space in libraries for the next bundler; these files go straight to readers.
          minify: true,
          comments: false,
          entryFileNames: '[name].js',
          codeSplitting: false,
        },
      },
    },
  };
}

/**
 * @param {import('vite').InlineConfig} shared
 * @param {string} root
 * @param {string} name of the file in dist, without its ending
 * @param {string} file in the project
 */
function bundle(shared, root, name, file) {
  const entry = { [name]: join(root, file) };
  return build({
    ...shared,
    plugins: [shared.plugins, lazyChunks({ root, config: shared })],
    build: { ...shared.build, lib: { entry, formats: ['es'] } },
  });
}

/**
 * A second look at what the bundler's own minifier made: 1 % less.
 *
 * @returns {import('vite').Plugin}
 */
function squeeze() {
  return {
    name: 'squeeze',
    async generateBundle(_options, files) {
      const compress = { ecma: /** @type {const} */ (2020), passes: 3, unsafe_arrows: true };
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk') continue;
        const { code = file.code } = await minify(file.code, { module: true, ecma: 2020, compress });
        file.code = code;
      }
    },
  };
}

/**
 * @param {Set<string>} modules
 * @returns {import('vite').Plugin}
 */
function noteModules(modules) {
  return {
    name: 'note-modules',
    generateBundle(_options, files) {
      for (const file of Object.values(files)) {
        if (file.type === 'chunk') for (const id of file.moduleIds) modules.add(id);
      }
    },
  };
}
