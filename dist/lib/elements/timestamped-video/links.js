import { parseVideoUrl } from '../../model/video-source.js';
import { enclosing } from '../enclosing.js';
/**
 * The second of the player's own recording that a clicked link leads to. A click that means something else (a new
 * tab, a download) keeps its meaning, and so does a link that says by `rel="external"` that it leads away.
 */
export function linkedSecond(event, player) {
    const path = event.composedPath();
    const link = path.find((node) => node.localName === 'a');
    const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
    if (!link || button || metaKey || ctrlKey || shiftKey || altKey || defaultPrevented)
        return;
    if (link.matches('[target],[download],[rel~=external]'))
        return;
    const { key, start } = parseVideoUrl(link.href);
    const isOwn = key && key === player.playback.own?.key;
    if (isOwn && path.includes(enclosing(player, player.links ?? 'meetup-roundup,article')))
        return start;
}
