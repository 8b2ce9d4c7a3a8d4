import { type Block } from './block.js';
import type { Introduction } from './introduction.js';
import { type Reading } from './reading.js';
/**
 * Which recording is the event's: the one that is named for it (front matter, an option), that a sentence calls the
 * recording, that is embedded outside the talks, or that several talks' links lead into.
 */
export declare function findRecording(reading: Reading, named: string, talks: Map<Block, Introduction[]>): string | undefined;
/** Where talks have recordings of their own, the one right above a talk without a link or a time is that talk's. */
export declare function adoptEmbeds({ blocks }: Reading, talks: Map<Block, Introduction[]>): void;
/** Takes in a link or embed of the event's recording; false where it is none. */
export declare function placeRecording(reading: Reading, block: Block): boolean;
/** Links to the recording without a moment of it, in a sentence that is about it. */
export declare function placeRecordingLinks(reading: Reading, block: Block, span: {
    from: number;
    to: number;
}): void;
