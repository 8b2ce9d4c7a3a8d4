import type { MarkupOptions } from './options.js';
import { upgradeMarkup } from './upgrade.js';
import { watch } from './watch.js';

/**
 * Plain markup that becomes elements, for authors whose host strips tags: see `docs/plain-markup.md`. It makes the
 * elements and registers none.
 */
export type { MarkupOptions } from './options.js';
export type { Area } from './shapes.js';
export { upgradeMarkup } from './upgrade.js';

/**
 * As `upgradeMarkup` for the whole page, now and whenever content comes later.
 *
 * @returns ends it
 */
export function watchMarkup(options: MarkupOptions = {}): () => void {
  return watch(document, (part) => upgradeMarkup(part, options));
}
