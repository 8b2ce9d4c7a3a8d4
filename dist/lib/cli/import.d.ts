import { type CommandIo } from './io.js';
/** `meetup-roundup import`: see its help. */
export declare function importCommand(args: string[], io: CommandIo): Promise<number>;
