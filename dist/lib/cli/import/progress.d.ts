import type { Output } from '../io.js';
export interface Progress {
    step: () => void;
    clear: () => void;
}
/** A bar on the last line of a terminal; nothing where the output goes to a file or a pipe, or there is little to do. */
export declare function progressOn(output: Output, total: number): Progress;
