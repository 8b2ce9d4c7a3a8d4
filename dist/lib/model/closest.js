/** The known name that differs by case, or by two letters at most; by one, or two that changed places, in a short word. */
export function closest(name, known) {
    const word = name.toLowerCase();
    const ranked = known
        .map((other) => ({ other, distance: distance(word, other.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    const most = word.length > 4 || (best && haveSameLetters(word, best.other)) ? 2 : 1;
    return best && best.distance <= most ? best.other : undefined;
}
const haveSameLetters = (a, b) => [...a].sort().join() === [...b.toLowerCase()].sort().join();
/** How many letters to add, drop or replace (Levenshtein); far-off lengths aren't worth counting. */
function distance(a, b) {
    if (Math.abs(a.length - b.length) > 2)
        return Infinity;
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (let j = 0; j < b.length; j++) {
            const replaced = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? Infinity;
}
