import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { Project, root } from './project.js';

const project = new Project();
project.link('@types/react', 'csstype', 'preact', 'react', 'svelte', 'vue', 'typescript');

const strict = {
  strict: true,
  noEmit: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
};

/** How projects resolve packages, as `tsconfig.json` has it. */
const resolutions = {
  bundler: { module: 'ESNext', moduleResolution: 'bundler' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
};

/** What is wrong in a file, in TypeScript's words. */
function errorsIn(name: string, options: Record<string, unknown>): string[] {
  const file = project.copy(name);
  const { options: parsed, errors } = ts.convertCompilerOptionsFromJson(
    { ...strict, skipLibCheck: true, ...options },
    project.folder,
  );
  const found = ts.getPreEmitDiagnostics(ts.createProgram([file], parsed));
  return [...errors, ...found].map(({ file: where, start = 0, messageText }) => {
    const line = where ? where.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${where?.fileName ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

for (const [name, resolution] of Object.entries(resolutions)) {
  test(`plain TypeScript, ${name}, with our own declarations checked as well`, () => {
    assert.deepEqual(errorsIn('plain.ts', { ...resolution, skipLibCheck: false }), []);
  });

  test(`React's tags and components, ${name}`, () => {
    assert.deepEqual(errorsIn('react.tsx', { ...resolution, jsx: 'react-jsx' }), []);
  });

  test(`Preact's tags, ${name}`, () => {
    assert.deepEqual(errorsIn('preact.tsx', { ...resolution, jsx: 'react-jsx' }), []);
  });

  test(`the tags in JSX of no framework, ${name}`, () => {
    assert.deepEqual(errorsIn('jsx.tsx', { ...resolution, jsx: 'preserve' }), []);
  });
}

function writeConfig(folder: string, include: string): void {
  const compilerOptions = { ...strict, ...resolutions.bundler, skipLibCheck: true, target: 'ES2022' };
  const vueCompilerOptions = { strictTemplates: true };
  project.write(
    `${folder}/tsconfig.json`,
    JSON.stringify({ compilerOptions, vueCompilerOptions, include: [include] }),
  );
}

const tool = (path: string): string => join(root, 'node_modules', path);

test("the tags in Vue's templates", () => {
  project.copy('vue');
  writeConfig('vue', '*.vue');
  const { status, stdout, stderr } = project.run(process.execPath, [
    tool('vue-tsc/bin/vue-tsc.js'),
    '-p',
    join(project.folder, 'vue/tsconfig.json'),
  ]);
  assert.equal(status, 0, stdout + stderr);
});

test("the tags in Svelte's templates: right ones pass, and each wrong one is found", () => {
  project.copy('svelte');
  writeConfig('svelte', '*.svelte');
  const { stdout, stderr } = project.run(process.execPath, [
    tool('svelte-check/bin/svelte-check'),
    ...['--workspace', join(project.folder, 'svelte'), '--tsconfig', 'tsconfig.json'],
    ...['--output', 'machine', '--threshold', 'error'],
  ]);
  const errors = [...stdout.matchAll(/ERROR "([^"]+)" (\d+):/g)].map(([, file, line]) => `${file}:${line}`);
  assert.deepEqual(
    [...new Set(errors)].sort(),
    ['Wrong.svelte:5', 'Wrong.svelte:6', 'Wrong.svelte:7', 'Wrong.svelte:8'],
    stdout + stderr,
  );
});
