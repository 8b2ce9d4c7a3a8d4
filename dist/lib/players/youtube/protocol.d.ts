import type { PlayerUpdate } from '../player.js';
/**
 * The messages that YouTube's embed page exchanges with the page around it. Google documents them only as its
 * script's methods and events (developers.google.com/youtube/iframe_api_reference); these are the JSON strings
 * that the script sends, so that the script itself, 300 kB from a third party, need not be loaded.
 */
/** The host that sets no cookie before the reader plays. */
export declare const youtubeOrigin = "https://www.youtube-nocookie.com";
/** Asks the frame to report. It must be repeated until answered: a frame that still loads doesn't hear it. */
export declare const listening: string;
/** The methods used here, of those in the reference. */
export type Command = 'playVideo' | 'pauseVideo' | 'seekTo' | 'loadVideoById' | 'addEventListener';
export declare const command: (func: Command, ...args: unknown[]) => string;
/** The address of the embed page, which plays from the second on. `origin` is left out where the page has none. */
export declare function embedUrl(id: string, start: number, options: {
    lang: string;
    origin: string;
}): string;
/** What a message says, in this library's terms; undefined for what isn't a message of this protocol. */
export declare function readMessage(data: unknown): PlayerUpdate | undefined;
