const hook = /\b\w+\.(?:litHtml|litElement|reactiveElement)PolyfillSupport\b/g;

/**
 * Takes out of Lit its hooks for polyfills of shadow trees, which every browser that runs these files has of its own.
 *
 * @returns {import('vite').Plugin}
 */
export function withoutPolyfills() {
  return {
    name: 'without-polyfills',
    transform(code, id) {
      if (!/\/node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\//.test(id)) return null;
      return hook.test(code) ? { code: code.replace(hook, 'undefined'), map: null } : null;
    },
  };
}
