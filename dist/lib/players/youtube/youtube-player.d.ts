import type { VideoSource } from '../../model/video-source.js';
import type { Notify, Player, PlayerSettings } from '../player.js';
/** YouTube's embed page, driven by messages alone. */
export declare class YouTubePlayer implements Player {
    #private;
    constructor(node: HTMLIFrameElement, notify: Notify);
    load(source: VideoSource, start: number): boolean;
    play(): void;
    pause(): void;
    seek(seconds: number): void;
    set<Name extends keyof PlayerSettings>(name: Name, value: PlayerSettings[Name]): void;
    dispose(): void;
}
