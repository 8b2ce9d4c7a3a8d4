import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readText, type FileReading } from '../../src/cli/import/read-file.js';

const here = fileURLToPath(new URL('./posts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Post {
  name: string;
  path: string;
  text: string;
}

const postsIn = (folder: string): Post[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:md|html)$/.test(name))
    .sort()
    .map((name) => ({ name, path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));

/** Posts written for these tests, in the manner of many organisers. */
export const ownPosts = postsIn(here);

/** Annotated posts of a real blog, where they are at hand: beside the project, or where `CORPUS` says. */
export const corpusFolder = [process.env['CORPUS'] ?? '', join(root, '../shared/corpus')].find(
  (folder) => folder && existsSync(join(folder, 'dev')),
);

export const givenPosts = [...ownPosts, ...(corpusFolder ? postsIn(join(corpusFolder, 'dev')) : [])];

export const readPostFile = ({ name, text }: Post): FileReading => readText(text, basename(name));
