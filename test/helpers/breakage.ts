/** Breaks the network under the page: see `breakage.mjs`. What was broken has to be mended at the end of a test. */
import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Makes files of the test server fail.
 *
 * @param pattern of the paths
 * @param how a status, or `cut` for a connection that ends without an answer
 */
export async function breakFiles(pattern: RegExp, how: 'cut' | '404' | '503' = '503'): Promise<void> {
  await executeServerCommand('break-files', { pattern: pattern.source, how });
}

/** How many requests have failed since the files were broken. */
export function brokenRequests(): Promise<number> {
  return executeServerCommand<number, undefined>('count-broken');
}

export async function mendFiles(): Promise<void> {
  await executeServerCommand('break-files', { how: '' });
}

/** Makes the outside world unreachable, or lets the page reach it again. */
export async function cutOutside(isCut: boolean): Promise<void> {
  await executeServerCommand('cut-outside', isCut);
}
