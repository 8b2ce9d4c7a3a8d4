import { styleText } from 'node:util';
/** All is well. */
export const ok = 0;
/** The data isn't, or a file can't be read or written. */
export const failed = 1;
/** The command was called in a way that it doesn't know. */
export const misused = 2;
/** The user ended it, as a shell says it: 128 and the number of the signal. */
export const interrupted = 130;
/** Wrong arguments: shown without a stack, with the way to the help. */
export class UsageError extends Error {
}
/** Puts a style on text, where the stream is a terminal that shows it: https://no-color.org */
export function styleFor(stream, env) {
    // Else it would look at this process's standard output, whichever the stream is.
    const options = { validateStream: false };
    const isColourful = stream.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
    return (style, text) => (isColourful ? styleText(style, text, options) : text);
}
