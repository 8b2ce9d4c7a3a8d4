import { parseTimestamp } from '../model/timestamp.js';
/** No provider takes a longer recording (YouTube: 12 hours), so a larger `t` is the page's own. */
const longest = 12 * 60 * 60;
/**
 * The second that a page's address asks for with `?t=`.
 *
 * @param duration of the recording, in seconds, where known
 * @returns undefined where `t` is no time within the recording: then it means something else to the page
 */
export function linkedTime(search, duration = longest) {
    const seconds = parseTimestamp(new URLSearchParams(search).get('t'));
    return seconds !== undefined && seconds < duration ? seconds : undefined;
}
/** The id that a page's address names with `#`. */
export function linkedId(hash) {
    try {
        return decodeURIComponent(hash.slice(1)) || undefined;
    }
    catch {
        return undefined;
    }
}
