/**
 * `npm run docs`: writes the tables of attributes, events, parts and so on into the documentation, from the
 * manifest that `npm run build` makes of the classes' own comments.
 *
 *     npm run docs -- --check     # changes nothing; fails where a table is not what the manifest gives
 *
 * A table stands between `<!-- api:talk-card -->` and `<!-- /api -->`; one of the format between
 * `<!-- format:Talk -->` and `<!-- /format -->`; a file of test/hosts between `<!-- recipe:hugo/config.toml -->` and
 * `<!-- /recipe -->`; a script tag with the hashes of what it loads between `<!-- integrity:meetup-roundup -->` and
 * `<!-- /integrity -->`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { formatTables } from './format-tables.mjs';
import { recipe } from './recipes.mjs';

/**
 * @typedef {{ name: string, description?: string, type?: { text: string }, fieldName?: string, kind?: string, attribute?: string, default?: string, parameters?: { name: string, type?: { text: string } }[] }} Item
 * @typedef {{ version: string, files: Record<string, string> }} Integrity
 * @typedef {{ manifest: Map<string, Element>, shapes: Map<string, string>, integrity: Integrity }} Sources
 * @typedef {{ tagName: string, attributes?: Item[], members?: Item[], events?: Item[], slots?: Item[], cssParts?: Item[], cssProperties?: Item[] }} Element
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const section = /(<!-- (api|format|recipe|integrity):([\w./-]+) -->)[\s\S]*?(<!-- \/\2 -->)/g;

/** @returns {string[]} */
function documents() {
  const docs = join(root, 'docs');
  const pages = existsSync(docs) ? readdirSync(docs, { recursive: true, encoding: 'utf8' }) : [];
  return [
    join(root, 'README.md'),
    ...pages.filter((name) => name.endsWith('.md')).map((name) => join(docs, name)),
  ].filter((file) => existsSync(file));
}

/** @returns {Map<string, Element>} by tag */
function readManifest() {
  const file = join(root, 'dist/custom-elements.json');
  /** @type {{ modules: { declarations: Element[] }[] }} */
  const { modules } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(
    modules.flatMap(({ declarations }) => declarations).map((element) => [element.tagName, element]),
  );
}

/** @param {Element} element */
function apiOf({
  attributes = [],
  members = [],
  events = [],
  slots = [],
  cssParts = [],
  cssProperties = [],
}) {
  const properties = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    table(['Attribute', 'Property', 'Type', 'What it does'], attributes, (item) => [
      code(item.name),
      code(item.fieldName ?? item.name),
      code(typeOf(item)),
    ]),
    table(['Property', 'Type', 'What it does'], properties, (item) => [code(item.name), code(typeOf(item))]),
    table(['Method', 'What it does'], methods, (item) => [code(signature(item))]),
    table(['Event', 'Type', 'When'], events, (item) => [code(item.name), code(item.type?.text ?? 'Event')]),
    table(['Slot', 'What goes there'], slots, (item) => [item.name ? code(item.name) : '(default)']),
    table(['Part', 'What it is'], cssParts, (item) => [code(item.name)]),
    table(['Custom property', 'Default', 'What it sets'], cssProperties, (item) => [
      code(item.name),
      item.default ? code(item.default) : '',
    ]),
  ].join('\n\n');
}

/**
 * @param {string[]} head
 * @param {Item[]} items
 * @param {(item: Item) => string[]} cells all but the last, which is the description
 */
function table(head, items, cells) {
  if (items.length === 0) return '';
  const rows = items.map((item) => [...cells(item), oneLine(item.description ?? '')]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/**
 * The script tag for a file, with the hashes of all that it may load.
 *
 * @param {string} name of the file in `dist/`, without its ending
 * @param {Integrity} integrity
 */
function checkedScript(name, { version, files }) {
  const folder = `/meetup-roundup/${version}/`;
  const script = `${name}.js`;
  const late = Object.entries(files).filter(([path]) => path.startsWith('chunks/'));
  const map = {
    integrity: Object.fromEntries(
      // The second address is the one that is asked for where the first could not be had.
      late.flatMap(([path, hash]) => [folder + path, `${folder + path}?`].map((url) => [url, hash])),
    ),
  };
  return [
    '```html',
    `<script type="importmap">${JSON.stringify(map)}</script>`,
    `<script type="module" blocking="render" src="${folder}${script}" integrity="${files[script]}"></script>`,
    '```',
  ].join('\n');
}

/** @param {Item} item */
function typeOf({ type }) {
  return (type?.text ?? 'string').replace(/ \| undefined\b/g, '');
}

/** @param {Item} item */
function signature({ name, parameters = [] }) {
  return `${name}(${parameters.map((parameter) => `${parameter.name}: ${typeOf(parameter)}`).join(', ')})`;
}

/** @param {string} text */
function code(text) {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

/** @param {string} text */
function oneLine(text) {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .trim();
}

/**
 * @param {string} text of a document
 * @param {Sources} sources
 */
async function withTables(text, sources) {
  const found = [...text.matchAll(section)];
  const tables = await Promise.all(found.map(([, , kind, name]) => render(kind, name, sources)));
  return text.replace(section, (_all, start, _kind, _name, end) => `${start}\n\n${tables.shift()}\n${end}`);
}

/**
 * @param {string | undefined} kind
 * @param {string} name of an element, a shape or a script
 * @param {Sources} sources
 */
async function render(kind, name, { manifest, shapes, integrity }) {
  if (kind === 'recipe') return recipe(name);
  const element = manifest.get(name);
  const markdown =
    kind === 'integrity'
      ? checkedScript(name, integrity)
      : kind === 'format'
        ? shapes.get(name)
        : element && apiOf(element);
  if (markdown === undefined)
    throw new Error(`There is a table for ${name}, but no such element or shape in dist.`);
  return await format(markdown, { ...(await resolveConfig(join(root, 'README.md'))), parser: 'markdown' });
}

/**
 * Brings the tables up to date.
 *
 * @param {{ check?: boolean }} [options] `check`: change nothing
 * @returns {Promise<string[]>} the documents whose tables are, or were, stale
 */
export async function updateDocs({ check = false } = {}) {
  const sources = {
    manifest: readManifest(),
    shapes: formatTables(join(root, 'dist/roundup-1.schema.json')),
    integrity: JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8')),
  };
  const stale = [];
  for (const file of documents()) {
    const text = readFileSync(file, 'utf8');
    const fresh = await withTables(text, sources);
    if (fresh === text) continue;
    stale.push(relative(root, file));
    if (!check) writeFileSync(file, fresh);
  }
  return stale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  const stale = await updateDocs({ check });
  for (const file of stale) console.log(`${check ? 'Stale' : 'Updated'}: ${file}`);
  if (check && stale.length > 0) {
    console.error('Run `npm run build && npm run docs` and commit what it changes.');
    process.exitCode = 1;
  }
}
