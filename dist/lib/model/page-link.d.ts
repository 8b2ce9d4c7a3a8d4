import type { Talk } from './types.js';
/**
 * The second that a page's address asks for with `?t=`.
 *
 * @param duration of the recording, in seconds, where known
 * @returns undefined where `t` is no time within the recording: then it means something else to the page
 */
export declare function linkedTime(search: string, duration?: number): number | undefined;
/** The id that a page's address names with `#`. */
export declare function linkedId(hash: string): string | undefined;
/** The talk that an id names, among talks that may not have been given ids yet. */
export declare function talkWithId(talks: readonly Talk[] | undefined, id: string): Talk | undefined;
/** The id that names a talk: see `talkWithId`. */
export declare const idOfTalk: (talks: readonly Talk[] | undefined, talk: Talk) => string | undefined;
/** The page's address with a link to a second of its first recording. */
export declare function linkToSecond(page: string, seconds: number): string;
/** The page's address with a link to a talk. */
export declare function linkToTalk(page: string, id: string): string;
