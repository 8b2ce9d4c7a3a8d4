import type { RecordingWords } from '../../i18n/messages.js';
import type { Recording } from '../../model/types.js';
import type { VideoSource } from '../../model/video-source.js';
import type { PlayerNodeOptions } from '../../players/player-node.js';
import { BaseElement } from '../base-element.js';
import { Playback, type PlaybackHost } from './playback.js';
/**
 * The manners of a media element (https://html.spec.whatwg.org/multipage/media.html), so that whatever drives a
 * `<video>` drives a recording: scripts, and control bars such as media-chrome's. Nothing changes before the
 * provider's player confirms it.
 */
export declare abstract class MediaElement extends BaseElement<Recording, RecordingWords> implements PlaybackHost {
    /** @internal */
    readonly playback: Playback;
    /** From 0 to 1. */
    volume: number;
    /** Whether the sound is off. */
    muted: boolean;
    /** 1 is the speed of life. */
    playbackRate: number;
    /** @internal */
    get recording(): Recording | undefined;
    /** @internal */
    abstract frame(): PlayerNodeOptions;
    /** @internal */
    abstract mayLoad(source: VideoSource, release: () => void): boolean;
    /** Plays the element's own recording, in this very moment. */
    protected abstract playNow(seconds: number): boolean;
    /**
     * Plays from where it stands. Resolves when the player plays.
     *
     * @throws {DOMException} `NotAllowedError` where there is no player yet and the reader has not just acted, or the
     * page holds the player back: nothing is loaded then; likewise where the browser refuses to let the player play.
     * `AbortError` where the player goes before it plays, or what drives it can't be had.
     */
    play(): Promise<void>;
    /** Pauses. */
    pause(): void;
    /** Seconds from the start of the recording. Set before there is a player, it is where playing will begin. */
    get currentTime(): number;
    set currentTime(seconds: number);
    /** Seconds; `NaN` until the data or the player tells. */
    get duration(): number;
    /** Whether it isn't playing, as far as the player has confirmed. */
    get paused(): boolean;
    /** Whether it has played to its end. */
    get ended(): boolean;
    /** Whether the player is on its way to another second. */
    get seeking(): boolean;
    /** How much is there, in the numbers of `HTMLMediaElement`: 0 nothing, 1 the duration, 2 a picture, 4 enough to play. */
    get readyState(): number;
}
