/**
 * How talk cards and players find each other, wherever on the page they stand: by these events alone. They
 * bubble and are composed, and carry plain objects with a version, because the two may come from different
 * copies of this library; so no `instanceof`, no shared registry, and additions only. By its `playFrom` a player is told
 * from the host of a closed shadow tree, in whose name the events of a player inside arrive.
 *
 * - `timestamped-video-state` (player, upwards): what it shows and does; on every change, and when asked.
 * - `timestamped-video-query` (anyone): every player with a recording answers at once with its state.
 * - `timestamped-video-gone` (at the document): a player has left the page; who knows players asks again.
 * - `timestamped-video-request` (to one player): play this, from here.
 * - `timestamped-video-load` (player, upwards; cancelable): it is about to reach its provider.
 */
export interface PlayerEventDetails {
  'timestamped-video-state': PlayerStateDetail;
  'timestamped-video-query': { version: number };
  'timestamped-video-gone': { version: number };
  'timestamped-video-request': PlayRequestDetail;
  'timestamped-video-load': LoadDetail;
}

/** What a player tells of itself. */
export interface PlayerStateDetail {
  version: number;
  /** identifies the recording whatever its spelling: `youtube:_adkJbf1bRU` */
  recording: string;
  /** the recording's address */
  url: string;
  /** `cued` waits at a talk that a deep link named */
  state: 'idle' | 'cued' | 'loading' | 'playing' | 'paused' | 'ended';
  /** seconds; where the talk being played (or cued) starts; else what was asked for last; undefined when idle */
  start?: number;
}

/** What a card asks of a player. */
export interface PlayRequestDetail {
  version: number;
  /** the recording, where it isn't the one that the player shows already */
  url?: string;
  /** seconds */
  start: number;
}

/** What a player tells before it first reaches its provider. */
export interface LoadDetail {
  version: number;
  /** `youtube`, `file` */
  provider: string;
  /** the site in words a reader knows: `YouTube` */
  host: string;
  /** the recording's address */
  url: string;
  /** Makes the player that was held back. Called in a reader's click, it plays with sound. */
  release: () => void;
}

const version = 1;

/**
 * Sends one of the events from a node.
 *
 * @returns false where somebody held it back
 */
export function emit<Name extends keyof PlayerEventDetails>(
  node: EventTarget,
  name: Name,
  detail: Omit<PlayerEventDetails[Name], 'version'>,
): boolean {
  const init = { bubbles: true, composed: true, cancelable: true, detail: { version, ...detail } };
  return node.dispatchEvent(new CustomEvent(name, init));
}

/** The detail of one of the events, if it is one that this version can read. */
export function detailOf<Name extends keyof PlayerEventDetails>(
  event: Event,
  _name: Name,
): PlayerEventDetails[Name] | undefined {
  const detail: unknown = (event as CustomEvent).detail;
  const known =
    typeof detail === 'object' && detail !== null && Number((detail as { version?: unknown }).version) >= 1;
  return known ? (detail as PlayerEventDetails[Name]) : undefined;
}
