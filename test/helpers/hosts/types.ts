import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import type { Host } from './suite.js';

/**
 * A case of a host with types: its own type check, which the build has passed, refuses a wrong use.
 *
 * @param file to add to the site
 * @param text of that file
 * @param check the program that checks, with its arguments
 */
export function refuses(file: string, text: string, ...check: string[]): (host: Host) => Promise<void> {
  return async ({ site }) => {
    await writeFile(site.path(file), text);
    await assert.rejects(site.run('npx', ...check), /purple/);
  };
}
