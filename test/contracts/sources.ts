import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** An import, an export from elsewhere, or an `import()`. */
export interface Import {
  specifier: string;
  /** `type`: gone once the types are; `dynamic`: an `import()` */
  kind: 'static' | 'type' | 'dynamic';
}

/** The files below a folder of the repository with that ending, by their paths in the repository. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => name.endsWith(ending))
    .sort();
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(
    path,
    read(path),
    ts.ScriptTarget.ESNext,
    true,
    path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.JS,
  );

/** Every node of a syntax tree. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

export function importsOf(path: string): Import[] {
  return [...nodesOf(parse(path))].flatMap((node) => {
    const found = importAt(node);
    return found ? [found] : [];
  });
}

function importAt(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node))
    return { specifier: textOf(node.moduleSpecifier), kind: isTypeImport(node) ? 'type' : 'static' };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { specifier: textOf(node.moduleSpecifier), kind: node.isTypeOnly ? 'type' : 'static' };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    // What asks again for a late file of a bundle: the names stand where it is called.
    if (argument && ts.isBinaryExpression(argument) && isBuilt(node)) return undefined;
    return { specifier: textOf(argument), kind: 'dynamic' };
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && isBuilt(node)) {
    const [argument] = node.arguments;
    const specifier = argument && ts.isStringLiteralLike(argument) ? argument.text : '';
    return lateFile.test(specifier) ? { specifier, kind: 'dynamic' } : undefined;
  }
  return undefined;
}

const lateFile = /^\.\.?\/(?:(?:chunks\/)?[a-z][a-z-]*-[\w-]{8}|define\/[a-z-]+)\.js$/;

const isBuilt = (node: ts.Node): boolean => node.getSourceFile().fileName.includes('dist/');

/** With `verbatimModuleSyntax`, `import { type A }` still runs the module; only `import type` doesn't. */
const isTypeImport = (node: ts.ImportDeclaration): boolean =>
  node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;

function textOf(node: ts.Node | undefined): string {
  if (node && ts.isStringLiteralLike(node)) return node.text;
  throw new Error(`An import whose name is only known at run time: ${node?.getText() ?? '(none)'}`);
}

/** The file in `src/` that a relative specifier means. */
export const resolveSource = (from: string, specifier: string): string =>
  posix.join(dirname(from), specifier).replace(/\.js$/, '.ts');
