import type { Roundup } from '../model/types.js';
import { type VideoSource } from '../model/video-source.js';
import { type PostReading } from '../post/index.js';
import type { Unfit } from './why-not.js';
/** A post that has what it takes to come alive. */
export interface LivePostReading {
    roundup: Roundup;
    source: VideoSource;
    reading: PostReading;
}
/**
 * Reads a post on the page.
 *
 * @param videos addresses of recordings, of which the first is taken where the post itself names none that plays
 * @returns what the post lacks, for one without a recording that plays here, without times, or that is no roundup
 */
export declare function readPostOnPage(post: Element, videos: readonly string[]): LivePostReading | Unfit;
