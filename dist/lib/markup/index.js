import { upgradeMarkup } from './upgrade.js';
import { watch } from './watch.js';
export { upgradeMarkup } from './upgrade.js';
/**
 * As `upgradeMarkup` for the whole page, now and whenever content comes later.
 *
 * @returns ends it
 */
export function watchMarkup(options = {}) {
    return watch(document, (part) => upgradeMarkup(part, options));
}
