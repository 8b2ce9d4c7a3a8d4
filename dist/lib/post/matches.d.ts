/**
 * All matches of a global pattern, up to an empty one. `matchAll` builds the pattern anew each time, which costs more
 * than the search.
 */
export declare function matchesOf(pattern: RegExp, text: string): RegExpExecArray[];
