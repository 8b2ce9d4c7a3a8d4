import { type CommandIo } from '../io.js';
export interface ImportOptions {
    inputs: string[];
    out?: string;
    force?: boolean;
    video?: string;
    lang?: string;
}
/** Reads all posts, one after another; a bad one is reported and the rest goes on. */
export declare function importAll(options: ImportOptions, io: CommandIo): Promise<number>;
