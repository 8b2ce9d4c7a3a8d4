import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { read, root } from './sources.js';

interface Item {
  name: string;
  description?: string;
  kind?: string;
}

interface Element extends Item {
  tagName: string;
  attributes?: Item[];
  members?: Item[];
  events?: Item[];
  slots?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
}

interface Manifest {
  modules: { path: string; declarations: Element[]; exports: { kind: string; name: string }[] }[];
}

const { modules } = JSON.parse(read('dist/custom-elements.json')) as Manifest;
const elements = modules.flatMap(({ declarations }) => declarations);
const shared = ['debug', 'from', 'hold-images', 'json', 'theme'];

/** An attribute more or less is a change of the public API. */
const attributes: Record<string, string[]> = {
  'meetup-roundup': ['for', 'heading-level', 'hide-title', 'src', 'video', 'view', ...shared],
  'talk-card': ['company', 'end', 'heading', 'heading-level', 'speaker', 'start', 'video', ...shared],
  'timestamped-video': ['heading', 'links', 'poster', 'src', 'talk-only', 'thumbnail', ...shared],
};

const names = (items: readonly Item[] = []): string[] => items.map(({ name }) => name).sort();

test('the manifest has the three elements, with the modules that register them', () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), Object.keys(attributes).sort());
  const defined = modules.flatMap((module) =>
    module.exports.filter(({ kind }) => kind === 'custom-element-definition'),
  );
  assert.deepEqual(names(defined), Object.keys(attributes).sort());
});

test('the manifest is one by the published schema', () => {
  const schema = read('node_modules/custom-elements-manifest/schema.json');
  const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(schema) as object);
  validate(JSON.parse(read('dist/custom-elements.json')));
  assert.deepEqual(validate.errors, null);
});

test('every module that the manifest names is in the package', () => {
  const named = [...read('dist/custom-elements.json').matchAll(/"(?:module|path)": "([^"]+)"/g)];
  const missing = [...new Set(named.map(([, path]) => path!))].filter(
    (path) => !existsSync(join(root, path)),
  );
  assert.deepEqual(missing, []);
});

for (const element of elements) {
  const { tagName } = element;

  test(`<${tagName}> has its attributes`, () => {
    assert.deepEqual(names(element.attributes), attributes[tagName]?.sort());
  });

  test(`<${tagName}> tells of its trouble by an event`, () => {
    assert.ok(names(element.events).includes('roundup-issues'));
  });

  test(`everything public of <${tagName}> is described`, () => {
    const { attributes: own, members, events, slots, cssParts, cssProperties } = element;
    const items = [element, own, members, events, slots, cssParts, cssProperties]
      .flat()
      .filter((item) => item !== undefined);
    assert.deepEqual(names(items.filter(({ description }) => !description?.trim())), []);
  });
}
