import type { VideoSource } from '../../model/video-source.js';
import type { Player, PlayerOptions } from '../player.js';
/**
 * YouTube's embed page, driven by messages alone. Made in the reader's click, so that the browser lets it play
 * with sound.
 */
export declare class YouTubePlayer implements Player {
    #private;
    readonly node: HTMLIFrameElement;
    constructor(source: VideoSource & {
        provider: 'youtube';
    }, start: number, options: PlayerOptions);
    load(source: VideoSource, start: number): void;
    play(): void;
    pause(): void;
    seek(seconds: number): void;
    dispose(): void;
}
