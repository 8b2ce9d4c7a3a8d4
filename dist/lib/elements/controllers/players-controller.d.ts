import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type FoundPlayer } from '../events/find-players.js';
/**
 * Keeps a card's picture of the players on the page. It asks once, when the card arrives, and then listens: a
 * player tells by itself whatever changes.
 */
export declare class PlayersController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & Element);
    hostConnected(): void;
    hostDisconnected(): void;
    /** The player that belongs to a card: see `choosePlayer`. */
    choose(card: {
        roundup?: Element;
        recording?: string;
    }): FoundPlayer | undefined;
}
