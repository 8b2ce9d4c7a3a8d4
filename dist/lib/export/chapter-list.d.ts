import type { IdentifiedChapter } from '../model/identified-chapters.js';
import type { Roundup } from '../model/types.js';
import type { ExportProblem } from './result.js';
/** A chapter with its place in the data, for whoever must say what is wrong with it. */
export interface PlacedChapter extends IdentifiedChapter {
    path: string;
}
/** The recording's chapters; see `chaptersOf`. */
export declare function placedChapters(roundup: Roundup): PlacedChapter[];
/** The talks that are no chapter, though nobody says that they weren't recorded, or elsewhere. */
export declare function withoutChapter({ talks }: Roundup, chapters: PlacedChapter[]): ExportProblem[];
/** A chapter in words: `talks[1] (4:00)` needs no look into the data. */
export declare const named: ({ title, start }: IdentifiedChapter) => string;
/** Its title in one line, with who speaks. */
export declare function headline({ title, speakers }: IdentifiedChapter): string;
