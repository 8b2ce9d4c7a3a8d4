import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { VideoSource } from '../../model/video-source.js';
import type { PlayerState } from '../../players/player.js';
/**
 * Where a recording stands: idle, cued at a second, or with a player on the page. It owns the player: makes it in
 * the reader's click, keeps what it tells, and takes it back when the element leaves, which then stays cued where
 * it was. It doesn't know of chapters, or of how any of it looks.
 */
export declare class Playback implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost, frame: () => {
        title: string;
        lang: string;
    });
    hostDisconnected(): void;
    get state(): 'idle' | 'cued' | PlayerState;
    /** The element's own recording. */
    get own(): VideoSource | undefined;
    /** The recording at hand: the one in the player, which may be another, else the element's own. */
    get source(): VideoSource | undefined;
    /** Whether the recording at hand is the element's own. */
    get isOwn(): boolean;
    /**
     * Takes a recording for the element's own. Another one than before ends what was played, and begins where its
     * author's link does.
     *
     * @returns whether it is another
     */
    take(source: VideoSource | undefined): boolean;
    /** Cues the element's own recording where its author's link begins, if that names a time. */
    rewind(): void;
    /** What stands on the page while there is a player. */
    get node(): HTMLElement | undefined;
    /** Seconds: where it is, or will begin; undefined while idle. */
    get time(): number | undefined;
    /** Seconds: what the reader or a link asked for last; undefined while idle. */
    get asked(): number | undefined;
    /** Seconds; undefined until the player tells. */
    get duration(): number | undefined;
    /** Where playing will begin; nothing is loaded. No effect while there is a player. */
    cue(seconds: number | undefined): void;
    /**
     * Plays a recording from a second on, without waiting for anything.
     *
     * @returns false where no player knows the recording
     */
    play(source: VideoSource | undefined, seconds: number): boolean;
    /** Takes the player back; the recording is then cued where it was. */
    close(): void;
}
