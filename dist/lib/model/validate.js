import { explain } from './explain.js';
import { format } from './format.js';
import { lint } from './lint.js';
import { readRecording, readRoundup, readTalk } from './read.js';
import { walk } from './walk.js';
/**
 * A tool may not know where the data will lie. Relative addresses are good wherever that is; any address does for
 * checking them, and RFC 2606 keeps this one from ever being real.
 */
const anyBase = 'https://roundup.invalid/';
const readers = { Roundup: readRoundup, Talk: readTalk, Recording: readRecording };
/**
 * Everything there is to say about a roundup, for tools: first what an element would drop, found by the very
 * reading the elements carry, then the fields that the format doesn't know, then likely slips.
 */
export function validateRoundup(input, options) {
    return validate('Roundup', input, options);
}
/** As `validateRoundup`, for what a `<talk-card>` or a `<timestamped-video>` takes. */
export function validate(name, input, options = { base: anyBase }) {
    const { issues } = readers[name](input, options);
    return [...issues, ...unknownFields(name, input), ...lint(name, input, options)].map(explain);
}
function unknownFields(name, input) {
    const issues = [];
    walk(name, input, {
        shape(shape, value, path) {
            const known = Object.keys(format[shape]);
            for (const field of Object.keys(value)) {
                if (known.includes(field) || (!path && field === '$schema'))
                    continue;
                issues.push({
                    path: path ? `${path}.${field}` : field,
                    code: 'unknown',
                    expected: closest(field, known),
                });
            }
        },
    });
    return issues;
}
/** The known field that differs by case, or by two letters at most; by one in a short word. */
function closest(field, known) {
    const word = field.toLowerCase();
    const ranked = known
        .map((name) => ({ name, distance: distance(word, name.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best && best.distance <= (word.length > 4 ? 2 : 1) ? best.name : undefined;
}
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
