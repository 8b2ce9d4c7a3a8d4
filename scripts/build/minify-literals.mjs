import { transform as transformCss } from 'lightningcss';

/**
 * @typedef {{ start: number, end: number, text: string }} Replacement
 * @typedef {Record<string, unknown> & { type: string, start: number, end: number }} Node
 */

/** The name `css` in an import from Lit. */
const litCss = /(import \{[^}]*?)\bcss\b([^}]*\} from ['"]lit['"])/;

/** Where a space is content, it stays as it is. */
const keepsSpace = /<(?:pre|textarea|script|style)\b/i;

/**
 * Takes out of Lit's `css` and `html` templates what only their authors need: comments and spare space in styles,
 * indentation in markup. Markup keeps one space wherever it had any, because between inline elements a space shows.
 *
 * A style sheet that is one constant text needs none of what Lit's `css` does to put sheets together; it goes in by
 * `unsafeCSS`, and `css` drops out of the bundle.
 *
 * @returns {import('vite').Plugin}
 */
export function minifyLiterals() {
  return {
    name: 'minify-literals',
    apply: 'build',
    // After TypeScript has become JavaScript.
    enforce: 'post',
    transform(code, id) {
      if (id.includes('/node_modules/') || !/\b(?:css|html|svg)`/.test(code)) return null;
      const replacements = collect(this.parse(code), code, id).sort((a, b) => b.start - a.start);
      let result = code;
      for (const { start, end, text } of replacements)
        result = result.slice(0, start) + text + result.slice(end);
      return { code: result.replace(litCss, '$1unsafeCSS as css$2'), map: null };
    },
  };
}

/**
 * @param {unknown} root
 * @param {string} code
 * @param {string} id
 * @returns {Replacement[]}
 */
function collect(root, code, id) {
  const found = [];
  for (const node of walk(root)) {
    if (node.type !== 'TaggedTemplateExpression') continue;
    const { name } = /** @type {{ name?: string }} */ (node.tag);
    const { quasis } = /** @type {{ quasis: Node[] }} */ (node.quasi);
    const texts = quasis.map(({ start, end }) => ({ start, end, text: code.slice(start, end) }));
    if (name === 'css') found.push(...minifyStyles(texts, id).map((quasi) => asArgument(quasi, code)));
    if (name === 'html' || name === 'svg') found.push(...minifyMarkup(texts));
  }
  return found;
}

/**
 * @param {unknown} value
 * @returns {Generator<Node>}
 */
function* walk(value) {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && 'start' in value) yield /** @type {Node} */ (value);
  for (const child of Object.values(value)) yield* walk(child);
}

/**
 * From a tagged template to a call, where the tag is Lit's.
 *
 * @param {Replacement} quasi
 * @param {string} code
 * @returns {Replacement}
 */
function asArgument({ start, end, text }, code) {
  return litCss.test(code) ? { start: start - 1, end: end + 1, text: `(\`${text}\`)` } : { start, end, text };
}

/**
 * @param {Replacement[]} quasis
 * @param {string} id
 * @returns {Replacement[]}
 */
function minifyStyles([quasi, ...others], id) {
  // Part of a style sheet can't be parsed; it stays as written.
  if (others.length > 0 || quasi === undefined) return [];
  const source = /** @type {string} */ (new Function(`return \`${quasi.text}\``)());
  const { code, warnings } = transformCss({ filename: id, code: Buffer.from(source), minify: true });
  const [warning] = warnings;
  if (warning)
    throw new Error(`In the styles of ${id}: ${warning.message} (line ${warning.loc.line} of the template)`);
  return [{ ...quasi, text: code.toString().replace(/[\\`]|\$\{/g, '\\$&') }];
}

/**
 * @param {Replacement[]} quasis
 * @returns {Replacement[]}
 */
function minifyMarkup(quasis) {
  if (quasis.some(({ text }) => keepsSpace.test(text))) return [];
  return quasis.map((quasi) => ({ ...quasi, text: collapseSpace(quasi.text) }));
}

/** @param {string} markup */
function collapseSpace(markup) {
  return (
    markup
      // Inside a tag no space shows. An end right after an unquoted expression would be ambiguous, so only after quotes.
      .replace(/"\s*\n\s*(\/?>)/g, '"$1')
      .replace(/\s*\n\s*/g, ' ')
  );
}
