/**
 * Writes a file so that it is there whole or not at all: under another name first. Without `force` a file that is
 * there stays, also one that came up meanwhile: a link never replaces anything, and fails with `EEXIST`.
 */
export declare function writeWhole(path: string, text: string, force?: boolean): Promise<void>;
