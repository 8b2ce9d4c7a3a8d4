import { styleText } from 'node:util';
/** What a command reads from and writes to, so that tests can stand in for all of it. */
export interface CommandIo {
    stdin: AsyncIterable<Uint8Array | string>;
    stdout: Output;
    stderr: Output;
    /** what relative paths are relative to */
    cwd: string;
    env: Record<string, string | undefined>;
    /** the clock */
    now: () => Date;
    /** aborted when the user interrupts */
    signal?: AbortSignal;
}
/** A stream to write to. */
export interface Output {
    write: (text: string) => unknown;
    isTTY?: boolean;
}
/** A command: its arguments without its name; its exit status. */
export type Command = (args: string[], io: CommandIo) => Promise<number>;
/** All is well. */
export declare const ok = 0;
/** The data isn't, or a file can't be read or written. */
export declare const failed = 1;
/** The command was called in a way that it doesn't know. */
export declare const misused = 2;
/** The user ended it, as a shell says it: 128 and the number of the signal. */
export declare const interrupted = 130;
/** Wrong arguments: shown without a stack, with the way to the help. */
export declare class UsageError extends Error {
}
type Style = Parameters<typeof styleText>[0];
/** Puts a style on text, where the stream is a terminal that shows it: https://no-color.org */
export declare function styleFor(stream: {
    isTTY?: boolean;
}, env: CommandIo['env']): (style: Style, text: string) => string;
export {};
