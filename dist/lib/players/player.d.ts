import type { VideoSource } from '../model/video-source.js';
/** What a player is doing, as the provider confirmed it. */
export type PlayerState = 'loading' | 'playing' | 'paused' | 'ended';
/** What a player tells: only what changed is set. */
export interface PlayerUpdate {
    state?: PlayerState;
    /** seconds from the start of the recording */
    time?: number;
    /** seconds; known once the provider told */
    duration?: number;
    /** why it can't play, in the provider's own code */
    error?: string;
}
/** How a player is made. */
export interface PlayerOptions {
    /** the accessible name of the player's frame */
    title: string;
    /** BCP 47: the language that the player's own controls should speak */
    lang: string;
    /** called with every confirmed change, until `dispose` */
    notify: (update: PlayerUpdate) => void;
}
/**
 * One embedded player, whoever provides it. It exists from the reader's click on: making one is what first
 * reaches a third party. All methods may be called at any time; what comes before the provider answers is kept
 * and carried out then.
 */
export interface Player {
    /** What stands on the page. It must not be moved: browsers reload a frame that moves. */
    readonly node: HTMLElement;
    /** Plays a recording of the same provider from a second on, in the same frame. */
    load(source: VideoSource, start: number): void;
    play(): void;
    pause(): void;
    /** Goes on playing at a second of the recording at hand. */
    seek(seconds: number): void;
    /** Takes back everything that it made: listeners, timers, the frame. */
    dispose(): void;
}
