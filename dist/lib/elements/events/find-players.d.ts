import { type PlayerStateDetail } from './player-events.js';
/** A player that answered, and the way from it up to the document. */
export interface FoundPlayer extends PlayerStateDetail {
    node: Element;
    path: readonly Node[];
}
/**
 * The player that tells of itself by an event; undefined for an event that makes no sense, and for one out of a closed
 * shadow tree, which names the tree's host: no player that could be asked for anything.
 */
export declare function playerOf(event: Event): FoundPlayer | undefined;
/** Every player on the page that has a recording, in the order of the page. */
export declare function findPlayers(asker: Element): FoundPlayer[];
/**
 * The player that belongs to a card: the enclosing roundup's, else the page's first for the card's recording,
 * else, for a card that stands in no roundup and names none, the page's first. A player inside a card is that talk's,
 * not the roundup's.
 */
export declare function choosePlayer(players: readonly FoundPlayer[], card: {
    roundup?: Element;
    recording?: string;
}): FoundPlayer | undefined;
