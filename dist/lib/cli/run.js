import { readFile } from 'node:fs/promises';
import { closest } from '../model/closest.js';
import { misused, ok, UsageError } from './io.js';
import { printable } from './printable.js';
/** The commands. A new one is one more line, and its file. */
const commands = {
    import: {
        summary: 'read posts that are published already, write roundups as JSON',
        load: async () => (await import('./import.js')).importCommand,
    },
    validate: {
        summary: 'check roundups: what is wrong, where, and what to do about it',
        load: async () => (await import('./validate.js')).validateCommand,
    },
    export: {
        summary: 'write a roundup as a post, chapters, a calendar entry or JSON-LD',
        load: async () => (await import('./export.js')).exportCommand,
    },
};
const width = Math.max(...Object.keys(commands).map((name) => name.length));
const help = `Usage: meetup-roundup COMMAND [options] ...

Commands:
${Object.entries(commands)
    .map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}\n`)
    .join('')}
Options:
  -h, --help     show this help; after a command, that command's
  -V, --version  show the version

Exit status: 0 when all is well, 1 when data or a file isn't, 2 when the command
was called in a wrong way.
`;
/** Runs the command that the arguments name, and gives its exit status. */
export async function run(args, io) {
    const [name = '', ...rest] = args;
    if (/^(?:-h|--help|help)$/.test(name))
        return rest[0] ? run([rest[0], '--help'], io) : print(io, help);
    if (/^(?:-V|--version)$/.test(name))
        return print(io, `${await version()}\n`);
    try {
        const command = await entryFor(name).load();
        return await command(rest, io);
    }
    catch (error) {
        if (!isMisuse(error))
            throw error;
        // Node says some things in several lines.
        const message = printable(error.message.replaceAll('\n', ' '));
        io.stderr.write(`meetup-roundup: ${message}\n${wayToHelp(name)}\n`);
        return misused;
    }
}
function print({ stdout }, text) {
    stdout.write(text);
    return ok;
}
function entryFor(name) {
    const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (entry)
        return entry;
    if (!name)
        throw new UsageError(`A command is missing: ${Object.keys(commands).join(', ')}.`);
    const meant = closest(name, Object.keys(commands));
    throw new UsageError(`There is no command “${name}”.${meant ? ` Is ${meant} meant?` : ''}`);
}
/** Ours, or one of Node's about arguments. */
const isMisuse = (error) => error instanceof UsageError ||
    (error instanceof Error && 'code' in error && /^ERR_PARSE_ARGS_/.test(String(error.code)));
const wayToHelp = (name) => `See meetup-roundup ${Object.hasOwn(commands, name) ? `${name} ` : ''}--help.`;
/** Of the package that this file lies in, as source or built. */
async function version() {
    for (const up of ['../../package.json', '../../../package.json']) {
        const text = await readFile(new URL(up, import.meta.url), 'utf8').catch(() => '');
        if (text)
            return JSON.parse(text).version;
    }
    return 'unknown';
}
