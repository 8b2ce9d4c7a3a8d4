import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { failed, interrupted, ok } from '../io.js';
import { decode, notUtf8 } from '../read-input.js';
import { progressOn } from './progress.js';
import { readText } from './read-file.js';
import { reportOn } from './report.js';
import { writeWhole } from './write-whole.js';
/** What is larger is no post, and would only use up the machine. */
const largest = 5_000_000;
const isPost = (name) => /\.(?:md|markdown|html?)$/i.test(name);
/** Reads all posts, one after another; a bad one is reported and the rest goes on. */
export async function importAll(options, io) {
    const { sources, missing } = await sourcesOf(options.inputs, io);
    const outcomes = [...missing];
    const report = reportOn(io);
    for (const one of missing)
        report.file(one);
    const progress = progressOn(io.stderr, sources.length);
    for (const source of sources) {
        if (io.signal?.aborted)
            break;
        const outcome = await importOne(source, options, io, sources.length > 1);
        outcomes.push(outcome);
        progress.clear();
        report.file(outcome);
        progress.step();
        // An interruption is only heard between two posts, so that none is left half written.
        await setImmediate();
    }
    progress.clear();
    if (outcomes.length > 1)
        report.summary(outcomes);
    if (io.signal?.aborted)
        return interrupted;
    return outcomes.every(({ isGood }) => isGood) ? ok : failed;
}
async function sourcesOf(inputs, io) {
    const sources = [];
    const missing = [];
    for (const input of inputs) {
        if (input === '-')
            sources.push({ path: '', name: '(standard input)', target: 'roundup.json' });
        else {
            const path = resolve(io.cwd, input);
            const kind = await stat(path).catch((error) => failure(input, error));
            if ('isGood' in kind)
                missing.push(kind);
            else if (kind.isDirectory())
                sources.push(...(await postsBelow(path, io.cwd)));
            else
                sources.push({ path, name: input, target: jsonName(basename(input)) });
        }
    }
    return { sources, missing };
}
const jsonName = (name) => `${name.slice(0, name.length - extname(name).length)}.json`;
/** By name, folders that hold no author's posts left out. */
async function postsBelow(folder, cwd) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && isPost(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => !/(?:^|[\\/])(?:node_modules|\.[^\\/]+)(?:[\\/])/.test(relative(folder, path)))
        .sort()
        .map((path) => ({ path, name: relative(cwd, path) || path, target: jsonName(relative(folder, path)) }));
}
async function importOne(source, options, io, isOneOfMany) {
    try {
        const text = await textOf(source, io);
        const reading = readText(text, source.name, options);
        const json = JSON.stringify(reading.roundup, null, isOneOfMany && options.out === undefined ? undefined : 2);
        if (options.out === undefined)
            io.stdout.write(`${json}\n`);
        else
            await writeWhole(resolve(io.cwd, options.out, source.target), `${json}\n`, options.force);
        const isRoundup = !reading.issues.some(({ code }) => code === 'no-roundup' || code === 'announcement');
        return { name: source.name, isGood: isRoundup && !reading.error, reading };
    }
    catch (error) {
        return failure(source.name, error);
    }
}
async function textOf({ path }, { stdin }) {
    if (path) {
        const { size } = await stat(path);
        if (size > largest)
            throw new Error('is larger than 5 MB, so no post');
    }
    return decode(path ? await readFile(path) : await allOf(stdin));
}
async function allOf(stream) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        size += bytes.length;
        if (size > largest)
            throw new Error('is larger than 5 MB, so no post');
        chunks.push(bytes);
    }
    return Buffer.concat(chunks);
}
const reasons = {
    ENOENT: 'is not there',
    EACCES: 'may not be read or written by you',
    EISDIR: 'is a folder',
    ENOSPC: 'found no space on the disk',
    EEXIST: 'has its JSON there already; --force overwrites it',
    [notUtf8]: 'is no text in UTF-8',
};
function failure(name, error) {
    const { code = '', message } = error;
    return { name, isGood: false, failure: reasons[code] ?? message };
}
