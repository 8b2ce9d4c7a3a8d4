import { type Chapter } from './chapters.js';
import type { Recording } from './types.js';
/** A chapter that has its id. */
export type IdentifiedChapter = Chapter & {
    id: string;
};
/** As `chaptersIn`, each with an id: the talk's, or `part-1` and so on. */
export declare function chaptersOf(recording: Recording): IdentifiedChapter[];
