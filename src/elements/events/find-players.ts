import { pathOf, precedes } from '../tree.js';
import { detailOf, emit, type PlayerStateDetail } from './player-events.js';

/** A player that answered, and the way from it up to the document. */
export interface FoundPlayer extends PlayerStateDetail {
  node: Element;
  path: readonly Node[];
}

/** Every player on the page that has a recording, in the order of the page. */
export function findPlayers(asker: Element): FoundPlayer[] {
  const found: FoundPlayer[] = [];
  const note = (event: Event): void => {
    const detail = detailOf(event, 'timestamped-video-state');
    const [node] = event.composedPath();
    if (detail && node instanceof Element) found.push({ ...detail, node, path: pathOf(node) });
  };
  const { ownerDocument } = asker;
  ownerDocument.addEventListener('timestamped-video-state', note);
  emit(asker, 'timestamped-video-query', {});
  ownerDocument.removeEventListener('timestamped-video-state', note);
  return found.sort((a, b) => (precedes(a.path, b.path) ? -1 : 1));
}

/**
 * The player that belongs to a card: the enclosing roundup's, else the page's first for the card's recording,
 * else, for a card that names none, the page's first.
 */
export function choosePlayer(
  players: readonly FoundPlayer[],
  card: { roundup?: Element; recording?: string },
): FoundPlayer | undefined {
  const { roundup, recording } = card;
  return (
    players.find(({ path }) => roundup && path.includes(roundup)) ??
    players.find((player) => recording === undefined || player.recording === recording)
  );
}
