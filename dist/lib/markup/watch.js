import { plainMarkupIn } from './shapes.js';
/**
 * Finds the parts of a page with plain markup in them: at first the page, once it is parsed, then whatever comes later,
 * as more posts or another page do. What is found isn't looked at any closer.
 *
 * @returns ends it
 */
export function watch(page, found) {
    const look = (part) => {
        if (plainMarkupIn(part).length > 0)
            found(part);
    };
    const observer = new MutationObserver((records) => {
        const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
        for (const node of added)
            if (node instanceof Element && node.isConnected)
                look(node);
    });
    const ending = new AbortController();
    const start = () => {
        observer.observe(page, { childList: true, subtree: true });
        look(page);
    };
    // Half a code fence is no mistake of the author's.
    if (page.readyState === 'loading')
        page.addEventListener('DOMContentLoaded', start, { signal: ending.signal });
    else
        start();
    return () => {
        ending.abort();
        observer.disconnect();
    };
}
