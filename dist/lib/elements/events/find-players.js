import { safeUrl } from '../../model/url.js';
import { pathOf, precedes, stagesOf } from '../tree.js';
import { detailOf, emit } from './player-events.js';
/**
 * The player that tells of itself by an event; undefined for an event that makes no sense, and for one out of a closed
 * shadow tree, which names the tree's host: no player that could be asked for anything.
 */
export function playerOf(event) {
    const detail = detailOf(event, 'timestamped-video-state');
    const [node] = event.composedPath();
    if (!detail || !isPlayer(node))
        return undefined;
    return detail.recording && safeUrl(detail.url) ? { ...detail, node, path: pathOf(node) } : undefined;
}
const isPlayer = (node) => 'playFrom' in Object(node);
/** Every player on the page that has a recording, in the order of the page. */
export function findPlayers(asker) {
    const found = [];
    const note = (event) => {
        const player = playerOf(event);
        if (player)
            found.push(player);
    };
    const stages = stagesOf(asker);
    for (const stage of stages)
        stage.addEventListener('timestamped-video-state', note);
    emit(asker, 'timestamped-video-query', {});
    for (const stage of stages)
        stage.removeEventListener('timestamped-video-state', note);
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
const isCard = (node) => node.localName === 'talk-card';
