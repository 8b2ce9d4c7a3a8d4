import type { MarkupOptions } from './options.js';
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
export declare function watchMarkup(options?: MarkupOptions): () => void;
