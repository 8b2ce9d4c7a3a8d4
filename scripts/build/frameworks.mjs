import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * @typedef {{ name: string, description?: string, kind?: string, readonly?: boolean, attribute?: string, fieldName?: string, type?: { text: string } }} Item
 * @typedef {{ name: string, tagName: string, description: string, attributes: Item[], members: Item[], events: Item[] }} Element
 */

/** What the frameworks' own types are made of, by hand: how each spells attributes, properties and events. */
const handWritten = fileURLToPath(new URL('frameworks', import.meta.url));

/** Types that a page has without importing them. */
const globalTypes = ['Event', 'CustomEvent'];

/**
 * Writes `dist/frameworks/`: the elements' types for JSX, React, Preact, Vue and Svelte, and components for React.
 *
 * @param {string} root
 * @param {string} outDir
 * @param {{ modules: { declarations: any[] }[] }} manifest
 * @returns {Promise<Set<string>>} every module of others that went in
 */
export async function writeFrameworks(root, outDir, manifest) {
  const folder = join(outDir, 'frameworks');
  /** @type {Element[]} */
  const elements = manifest.modules.flatMap(({ declarations }) => declarations);
  mkdirSync(join(folder, 'react'), { recursive: true });
  writeFileSync(join(folder, 'elements.d.ts'), elementTypes(elements));
  for (const element of elements) writeComponent(join(folder, 'react', element.tagName), element);
  for (const ending of ['js', 'd.ts'])
    writeFileSync(join(folder, `react.${ending}`), reactIndex(elements, ending === 'd.ts'));
  for (const name of readdirSync(handWritten)) {
    cpSync(join(handWritten, name), join(folder, name));
    // Imported for its types, but imported: there must be something to find.
    writeFileSync(join(folder, name.replace('.d.ts', '.js')), 'export {};\n');
  }
  return bundleReactHelper(root, folder);
}

/** @param {Element[]} elements */
function elementTypes(elements) {
  const types = [
    ...elements.map(({ name }) => name),
    ...elements.flatMap(({ events }) => events.map(({ type }) => type?.text ?? 'Event')),
    'PlayerEventDetails',
  ];
  const imported = [...new Set(types)].filter((name) => !globalTypes.includes(name)).sort();
  return [
    "import type {} from '../lib/define/all.js';",
    `import type { ${imported.join(', ')} } from '../lib/index.js';`,
    ...elements.map(shapesOf),
    '/** The elements by their tags. */\nexport interface Elements {',
    ...elements.map(
      ({ name, tagName }) =>
        `  '${tagName}': { element: ${name}; attributes: ${name}Attributes; properties: ${name}Properties; events: ${name}Events };`,
    ),
    '}\n',
    '/** As an attribute takes it: numbers as text too, and a bare `hide-title` for true. */',
    "export type Written<Value> = Value extends boolean ? Value | '' : Value extends number ? Value | `${number}` : Value;\n",
    '/** What an event is where the elements say more of its detail than the manifest. */',
    'type Detailed<Name, Type> = Name extends keyof PlayerEventDetails ? CustomEvent<PlayerEventDetails[Name]> : Type;',
    '',
  ].join('\n');
}

/** @param {Element} element */
function shapesOf({ name, tagName, attributes, members, events }) {
  const properties = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  return `
/** The attributes of \`<${tagName}>\`. */
export interface ${name}Attributes {
${attributes.map((item) => field(item, attributeType(name, item))).join('\n')}
}

/** What can be set on the element itself. */
export interface ${name}Properties {
${properties.map((item) => field(item, `${name}['${item.name}']`)).join('\n')}
}

/** The events of \`<${tagName}>\`. */
export interface ${name}Events {
${events.map((item) => field(item, `Detailed<'${item.name}', ${item.type?.text ?? 'Event'}>`, '')).join('\n')}
}
`;
}

/**
 * What an attribute takes: what its property does, or text where it has none.
 *
 * @param {string} className
 * @param {Item} item
 */
function attributeType(className, { fieldName, type }) {
  return fieldName ? `Written<${className}['${fieldName}']>` : (type?.text ?? 'string');
}

/**
 * @param {Item} item
 * @param {string} type
 * @param {string} optional
 */
function field({ name, description = '' }, type, optional = '?') {
  const comment = description.replace(/\s+/g, ' ').replaceAll('*/', '*\\/');
  return `  /** ${comment} */\n  '${name}'${optional}: ${type}${optional && ' | undefined'};`;
}

/**
 * A component for React, in a file of its own, so that who uses one doesn't get the others.
 *
 * @param {string} file without its ending
 * @param {Element} element
 */
function writeComponent(file, { name, tagName, events }) {
  const names = Object.fromEntries(events.map((event) => [handlerName(event.name), event.name]));
  const code = `'use client';
import { ${name} as Element } from '../../lib/elements/${tagName}/${tagName}.js';
import '../../lib/define/${tagName}.js';
import { component } from './component.js';

export const ${name} = /* @__PURE__ */ component('${tagName}', Element, ${JSON.stringify(names, null, 2)});
`;
  const types = `import type { ReactComponent } from '../react-types.js';

/** \`<${tagName}>\` as a component for React 16.8 and later; from 19 on, the tag itself does the same. */
export declare const ${name}: ReactComponent<'${tagName}'>;
`;
  writeFileSync(`${file}.js`, code);
  writeFileSync(`${file}.d.ts`, types);
}

/**
 * `talk-chosen` → `onTalkChosen`
 *
 * @param {string} event
 */
function handlerName(event) {
  return `on-${event}`.replace(/-(.)/g, (_all, letter) => letter.toUpperCase());
}

/**
 * @param {Element[]} elements
 * @param {boolean} isTypes
 */
function reactIndex(elements, isTypes) {
  const lines = elements.map(({ name, tagName }) => `export { ${name} } from './react/${tagName}.js';`);
  const first = isTypes ? "export type { ReactComponent } from './react-types.js';" : "'use client';";
  return [first, ...lines, ''].join('\n');
}

/**
 * Lit's own wrapper for React, bundled: as a dependency it would bring React's types to every page without React.
 *
 * @param {string} root
 * @param {string} folder
 */
async function bundleReactHelper(root, folder) {
  /** @type {Set<string>} */
  const modules = new Set();
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'note-modules',
        generateBundle(_options, files) {
          for (const file of Object.values(files))
            if (file.type === 'chunk') for (const id of file.moduleIds) modules.add(id);
        },
      },
    ],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: { 'react/component': join(root, 'scripts/build/react-component.mjs') }, formats: ['es'] },
      rolldownOptions: {
        external: ['react'],
        output: { entryFileNames: '[name].js', minify: true, comments: false },
      },
    },
  });
  return modules;
}
