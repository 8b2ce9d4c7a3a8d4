import type { VideoSource } from '../model/video-source.js';
/** How a player is made. */
export interface PlayerNodeOptions {
    /** the accessible name of the player */
    title: string;
    /** BCP 47: the language that the player's own controls should speak */
    lang: string;
    /** whether it waits to be played, instead of playing at once */
    isPaused?: boolean;
}
/**
 * Makes what stands on the page while a recording plays, at once: a player that arrives after an await has lost the
 * reader's click, and with it the browser's leave to play. It plays by itself from the second on; a `Player` drives it
 * from then on. Putting it on the page is what first reaches a third party. It must not be moved: browsers reload
 * a frame that moves.
 */
export declare function makePlayerNode(source: VideoSource, start: number, options: PlayerNodeOptions): HTMLElement;
