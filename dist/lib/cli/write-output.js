import { randomUUID } from 'node:crypto';
import { access, link, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
/**
 * Writes a file as a whole or not at all: under another name first, so that nothing that breaks off half way is left
 * behind. A file that is there already stays, unless `force`.
 *
 * @returns when it is in place; rejects with the file system's reason
 */
export async function writeOutput(name, text, { cwd, force }) {
    const target = resolve(cwd, name);
    if (await isFolder(target))
        throw codeError('EISDIR');
    if (!force && (await exists(target)))
        throw codeError('EEXIST');
    await access(dirname(target)).catch((error) => {
        throw error.code === 'ENOENT'
            ? new Error(`there is no folder ${dirname(name)}.`)
            : error;
    });
    const draft = join(dirname(target), `.${randomUUID()}.tmp`);
    try {
        await writeFile(draft, text, { flag: 'wx' });
        await (force ? rename(draft, target) : placeNew(draft, target));
    }
    finally {
        await rm(draft, { force: true });
    }
}
/** Unlike a renaming, a link never replaces what another program put there meanwhile; some disks have no links. */
async function placeNew(draft, target) {
    try {
        await link(draft, target);
    }
    catch (error) {
        if (error.code === 'EEXIST')
            throw error;
        await rename(draft, target);
    }
}
const exists = (path) => access(path).then(() => true, () => false);
const isFolder = (path) => stat(path).then((found) => found.isDirectory(), () => false);
const codeError = (code) => Object.assign(new Error(code), { code });
