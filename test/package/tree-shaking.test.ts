import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build, type Rolldown } from 'vite';
import { Project } from './project.js';

const project = new Project();
project.link('react');

interface Bundle {
  code: string;
  /** the modules that it holds, without what the bundler adds */
  modules: string[];
}

/** Bundles a module's text as a page would, Lit and all, and gives what is left. */
async function bundle(text: string): Promise<Bundle> {
  const entry = project.write('entry.js', text);
  const output = await build({
    root: project.folder,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: entry, external: ['react'], output: { codeSplitting: false } },
    },
  });
  const [first] = (output as Rolldown.RolldownOutput).output;
  const modules = Object.entries(first.modules).filter(([, { renderedLength }]) => renderedLength > 0);
  return { code: first.code, modules: modules.map(([id]) => id) };
}

/** The elements whose classes a bundle holds. */
const elementsIn = (modules: readonly string[]): string[] =>
  modules.flatMap((id) => /\/elements\/([a-z-]+)\/\1\.js$/.exec(id)?.[1] ?? []).sort();

const isElement = (id: string): boolean => /\/lib\/(?:elements|players|define)\/|\/lit/.test(id);

for (const from of ['meetup-roundup', 'meetup-roundup/model']) {
  test(`a bundle that parses a timestamp with ${from} holds no element and no Lit`, async (t) => {
    const { code, modules } = await bundle(
      `import { parseTimestamp } from '${from}'; console.log(parseTimestamp('4:00'));`,
    );
    assert.deepEqual(modules.filter(isElement), []);
    assert.doesNotMatch(code, /customElements|LitElement/);
    assert.ok(code.length < 4000, `${code.length} characters`);
    t.diagnostic(`${code.length} characters of ${modules.length} modules`);
  });
}

test('an import of a definition, for nothing but its effect, stays', async () => {
  const { code, modules } = await bundle("import 'meetup-roundup/define/talk-card';");
  assert.match(code, /['"]talk-card['"]/);
  assert.match(code, /customElements\.define/);
  assert.deepEqual(elementsIn(modules), ['talk-card', 'timestamped-video']);
});

test('an import of the autoloader, for nothing but its effect, stays', async () => {
  const { code } = await bundle("import 'meetup-roundup/autoload';");
  assert.match(code, /new MutationObserver/);
});

test('one React component brings its element, registered, and not the others', async () => {
  const { modules } = await bundle(
    "import { TimestampedVideo } from 'meetup-roundup/react'; console.log(TimestampedVideo);",
  );
  const registered = modules.map((id) => /\/lib\/define\/([a-z]+-[a-z]+)\.js$/.exec(id)?.[1]).filter(Boolean);
  assert.deepEqual(registered, ['timestamped-video']);
  assert.deepEqual(elementsIn(modules), ['timestamped-video']);
});
