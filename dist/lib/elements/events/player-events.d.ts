/**
 * How talk cards and players find each other, wherever on the page they stand: by these four events alone. They
 * bubble and are composed, and carry plain objects with a version, because the two may come from different
 * copies of this library; so no `instanceof`, no shared registry, and additions only.
 *
 * - `timestamped-video-state` (player, upwards): what it shows and does; on every change, and when asked.
 * - `timestamped-video-query` (anyone): every player with a recording answers at once with its state.
 * - `timestamped-video-gone` (at the document): a player has left the page; who knows players asks again.
 * - `timestamped-video-request` (to one player): play this, from here.
 */
export interface PlayerEventDetails {
    'timestamped-video-state': PlayerStateDetail;
    'timestamped-video-query': {
        version: number;
    };
    'timestamped-video-gone': {
        version: number;
    };
    'timestamped-video-request': PlayRequestDetail;
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
/** Sends one of the events from a node. */
export declare function emit<Name extends keyof PlayerEventDetails>(node: EventTarget, name: Name, detail: Omit<PlayerEventDetails[Name], 'version'>): void;
/** The detail of one of the events, if it is one that this version can read. */
export declare function detailOf<Name extends keyof PlayerEventDetails>(event: Event, _name: Name): PlayerEventDetails[Name] | undefined;
