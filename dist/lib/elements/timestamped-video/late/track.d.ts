import type { Chapter } from '../../../model/chapters.js';
import type { Templates } from './templates.js';
/** A stretch of the recording: a chapter, or the time before, between and after chapters. Seconds. */
export interface Segment {
    start: number;
    end: number;
    isGap: boolean;
}
/** The whole recording as stretches without holes. The last chapter gets a usual length where no end is known. */
export declare function segmentsOf(chapters: readonly Chapter[], duration: number | undefined): Segment[];
/** The track: how long each part is, and how far the recording has played. The chapter list says it in words. */
export declare function track({ html }: Templates, segments: readonly Segment[], time: number): unknown;
