import { eventNode } from './event.js';
import { videoNode } from './video.js';
/**
 * The recording (VideoObject, with a Clip per chapter) and the next event (Event) in schema.org's words, as JSON for
 * a `<script type="application/ld+json">` in the page. Each node is there only where the facts that Google requires
 * of it are; what is missing is named.
 */
export function exportJsonLd(roundup) {
    const video = videoNode(roundup);
    const event = eventNode(roundup.next, roundup, 'next');
    const nodes = [video.node, event.node].filter((node) => node !== undefined);
    const missing = [...video.missing, ...event.missing];
    if (!nodes.length)
        return { problems: missing };
    const graph = { '@context': 'https://schema.org', '@graph': nodes };
    return { text: `${scriptSafe(JSON.stringify(graph, null, 2))}\n`, omitted: missing };
}
/** Inside a script element `</script` would end it, and `<!--` hide what follows. JSON may write `<` as an escape. */
const scriptSafe = (json) => json.replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
