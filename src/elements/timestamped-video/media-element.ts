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
export abstract class MediaElement extends BaseElement<Recording, RecordingWords> implements PlaybackHost {
  /** @internal */
  readonly playback = new Playback(this);
  /** From 0 to 1. */
  declare volume: number;
  /** Whether the sound is off. */
  declare muted: boolean;
  /** 1 is the speed of life. */
  declare playbackRate: number;

  /** @internal */
  get recording(): Recording | undefined {
    return this.value;
  }

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
  async play(): Promise<void> {
    const { session } = this.playback;
    if (session) this.playback.tell((player) => player.play());
    else if (isForbidden() || !this.playNow(this.currentTime)) throw new DOMException('', 'NotAllowedError');
    if (this.paused)
      await new Promise<void>((resolve, reject) => this.playback.promises.push([resolve, reject]));
  }

  /** Pauses. */
  pause(): void {
    this.playback.tell((player) => player.pause());
  }

  /** Seconds from the start of the recording. Set before there is a player, it is where playing will begin. */
  get currentTime(): number {
    return this.playback.time ?? 0;
  }
  set currentTime(seconds: number) {
    this.playback.seek(Math.max(0, seconds) || 0);
  }

  /** Seconds; `NaN` until the data or the player tells. */
  get duration(): number {
    return this.playback.session?.duration ?? this.value?.video?.duration ?? NaN;
  }

  /** Whether it isn't playing, as far as the player has confirmed. */
  get paused(): boolean {
    return this.playback.state !== 'playing';
  }

  /** Whether it has played to its end. */
  get ended(): boolean {
    return this.playback.state === 'ended';
  }

  /** Whether the player is on its way to another second. */
  get seeking(): boolean {
    return this.playback.session?.seeking !== undefined;
  }

  /** How much is there, in the numbers of `HTMLMediaElement`: 0 nothing, 1 the duration, 2 a picture, 4 enough to play. */
  get readyState(): number {
    const { session } = this.playback;
    if (!session?.hasPlayed) return session?.duration === undefined ? 0 : 1;
    return session.isWaiting ? 2 : 4;
  }
}

/** Whether the reader has not just acted. Where the browser can't tell, it still holds back what isn't allowed. */
function isForbidden(): boolean {
  const { userActivation } = navigator as Partial<Navigator>;
  return userActivation ? !userActivation.isActive : false;
}

for (const name of ['volume', 'muted', 'playbackRate'] as const)
  Object.defineProperty(MediaElement.prototype, name, {
    get(this: MediaElement) {
      return this.playback.settings[name];
    },
    set(this: MediaElement, value: never) {
      this.playback.settings[name] = value;
      this.playback.tell((player) => player.set(name, value));
    },
  });
