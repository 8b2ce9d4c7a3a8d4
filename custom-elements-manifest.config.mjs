/** What `npm run build` writes to `dist/custom-elements.json`, and Storybook and the documentation read from it. */
export default {
  globs: ['src/elements/**/*.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicApi()],
};

/**
 * Leaves the public elements alone in the manifest, at the paths that the package has them at.
 *
 * @returns {import('@custom-elements-manifest/analyzer').Plugin}
 */
function publicApi() {
  return {
    name: 'public-api',
    packageLinkPhase({ customElementsManifest }) {
      const manifest = /** @type {{ modules: any[] }} */ (customElementsManifest);
      const elements = manifest.modules.flatMap((module) =>
        elementsOf(module).map((element) => ({ module, element })),
      );
      for (const { element } of elements) keepPublic(element);
      manifest.modules = elements.flatMap(({ module, element }) => [
        elementModule(module, element),
        defineModule(module, element),
      ]);
    },
  };
}

/**
 * @param {any} module
 * @returns {any[]}
 */
function elementsOf(module) {
  return (module.declarations ?? []).filter((/** @type {any} */ { tagName }) => tagName);
}

/** @param {any} element */
function keepPublic(element) {
  if (element.superclass?.module) element.superclass.module = libPath(element.superclass.module);
  element.members = element.members?.filter(isPublic);
  // The analyzer notes every `dispatchEvent` as well, without a name where that isn't written out there.
  element.events = element.events?.filter((/** @type {any} */ { name, description }) => name && description);
  for (const item of [...(element.members ?? []), ...(element.attributes ?? [])]) {
    if (item.inheritedFrom) item.inheritedFrom.module = libPath(item.inheritedFrom.module);
  }
}

/**
 * What is marked `@internal` the analyzer has taken out, but for the bare name of a reactive property.
 *
 * @param {any} member
 */
function isPublic({ kind, privacy, type, static: isStatic }) {
  return (privacy ?? 'public') === 'public' && !isStatic && (kind !== 'field' || type !== undefined);
}

/**
 * @param {any} module
 * @param {any} element
 */
function elementModule(module, element) {
  const path = libPath(module.path);
  const exports = [{ kind: 'js', name: element.name, declaration: { name: element.name, module: path } }];
  return { kind: 'javascript-module', path, declarations: [element], exports };
}

/**
 * @param {any} module
 * @param {any} element
 */
function defineModule(module, { name, tagName }) {
  const declaration = { name, module: libPath(module.path) };
  const exports = [{ kind: 'custom-element-definition', name: tagName, declaration }];
  return { kind: 'javascript-module', path: `dist/lib/define/${tagName}.js`, declarations: [], exports };
}

/** @param {string} path */
function libPath(path) {
  return path.replace(/^\/?src\//, 'dist/lib/').replace(/\.ts$/, '.js');
}
