/**
 * A host's site for one test run: a copy outside of the checkout, so that nothing of the library's own
 * dependencies can be found by accident, and nothing is left behind.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What the sites' tools may not ask home. */
const quiet = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', CI: 'true' };

export interface Site {
  folder: string;
  /** The path of one of the site's files. */
  path: (...names: string[]) => string;
  /** Runs a program in the site's folder. Resolves to what it wrote to stdout. */
  run: (program: string, ...args: string[]) => Promise<string>;
  /** Installs what the site's lockfile names. */
  installTools: () => Promise<void>;
  /** Installs what the site's lockfile names, then the library's package, as `npm install` would bring it. */
  install: () => Promise<void>;
  /** Puts the files for script tags into a folder of the site, as `docs/hosts.md` says. */
  addScripts: (folder: string) => Promise<void>;
  /** Puts the seed roundup and its photos into a folder of the site. */
  addRoundup: (folder: string) => Promise<void>;
  remove: () => Promise<void>;
}

/**
 * Runs a program to its end.
 *
 * @returns what it wrote to stdout
 * @throws with all that it wrote, if it fails
 */
export async function run(cwd: string, program: string, args: readonly string[]): Promise<string> {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...quiet },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let everything = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    everything += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (everything += text));
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')} ended with ${status}:\n${everything}`);
  return output;
}

/** Packs the library as it would be published. `npm run test:hosts` does it once for all hosts. */
export async function pack(folder: string): Promise<string> {
  // Whether dist is up to date is another check's business.
  const output = await run(root, 'npm', [
    'pack',
    '--ignore-scripts',
    '--silent',
    '--pack-destination',
    folder,
  ]);
  return join(folder, basename(output.trim()));
}

async function tarball(folder: string): Promise<string> {
  return process.env['MEETUP_ROUNDUP_TARBALL'] ?? (await pack(folder));
}

/** Copies the folder of a host from test/hosts to a new place. */
export async function makeSite(host: string): Promise<Site> {
  const place = await mkdtemp(join(tmpdir(), `${host}-`));
  const folder = join(place, 'site');
  const skipped = new Set(['node_modules']);
  await cp(join(root, 'test/hosts', host), folder, {
    recursive: true,
    filter: (path) => !skipped.has(basename(path)),
  });
  const path = (...names: string[]): string => join(folder, ...names);
  const npm = (...args: string[]): Promise<string> =>
    run(folder, 'npm', [...args, '--no-audit', '--no-fund', '--ignore-scripts']);
  return {
    folder,
    path,
    run: (program, ...args) => run(folder, program, args),
    installTools: async () => void (await npm('ci')),
    install: async () => {
      await npm('ci');
      await npm('install', '--no-save', '--no-package-lock', await tarball(place));
    },
    addScripts: async (to) => {
      await run(place, 'tar', ['-xzf', await tarball(place)]);
      await cp(join(place, 'package/dist'), path(to), {
        recursive: true,
        // Only bundlers can use these.
        filter: (file) => file !== join(place, 'package/dist/lib'),
      });
    },
    addRoundup: async (to) => {
      await cp(join(root, 'demo/roundup.json'), path(to, '2018-12.json'));
      await cp(join(root, 'demo/photos'), path(to, 'photos'), { recursive: true });
    },
    remove: async () => {
      if (process.env['KEEP_SITES']) console.log(`Kept: ${folder}`);
      // What a server of the host has started may write for a moment after it.
      else await rm(place, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
