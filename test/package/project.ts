import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

interface Packed {
  filename: string;
  size: number;
  unpackedSize: number;
  files: { path: string; mode: number }[];
}

/** What a command said and how it ended. */
export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

function npm(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8', env: plainEnv() });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stderr}\n${stdout}`);
  return stdout;
}

/** Without what `npm test` tells its children of this package. */
const plainEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?:package|lifecycle)_|^NODE_TEST/.test(name)),
  );

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'meetup-roundup-package-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Packs what is built, as `npm publish` would. */
export function pack(): Packed & { tarball: string } {
  const folder = temporaryFolder();
  // Whether `dist/` is up to date, which `prepack` asks, is a check of its own.
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed] = JSON.parse(npm(args, root)) as [Packed];
  return { ...packed, tarball: join(folder, packed.filename) };
}

/** An empty project that has installed the package, and from then on no network. */
export class Project {
  readonly folder = temporaryFolder();
  readonly packed = pack();

  constructor() {
    this.write('package.json', JSON.stringify({ name: 'empty', private: true, type: 'module' }));
    npm(['install', '--prefer-offline', '--no-audit', '--no-fund', this.packed.tarball], this.folder);
  }

  write(path: string, text: string): string {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  /** Adds a file or folder of the fixtures. */
  copy(name: string): string {
    const file = join(this.folder, name);
    cpSync(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)), file, { recursive: true });
    return file;
  }

  /** Brings packages that the project would have installed beside ours from where they are. */
  link(...names: string[]): void {
    for (const name of names) {
      const place = join(this.folder, 'node_modules', name);
      mkdirSync(dirname(place), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), place);
    }
  }

  /** Runs a command of the project's where there is no network. */
  run(command: string, args: readonly string[]): Outcome {
    const preload = new URL('no-network.mjs', import.meta.url).href;
    return spawnSync(command, args, {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...plainEnv(), NODE_OPTIONS: `--import=${preload}` },
    });
  }

  /** Runs a module's text. */
  evaluate(code: string, type: 'module' | 'commonjs' = 'module'): Outcome {
    return this.run(process.execPath, [`--input-type=${type}`, '--eval', code]);
  }
}
