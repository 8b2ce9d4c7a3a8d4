import { posix, relative } from 'node:path';
import { build } from 'vite';

const prefix = 'lazy-chunk:';

/**
 * Makes a file of its own, named by its content, of every module that the code imports with `import()`.
 *
 * A bundler would let such a file import what it shares with the code that asked for it, from an entry whose name
 * never changes: after an upgrade, a browser's cache could then join an old file to a new one. So each lazy
 * module is bundled apart, with a copy of what it needs. Lazy modules are small and hold no state, so that a copy
 * is as good as the original.
 *
 * @param {{ root: string, config: import('vite').InlineConfig }} options `config`: how the lazy modules are built
 * @returns {import('vite').Plugin}
 */
export function lazyChunks({ root, config }) {
  /** @type {Map<string, string>} placeholder → file name */
  const names = new Map();
  /** @type {Map<string, string>} file name → code */
  const files = new Map();

  /** @param {string} placeholder */
  const buildOne = async (placeholder) => {
    const [entry, ...nested] = await bundle(root, placeholder.slice(prefix.length), config);
    names.set(placeholder, entry.fileName);
    for (const { fileName, code } of [entry, ...nested]) files.set(fileName, code);
  };

  return {
    name: 'lazy-chunks',
    enforce: 'pre',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string')
        throw new Error(`${importer} imports something that is only known at run time.`);
      const resolved = await this.resolve(specifier, importer);
      if (!resolved) throw new Error(`${importer} imports ${specifier}, which isn't there.`);
      const id = prefix + relative(root, resolved.id).replaceAll('\\', '/');
      names.set(id, '');
      return { id, external: true };
    },
    async buildEnd(error) {
      if (!error) for (const placeholder of [...names.keys()].sort()) await buildOne(placeholder);
    },
    renderChunk(code, { fileName }) {
      return { code: withNames(triedAgain(code), posix.dirname(fileName), names), map: null };
    },
    generateBundle() {
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/**
 * @param {string} root
 * @param {string} module
 * @param {import('vite').InlineConfig} config
 * @returns {Promise<{ fileName: string, code: string }[]>}
 */
async function bundle(root, module, config) {
  const result = await build({
    ...config,
    root,
    plugins: [config.plugins, lazyChunks({ root, config })],
    build: {
      ...config.build,
      write: false,
      lib: { entry: module, formats: ['es'] },
      rolldownOptions: {
        output: {
          ...config.build?.rolldownOptions?.output,
          entryFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: false,
        },
      },
    },
  });
  const [{ output }] = /** @type {[import('vite').Rolldown.RolldownOutput]} */ (result);
  return output.map((file) => ({
    fileName: file.fileName,
    code: file.type === 'chunk' ? file.code : String(file.source),
  }));
}

const lazy = /\bimport\((?=["'`]lazy-chunk:)/g;

/**
 * Has the code ask for its lazy modules under another address once one could not be had: browsers keep the failure of
 * an address for as long as the page lives (Firefox any, Chromium that of a server which answers; WebKit none). The
 * two addresses take turns: no more, so that a page can name both in the hashes that it checks. Which is next follows
 * from the one that failed, since several modules may fail at once. A module that had come before may then come twice,
 * which is as good as once.
 *
 * @param {string} code
 * @param {RegExp} imports where they begin
 */
export function triedAgain(code, imports = lazy) {
  if (code.search(imports) < 0) return code;
  const load = `let again="";const load=(path,tried=again)=>import(path+tried).catch(error=>{again=tried?"":"?";throw error});`;
  return load.replace(/\b(again|load)\b/g, '_$1') + code.replace(imports, '_load(');
}

/**
 * @param {string} code
 * @param {string} folder of the file with this code
 * @param {Map<string, string>} names
 */
function withNames(code, folder, names) {
  let result = code;
  for (const [placeholder, fileName] of names) {
    const path = posix.relative(folder, fileName);
    result = result.replaceAll(placeholder, path.startsWith('.') ? path : `./${path}`);
  }
  return result;
}
