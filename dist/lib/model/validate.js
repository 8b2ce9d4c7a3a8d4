import { closest } from './closest.js';
import { explain } from './explain.js';
import { format } from './format.js';
import { maxItems } from './limits.js';
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
                if (issues.length >= maxItems)
                    return;
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
