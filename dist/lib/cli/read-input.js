import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
/** The content of a file, or of standard input for `-`. */
export const readInput = (name, { stdin, cwd }) => name === '-' ? text(stdin) : readFile(resolve(cwd, name), 'utf8');
/** What an input is called in messages. */
export const inputName = (name) => (name === '-' ? 'standard input' : name);
const reasons = {
    ENOENT: 'there is no such file.',
    EACCES: 'you may not read or write it.',
    EPERM: 'you may not read or write it.',
    EISDIR: 'it is a folder.',
    ENOTDIR: 'a part of its path is no folder.',
    EEXIST: 'it is there already. Use --force to replace it.',
};
/** Why the file system said no, in words. */
export function fileProblem(error) {
    const { code = '', message } = error;
    return reasons[code] ?? message;
}
