import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { choosePlayer, findPlayers, playerOf, type FoundPlayer } from '../events/find-players.js';
import { precedes, stagesOf } from '../tree.js';

/**
 * Keeps a card's picture of the players on the page. It asks once, when the card arrives, and then listens: a
 * player tells by itself whatever changes.
 */
export class PlayersController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #players = new Map<Element, FoundPlayer>();
  #stages: readonly Node[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
    this.#stages = stagesOf(this.#host);
    for (const stage of this.#stages) stage.addEventListener('timestamped-video-state', this.#note);
    this.#host.ownerDocument.addEventListener('timestamped-video-gone', this.#look);
  }

  hostDisconnected(): void {
    for (const stage of this.#stages) stage.removeEventListener('timestamped-video-state', this.#note);
    this.#host.ownerDocument.removeEventListener('timestamped-video-gone', this.#look);
  }

  /** The player that belongs to a card: see `choosePlayer`. */
  choose(card: { roundup?: Element; recording?: string }): FoundPlayer | undefined {
    const players = [...this.#players.values()].filter(({ node }) => node.isConnected);
    return choosePlayer(
      players.sort((a, b) => (precedes(a.path, b.path) ? -1 : 1)),
      card,
    );
  }

  readonly #look = (): void => {
    this.#players = new Map(findPlayers(this.#host).map((player) => [player.node, player]));
    this.#host.requestUpdate();
  };

  readonly #note = (event: Event): void => {
    const player = playerOf(event);
    if (!player) return;
    const known = this.#players.get(player.node);
    const isNews =
      !known || known.state !== player.state || known.start !== player.start || known.url !== player.url;
    this.#players.set(player.node, player);
    if (isNews) this.#host.requestUpdate();
  };
}
