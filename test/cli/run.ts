import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { after } from 'node:test';
import { run } from '../../src/cli/run.js';

export interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

interface Around {
  stdin?: string;
  cwd?: string;
  env?: Record<string, string>;
  isTTY?: boolean;
}

/** Runs the command in this process. */
export async function runHere(
  args: string[],
  { stdin = '', cwd = '.', env = {}, isTTY }: Around = {},
): Promise<Outcome> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()].map((stream) =>
    Object.assign(stream, { isTTY }),
  );
  const now = () => new Date('2018-12-10T00:00:00Z');
  const status = await run(args, {
    stdin: Readable.from([stdin]),
    stdout: stdout!,
    stderr: stderr!,
    cwd,
    env,
    now,
  });
  stdout!.end();
  stderr!.end();
  return { status, stdout: await text(stdout!), stderr: await text(stderr!) };
}

/** A folder with these files that is gone after the tests. */
export function folderWith(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  after(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(
      join(folder, name),
      typeof content === 'string' ? content : JSON.stringify(content, null, 2),
    );
  }
  return folder;
}
