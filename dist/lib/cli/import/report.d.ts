import { type CommandIo } from '../io.js';
import type { FileReading } from './read-file.js';
/** How it went with one post. */
export interface Outcome {
    name: string;
    /** read, and a roundup */
    isGood: boolean;
    reading?: FileReading;
    /** why it could not be read or written */
    failure?: string;
}
/** Says on standard error what was found; in colour only where someone looks at it. */
export declare function reportOn({ stderr, env }: CommandIo): {
    file: (outcome: Outcome) => void;
    summary: (outcomes: Outcome[]) => void;
};
