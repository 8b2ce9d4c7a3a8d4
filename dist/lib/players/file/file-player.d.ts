import type { VideoSource } from '../../model/video-source.js';
import type { Notify, Player, PlayerSettings } from '../player.js';
/** A recording that is a media file, in the browser's own player. */
export declare class FilePlayer implements Player {
    #private;
    constructor(node: HTMLVideoElement, notify: Notify);
    load({ url }: VideoSource, start: number): boolean;
    play(): void;
    pause(): void;
    seek(seconds: number): void;
    set<Name extends keyof PlayerSettings>(name: Name, value: PlayerSettings[Name]): void;
    dispose(): void;
}
