import { join } from 'node:path';
import { build } from 'vite';
import { triedAgain } from './lazy-chunks.mjs';

/**
 * Writes `dist/autoload.js`, which fetches the files of `dist/define/` where a page needs them.
 *
 * @param {string} root
 * @param {string} outDir
 */
export async function bundleAutoloader(root, outDir) {
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    plugins: [
      {
        name: 'tried-again',
        renderChunk: (code) => ({ code: triedAgain(code, /\bimport\((?=["'`]\.\/define\/)/g), map: null }),
      },
    ],
    build: {
      outDir,
      emptyOutDir: false,
      lib: { entry: { autoload: join(root, 'src/autoload.ts') }, formats: ['es'] },
      rolldownOptions: {
        // By the same names, they are in `dist/` what they are in `src/`.
        external: /^\.\/define\//,
        output: { minify: true, comments: false, entryFileNames: '[name].js' },
      },
    },
  });
}
