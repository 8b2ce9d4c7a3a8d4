/**
 * Writes a file as a whole or not at all: under another name first, so that nothing that breaks off half way is left
 * behind. A file that is there already stays, unless `force`.
 *
 * @returns when it is in place; rejects with the file system's reason
 */
export declare function writeOutput(name: string, text: string, { cwd, force }: {
    cwd: string;
    force: boolean;
}): Promise<void>;
