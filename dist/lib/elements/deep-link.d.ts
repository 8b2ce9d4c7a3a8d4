/**
 * The second that a page's address asks for with `?t=`.
 *
 * @param duration of the recording, in seconds, where known
 * @returns undefined where `t` is no time within the recording: then it means something else to the page
 */
export declare function linkedTime(search: string, duration?: number): number | undefined;
/** The id that a page's address names with `#`. */
export declare function linkedId(hash: string): string | undefined;
