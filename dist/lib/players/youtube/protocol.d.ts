import type { PlayerUpdate } from '../player.js';
/** Asks the frame to report. It must be repeated until answered: a frame that still loads doesn't hear it. */
export declare const listening: string;
/** The methods used here, of those in the reference. */
export type Command = 'playVideo' | 'pauseVideo' | 'seekTo' | 'loadVideoById' | 'setVolume' | 'mute' | 'unMute' | 'setPlaybackRate' | 'addEventListener';
export declare const command: (func: Command, ...args: unknown[]) => string;
/** What a message says, in this library's terms; undefined for what isn't a message of this protocol. */
export declare function readMessage(data: unknown): PlayerUpdate | undefined;
