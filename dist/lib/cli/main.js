#!/usr/bin/env node
/* The command `meetup-roundup`: see `run.ts`. This file is all that touches the process. */
import { run } from './run.js';
// Whoever reads may stop early (`… | head`). That is no error, and there is nobody to tell.
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
        process.exit(process.exitCode ?? 0);
    });
}
const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => interrupt.abort());
const { stdin, stdout, stderr, env } = process;
// Not `process.exit()`: what is written to a pipe would be cut off.
process.exitCode = await run(process.argv.slice(2), {
    stdin,
    stdout,
    stderr,
    cwd: process.cwd(),
    env,
    now: () => new Date(),
    signal: interrupt.signal,
});
