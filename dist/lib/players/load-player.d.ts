import type { VideoSource } from '../model/video-source.js';
import type { Player, PlayerOptions } from './player.js';
/** Whether a recording can play inside the page; the others become links that say where they go. */
export declare const isPlayable: (source: VideoSource | undefined) => boolean;
/**
 * Makes the player for a recording, at once: a player that arrives after an await has lost the reader's click,
 * and with it the browser's leave to play.
 *
 * @returns undefined where no player knows the recording
 */
export declare function makePlayer(source: VideoSource, start: number, options: PlayerOptions): Player | undefined;
