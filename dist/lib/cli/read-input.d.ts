import type { CommandIo } from './io.js';
/** The content of a file, or of standard input for `-`. Browsers take JSON as UTF-8: what isn't is refused here. */
export declare const readInput: (name: string, { stdin, cwd }: CommandIo) => Promise<string>;
/** The text of bytes; those that are no UTF-8 throw an error with the code `notUtf8`. */
export declare const decode: (bytes: Uint8Array) => string;
/** https://nodejs.org/api/errors.html#err_encoding_invalid_encoded_data */
export declare const notUtf8 = "ERR_ENCODING_INVALID_ENCODED_DATA";
/** What an input is called in messages. */
export declare const inputName: (name: string) => string;
/** Why the file system said no, in words. */
export declare function fileProblem(error: unknown): string;
