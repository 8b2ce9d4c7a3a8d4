import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
/** The content of a file, or of standard input for `-`. Browsers take JSON as UTF-8: what isn't is refused here. */
export const readInput = async (name, { stdin, cwd }) => decode(name === '-' ? await buffer(stdin) : await readFile(resolve(cwd, name)));
/** The text of bytes; those that are no UTF-8 throw an error with the code `notUtf8`. */
export const decode = (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
/** https://nodejs.org/api/errors.html#err_encoding_invalid_encoded_data */
export const notUtf8 = 'ERR_ENCODING_INVALID_ENCODED_DATA';
/** What an input is called in messages. */
export const inputName = (name) => (name === '-' ? 'standard input' : name);
const reasons = {
    ENOENT: 'there is no such file.',
    EACCES: 'you may not read or write it.',
    EPERM: 'you may not read or write it.',
    EISDIR: 'it is a folder.',
    ENOTDIR: 'a part of its path is no folder.',
    EEXIST: 'it is there already. Use --force to replace it.',
    [notUtf8]: 'it is no text in UTF-8.',
};
/** Why the file system said no, in words. */
export function fileProblem(error) {
    const { code = '', message } = error;
    return reasons[code] ?? message;
}
