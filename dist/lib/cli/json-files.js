import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
/**
 * The files that an argument stands for: itself, or all `.json` files below the folder, sorted. Folders that begin
 * with a dot and `node_modules` hold no roundups.
 */
export async function jsonFiles(name, cwd) {
    if (name === '-' || !(await stat(resolve(cwd, name))).isDirectory())
        return [name];
    return (await below(name, cwd)).sort();
}
async function below(folder, cwd) {
    const files = [];
    for (const entry of await readdir(resolve(cwd, folder), { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (!entry.isDirectory())
            files.push(...(entry.name.endsWith('.json') ? [path] : []));
        else if (!/^\.|^node_modules$/.test(entry.name))
            files.push(...(await below(path, cwd)));
    }
    return files;
}
