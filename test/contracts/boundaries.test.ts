import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { filesBelow, importsOf, nodesOf, parse, read, resolveSource, root, type Import } from './sources.js';

interface Rule {
  /** patterns of what it may run */
  runs: RegExp[];
  /** beyond that, whose types it may name */
  types?: RegExp[];
}

const model = /^src\/model\//;
const i18n = /^src\/i18n\//;
const fetched = /^src\/files\//;
const players = /^src\/players\//;
const exporters = /^src\/export\//;
const posts = /^src\/post\//;
const alive = /^src\/alive\//;
const late = /^src\/alive\/late\.ts$/;
const cli = /^src\/cli\//;
const node = /^node:/;
const lit = /^lit(?:\/|$)/;
const elementParts = /^src\/elements\/(?:[^/]+|(?:controllers|events|styles)\/[^/]+)\.ts$/;

/** Who may import whom. The first that fits a file is its rule; what no rule lists is an error. */
const rules: [files: RegExp, rule: Rule][] = [
  [model, { runs: [model] }],
  // Only a post's front matter needs YAML: a page that makes a calendar entry must not load it.
  [/^src\/export\/markdown\//, { runs: [exporters, model, /^yaml$/] }],
  [exporters, { runs: [exporters, model] }],
  [
    cli,
    {
      runs: [
        cli,
        exporters,
        posts,
        model,
        node,
        /^@humanwhocodes\/momoa$/,
        /^(?:markdown-it|parse5|smol-toml|yaml)$/,
      ],
    },
  ],
  [i18n, { runs: [i18n, /^src\/model\/(?:attempt|date)\.ts$/], types: [model] }],
  [fetched, { runs: [model] }],
  [players, { runs: [players, model] }],
  [/^src\/post\//, { runs: [/^src\/post\//, model] }],
  // What brings posts to life joins the reader of posts to the page. Elements reach it through one door.
  [alive, { runs: [alive, posts, model, i18n, elementParts, /^src\/export\/ical\.ts$/], types: [lit] }],
  [/^src\/elements\/styles\//, { runs: [lit, /^src\/elements\/styles\//] }],
  [elementParts, { runs: [lit, model, fetched, i18n, elementParts], types: [players] }],
  [
    /^src\/elements\/([^/]+)\//,
    // What makes a player's node and what drives it are the two doors to players.
    {
      runs: [lit, model, i18n, elementParts, late, /^src\/players\/(?:player-node|drive)\.ts$/],
      types: [players],
    },
  ],
  [/^src\/define\/all\.ts$/, { runs: [/^src\/define\//] }],
  [
    /^src\/define\//,
    { runs: [/^src\/define\//, /^src\/alive\/script-posts\.ts$/, /^src\/elements\/([^/]+)\/\1\.ts$/] },
  ],
  [/^src\/index\.ts$/, { runs: [/^src\/(?:elements|model)\//], types: [/^src\/(?:i18n|players)\//] }],
  // What upgrades plain markup makes elements by name and knows none; the page for frames likewise.
  [/^src\/markup\//, { runs: [/^src\/markup\//, model] }],
  [/^src\/embed\//, { runs: [/^src\/embed\//, model, fetched] }],
  [/^src\/autoload\.ts$/, { runs: [/^src\/define\//] }],
  [/^src\/script-tag\.ts$/, { runs: [/^src\/define\/all\.ts$/, /^src\/markup\/start\.ts$/] }],
];

const files = filesBelow('src', '.ts');
const pureFiles = files.filter(
  (file) => model.test(file) || exporters.test(file) || /^src\/post\//.test(file),
);
const imports = new Map(files.map((file) => [file, importsOf(file)]));

const target = (file: string, specifier: string): string =>
  specifier.startsWith('.') ? resolveSource(file, specifier) : specifier;

function isAllowed(file: string, { specifier, kind }: Import): boolean {
  const rule = rules.find(([pattern]) => pattern.test(file))?.[1];
  const to = target(file, specifier);
  const patterns = [...(rule?.runs ?? []), ...(kind === 'type' ? (rule?.types ?? []) : [])];
  return (
    patterns.some((pattern) => pattern.test(to)) ||
    isOwn(file, to) ||
    (kind === 'type' && isElementFile(file, to))
  );
}

const tagOf = (file: string): string | undefined =>
  /^src\/elements\/((?!controllers|events|styles)[^/]+)\/.+\.ts$/.exec(file)?.[1];

/** An element's own files. */
const isOwn = (file: string, to: string): boolean => tagOf(file) !== undefined && tagOf(file) === tagOf(to);

const isElementFile = (file: string, to: string): boolean =>
  tagOf(file) !== undefined && tagOf(to) !== undefined;

test('folders import only what the table lists', () => {
  const wrong = [...imports].flatMap(([file, list]) =>
    list
      .filter((entry) => !isAllowed(file, entry))
      .map(({ specifier, kind }) => `${file} → ${target(file, specifier)} (${kind})`),
  );
  assert.deepEqual(wrong, []);
});

test('every file in src has a rule', () => {
  assert.deepEqual(
    files.filter((file) => !rules.some(([pattern]) => pattern.test(file))),
    [],
  );
});

test('every relative import names a file that is there, with its ending', () => {
  const wrong = [...imports].flatMap(([file, list]) =>
    list
      .filter(({ specifier }) => specifier.startsWith('.'))
      .filter(
        ({ specifier }) => !specifier.endsWith('.js') || !existsSync(join(root, target(file, specifier))),
      )
      .map(({ specifier }) => `${file}: ${specifier}`),
  );
  assert.deepEqual(wrong, []);
});

test('no file imports itself, however far around', () => {
  const edges = new Map(
    [...imports].map(([file, list]) => [
      file,
      list.filter(({ kind }) => kind !== 'type').map(({ specifier }) => target(file, specifier)),
    ]),
  );
  const cycles = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) cycles.add([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  assert.deepEqual([...cycles], []);
});

test('every file of the source is reached from an export, the command or the script tag', () => {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { specifier } of imports.get(file) ?? []) visit(target(file, specifier));
  };
  const { exports, bin } = JSON.parse(read('package.json')) as {
    exports: Record<string, string | { default: string }>;
    bin: Record<string, string>;
  };
  const sourceOf = (built: string) => built.replace(/^(?:\.\/)?dist\/lib\//, 'src/').replace(/\.js$/, '.ts');
  for (const entry of Object.values(exports)) {
    if (typeof entry === 'object') visit(sourceOf(entry.default));
  }
  for (const entry of Object.values(bin)) visit(sourceOf(entry));
  // The schema is written out by the build.
  for (const entry of ['src/script-tag.ts', 'src/model/schema.ts', 'src/cli/main.ts']) visit(entry);
  for (const entry of ['src/embed/embed.ts', 'src/embed/embed-height.ts']) visit(entry);
  assert.deepEqual(
    files.filter((file) => !reached.has(file)),
    [],
  );
});

test('model and exporters know no DOM: they compile without the names of one', () => {
  const stub = join(root, 'the-names-that-every-runtime-has.d.ts');
  const options: ts.CompilerOptions = {
    ...ts.parseJsonConfigFileContent(
      ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
      ts.sys,
      root,
    ).options,
    lib: ['lib.es2023.d.ts'],
    types: [],
    noUnusedLocals: false,
    noUnusedParameters: false,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  const text = `declare class URLSearchParams { constructor(text?: string); get(name: string): string | null; has(name: string): boolean; set(name: string, value: string): void; delete(name: string): void; getAll(name: string): string[]; readonly size: number; toString(): string; keys(): IterableIterator<string>; [Symbol.iterator](): IterableIterator<[string, string]>; }
    declare class URL { constructor(text: string, base?: string); static canParse(text: string, base?: string): boolean; href: string; protocol: string; hostname: string; host: string; port: string; pathname: string; search: string; hash: string; username: string; password: string; readonly origin: string; readonly searchParams: URLSearchParams; toString(): string; }`;
  host.getSourceFile = (name, ...rest) =>
    name === stub
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
      : getSourceFile.call(host, name, ...rest);
  host.fileExists = (name) => name === stub || fileExists.call(host, name);
  const program = ts.createProgram([stub, ...pureFiles.map((file) => join(root, file))], options, host);
  const missing = ts
    .getPreEmitDiagnostics(program)
    // "Cannot find name", also with advice to change `lib`; other errors are the type check's business.
    .filter(({ code }) => [2304, 2552, 2580, 2581, 2582, 2583, 2584, 2591, 2592].includes(code))
    .map(
      ({ file, messageText }) =>
        `${basename(file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  assert.deepEqual(missing, []);
});

test('model and exporters have no clock and no dice', () => {
  const found = pureFiles.flatMap((file) =>
    [...nodesOf(parse(file))].filter(asksTheWorld).map((node) => `${file}: ${node.getText()}`),
  );
  assert.deepEqual(found, []);
});

function asksTheWorld(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
  return (
    ts.isCallExpression(node) &&
    /^(?:Date|Date\.now|Math\.random|performance\.now)$/.test(node.expression.getText())
  );
}

test('players use the DOM inside functions only', () => {
  const names = /^(?:document|window|location|navigator|customElements|localStorage|sessionStorage)$/;
  const wrong = filesBelow('src/players', '.ts').flatMap((file) =>
    [...nodesOf(parse(file))]
      .filter(
        (node) => ts.isIdentifier(node) && names.test(node.text) && !isInFunction(node) && !isName(node),
      )
      .map((node) => `${file}: ${node.parent.getText()}`),
  );
  assert.deepEqual(wrong, []);
});

const isInFunction = (node: ts.Node): boolean => ts.findAncestor(node, ts.isFunctionLike) !== undefined;

/** The name of a property or the like, not a use of what it names. */
const isName = ({ parent }: ts.Node): boolean =>
  ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyAccessExpression(parent);

test('modules export by name', () => {
  const wrong = files.filter((file) => [...nodesOf(parse(file))].some((node) => ts.isExportAssignment(node)));
  assert.deepEqual(wrong, []);
});

test('lazily imported modules hold no state, as the build gives each a copy of what it imports', () => {
  // The command isn't bundled, and what the autoloader imports are the entries themselves: no copies.
  const bundled = [...imports].filter(([file]) => !cli.test(file) && file !== 'src/autoload.ts');
  const lazy = bundled.flatMap(([file, list]) =>
    list.filter(({ kind }) => kind === 'dynamic').map(({ specifier }) => target(file, specifier)),
  );
  const copied = new Set<string>();
  const visit = (file: string): void => {
    if (copied.has(file)) return;
    copied.add(file);
    for (const { specifier, kind } of imports.get(file) ?? [])
      if (kind === 'static') visit(target(file, specifier));
  };
  lazy.forEach(visit);
  const stateful = [...copied].filter(
    (file) => file.startsWith('src/') && parse(file).statements.some(declaresState),
  );
  assert.ok(
    lazy.length > 0 && [...copied].every((file) => dirname(file) !== '.'),
    `beyond src: ${[...copied].join(', ')}`,
  );
  assert.deepEqual(stateful, []);
});

/** `let`, or a collection that starts empty. */
function declaresState(statement: ts.Statement): boolean {
  if (!ts.isVariableStatement(statement)) return false;
  const { declarationList } = statement;
  if (!(declarationList.flags & ts.NodeFlags.Const)) return true;
  return declarationList.declarations.some(({ initializer }) =>
    /^(?:new (?:Map|Set|WeakMap|WeakSet|WeakRef)(?:<[^(]*>)?\(\)|\[\]|\{\})$/.test(
      initializer?.getText() ?? '',
    ),
  );
}
