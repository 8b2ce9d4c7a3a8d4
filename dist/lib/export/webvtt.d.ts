import type { Roundup } from '../model/types.js';
import type { ExportResult } from './result.js';
/**
 * The recording's chapters as a WebVTT file, for `<track kind="chapters">` and players.
 * A cue needs an end, so that the last chapter needs its own or the recording's duration.
 */
export declare function exportWebVtt(roundup: Roundup): ExportResult;
