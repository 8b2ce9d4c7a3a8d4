import { type Chapter } from './chapters.js';
import type { Recording } from './types.js';
/** As `chaptersIn`, each with an id: the talk's, or `part-1` and so on. */
export declare function chaptersOf(recording: Recording): (Chapter & {
    id: string;
})[];
