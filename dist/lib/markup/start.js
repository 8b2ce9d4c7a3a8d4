import { attempt } from '../model/attempt.js';
import { optionsOf } from './options.js';
import { watch } from './watch.js';
// Loaded where a script tag has `data-markup`. What upgrades is fetched only where there is something to upgrade.
for (const script of document.querySelectorAll('script[data-markup]')) {
    const options = optionsOf(script);
    if (attempt(() => document.querySelector(options.scope || 'a')) === undefined)
        console.warn(`data-markup: “${options.scope}” is no selector. Write one as in CSS, such as main or .post.`);
    else
        watch(document, (part) => void upgrade(part));
    async function upgrade(part) {
        const late = await import('./upgrade.js').catch(() => undefined);
        if (late)
            late.upgradeMarkup(part, options);
        else
            failed(part);
    }
    /** Asked for again with the next plain markup that comes, or once the reader is back online. */
    function failed(part) {
        addEventListener('online', () => void upgrade(part), { once: true });
        console.warn('What turns plain markup into roundups could not be loaded: it stays as it is.');
    }
}
