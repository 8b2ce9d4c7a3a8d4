import { YouTubePlayer } from './youtube/youtube-player.js';
/** Whether a recording can play inside the page; the others become links that say where they go. */
export const isPlayable = (source) => source?.provider === 'youtube';
/**
 * Makes the player for a recording, at once: a player that arrives after an await has lost the reader's click,
 * and with it the browser's leave to play.
 *
 * @returns undefined where no player knows the recording
 */
export function makePlayer(source, start, options) {
    return source.provider === 'youtube' ? new YouTubePlayer(source, start, options) : undefined;
}
