import type { CommandIo } from './io.js';
/** The content of a file, or of standard input for `-`. */
export declare const readInput: (name: string, { stdin, cwd }: CommandIo) => Promise<string>;
/** What an input is called in messages. */
export declare const inputName: (name: string) => string;
/** Why the file system said no, in words. */
export declare function fileProblem(error: unknown): string;
