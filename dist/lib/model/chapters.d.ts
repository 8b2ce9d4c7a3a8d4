import type { Person, Recording, Talk, Video } from './types.js';
import type { VideoSource } from './video-source.js';
/** A stretch of the recording: a talk, or a part that is none (the welcome, the break). */
export interface Chapter {
    /** the talk's id, or `part-1` and so on; absent unless it was asked for, see `chaptersOf` */
    id?: string;
    /** empty only where the data has neither a title nor a name */
    title: string;
    /** seconds */
    start: number;
    /** seconds; absent where neither the data nor a next chapter nor the duration tells */
    end?: number;
    speakers: Person[];
    /** absent for a part that is no talk */
    talk?: Talk;
}
/** Where a talk plays. */
export interface TalkRecording {
    source: VideoSource;
    /** seconds; undefined where the talk is somewhere in the roundup's recording */
    start: number | undefined;
    /** seconds, later than the start */
    end?: number;
}
/**
 * Where a talk plays: in its own video if it has one, else in the roundup's from its `start`. Its own video starts
 * at the time in its address, else at 0. Undefined where the talk wasn't recorded, or there is nothing to play.
 *
 * @param video the roundup's recording
 */
export declare function talkRecording(talk: Talk, video?: Video): TalkRecording | undefined;
type Item = Omit<Chapter, 'id' | 'title' | 'start' | 'speakers'> & Partial<Chapter>;
/**
 * The talks of this recording and its other parts, in the order of their starts; those without a start are left
 * out. A chapter lasts to its own end if it has a sensible one, else to the next start, else to the duration.
 *
 * @param identify gives ids to those that need one; a page with a player alone needs none until a link asks
 */
export declare function chaptersIn({ video, talks, chapters }: Recording, identify?: (items: Item[]) => Item[]): Chapter[];
/** The chapter that plays at that second; undefined before the first, and in a gap after a chapter's end. */
export declare function currentChapter(chapters: readonly Chapter[], seconds: number): Chapter | undefined;
export {};
