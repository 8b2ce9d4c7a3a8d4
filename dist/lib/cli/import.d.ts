import { type CommandIo } from './import/io.js';
/** `meetup-roundup import`: see its help. */
export declare function importCommand(args: string[], io: CommandIo): Promise<number>;
