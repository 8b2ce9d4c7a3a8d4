/**
 * All matches of a global pattern, up to an empty one. `matchAll` builds the pattern anew each time, which costs more
 * than the search.
 */
export function matchesOf(pattern, text) {
    const found = [];
    pattern.lastIndex = 0;
    for (let match; (match = pattern.exec(text))?.[0];)
        found.push(match);
    return found;
}
