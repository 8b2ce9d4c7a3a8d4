#!/usr/bin/env node
import { importCommand } from './import.js';
import { exitCodes, type CommandIo } from './io.js';

const commands: Partial<Record<string, (args: string[], io: CommandIo) => Promise<number>>> = {
  import: importCommand,
};

const help = `meetup-roundup <command>

  import    read published posts, write roundups as JSON

meetup-roundup <command> --help tells more.
`;

async function main([name = '', ...args]: string[]): Promise<number> {
  const { stdin, stdout, stderr, env } = process;
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort());
  const command = commands[name];
  if (command)
    return command(args, { stdin, stdout, stderr, env, cwd: process.cwd(), signal: interrupt.signal });
  const asked = name === '--help' || name === '-h';
  (asked ? stdout : stderr).write(asked ? help : `${name ? `Unknown command “${name}”.\n\n` : ''}${help}`);
  return asked ? exitCodes.ok : exitCodes.misuse;
}

// Who reads the output may have had enough of it, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCodes.ok);
});
process.exitCode = await main(process.argv.slice(2));
