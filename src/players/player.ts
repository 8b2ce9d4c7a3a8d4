import type { VideoSource } from '../model/video-source.js';

/** What a player is doing, as the provider confirmed it. */
export type PlayerState = 'loading' | 'playing' | 'paused' | 'ended';

/** What a reader can set on a player. */
export interface PlayerSettings {
  /** from 0 to 1 */
  volume: number;
  muted: boolean;
  /** 1 is the speed of life */
  playbackRate: number;
}

/** What a player tells: only what it knows is set. */
export interface PlayerUpdate extends Partial<PlayerSettings> {
  state?: PlayerState;
  /** seconds from the start of the recording */
  time?: number;
  /** seconds; known once the provider told */
  duration?: number;
  /** whether it stands still for want of data */
  isWaiting?: boolean;
  /** why it can't play, in the provider's own code, with the provider before it: `youtube-150` */
  error?: string;
}

/**
 * Drives one embedded player, whoever provides it. All methods may be called at any time; what comes before the
 * provider answers is kept and carried out then.
 */
export interface Player {
  /**
   * Plays a recording of the same provider from a second on, in the same node.
   *
   * @returns false where it can't do so yet: then a new player can
   */
  load(source: VideoSource, start: number): boolean;
  play(): void;
  pause(): void;
  /** Goes to a second of the recording at hand; whether it plays stays as it is. */
  seek(seconds: number): void;
  /** Changes one setting. */
  set<Name extends keyof PlayerSettings>(name: Name, value: PlayerSettings[Name]): void;
  /** Takes back everything that it made: listeners, timers. The node is whoever's made it. */
  dispose(): void;
}

/** Called with every confirmed change, until the player is disposed of. */
export type Notify = (update: PlayerUpdate) => void;
