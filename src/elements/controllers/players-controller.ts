import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { choosePlayer, findPlayers, type FoundPlayer } from '../events/find-players.js';
import { detailOf } from '../events/player-events.js';
import { pathOf, precedes } from '../tree.js';

/**
 * Keeps a card's picture of the players on the page. It asks once, when the card arrives, and then listens: a
 * player tells by itself whatever changes.
 */
export class PlayersController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #players = new Map<Element, FoundPlayer>();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#players = new Map(findPlayers(this.#host).map((player) => [player.node, player]));
    this.#host.ownerDocument.addEventListener('timestamped-video-state', this.#note);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('timestamped-video-state', this.#note);
  }

  /** The player that belongs to a card: see `choosePlayer`. */
  choose(card: { roundup?: Element; recording?: string }): FoundPlayer | undefined {
    const here = [...this.#players.values()].filter(({ node }) => node.isConnected);
    return choosePlayer(
      here.sort((a, b) => (precedes(a.path, b.path) ? -1 : 1)),
      card,
    );
  }

  readonly #note = (event: Event): void => {
    const detail = detailOf(event, 'timestamped-video-state');
    const [node] = event.composedPath();
    if (!detail || !(node instanceof Element)) return;
    const known = this.#players.get(node);
    const isNews =
      !known || known.state !== detail.state || known.start !== detail.start || known.url !== detail.url;
    if (!isNews) return;
    this.#players.set(node, { ...detail, node, path: pathOf(node) });
    this.#host.requestUpdate();
  };
}
