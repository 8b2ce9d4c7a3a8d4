import type { CommandIo } from './io.js';
/** Runs the command that the arguments name, and gives its exit status. */
export declare function run(args: string[], io: CommandIo): Promise<number>;
