import { safeUrl } from '../../model/url.js';
import { pathOf, precedes } from '../tree.js';
import { detailOf, emit } from './player-events.js';
/** The player that tells of itself by an event; undefined for an event that makes no sense. */
export function playerOf(event) {
    const detail = detailOf(event, 'timestamped-video-state');
    const [node] = event.composedPath();
    if (!detail || !(node instanceof Element))
        return undefined;
    return detail.recording && safeUrl(detail.url) ? { ...detail, node, path: pathOf(node) } : undefined;
}
/** Every player on the page that has a recording, in the order of the page. */
export function findPlayers(asker) {
    const found = [];
    const note = (event) => {
        const player = playerOf(event);
        if (player)
            found.push(player);
    };
    const { ownerDocument } = asker;
    ownerDocument.addEventListener('timestamped-video-state', note);
    emit(asker, 'timestamped-video-query', {});
    ownerDocument.removeEventListener('timestamped-video-state', note);
    return found.sort((a, b) => (precedes(a.path, b.path) ? -1 : 1));
}
/**
 * The player that belongs to a card: the enclosing roundup's, else the page's first for the card's recording,
 * else, for a card that stands in no roundup and names none, the page's first. A player inside a card is that talk's,
 * not the roundup's.
 */
export function choosePlayer(players, card) {
    const { roundup, recording } = card;
    return (players.find(({ path }) => roundup && path.includes(roundup) && !path.some(isCard)) ??
        players.find((player) => (recording === undefined ? !roundup : player.recording === recording)));
}
const isCard = (node) => node instanceof Element && node.localName === 'talk-card';
