import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { VideoSource } from '../../model/video-source.js';
import { isPlayable, makePlayer } from '../../players/load-player.js';
import type { Player, PlayerState, PlayerUpdate } from '../../players/player.js';

/** A player on the page, and what it last told. */
interface Session {
  player: Player;
  source: VideoSource;
  /** seconds; what the reader asked for last */
  asked: number;
  time: number;
  state: PlayerState;
  duration?: number;
}

/**
 * Where a recording stands: idle, cued at a second, or with a player on the page. It owns the player: makes it in
 * the reader's click, keeps what it tells, and takes it back when the element leaves, which then stays cued where
 * it was. It doesn't know of chapters, or of how any of it looks.
 */
export class Playback implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** the player's name and language, asked for when one is made */
  readonly #frame: () => { title: string; lang: string };
  #session: Session | undefined;
  #cue: number | undefined;

  constructor(host: ReactiveControllerHost, frame: () => { title: string; lang: string }) {
    this.#host = host;
    this.#frame = frame;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  get state(): 'idle' | 'cued' | PlayerState {
    return this.#session?.state ?? (this.#cue === undefined ? 'idle' : 'cued');
  }

  /** The recording in the player, which may be another than the element's own; undefined without a player. */
  get source(): VideoSource | undefined {
    return this.#session?.source;
  }

  /** What stands on the page while there is a player. */
  get node(): HTMLElement | undefined {
    return this.#session?.player.node;
  }

  /** Seconds: where it is, or will begin; undefined while idle. */
  get time(): number | undefined {
    return this.#session?.time ?? this.#cue;
  }

  /** Seconds: what the reader or a link asked for last; undefined while idle. */
  get asked(): number | undefined {
    return this.#session?.asked ?? this.#cue;
  }

  /** Seconds; undefined until the player tells. */
  get duration(): number | undefined {
    return this.#session?.duration;
  }

  /** Where playing will begin; nothing is loaded. No effect while there is a player. */
  cue(seconds: number | undefined): void {
    this.#cue = seconds;
    this.#host.requestUpdate();
  }

  /**
   * Plays a recording from a second on, without waiting for anything.
   *
   * @returns false where no player knows the recording
   */
  play(source: VideoSource | undefined, seconds: number): boolean {
    if (!source || !isPlayable(source)) return false;
    const session = this.#session;
    const now = { source, asked: seconds, time: seconds, state: 'loading' as const };
    if (session?.source.key === source.key) {
      session.player.seek(seconds);
      Object.assign(session, now);
    } else if (session?.source.provider === source.provider) {
      session.player.load(source, seconds);
      Object.assign(session, now, { duration: undefined });
    } else {
      this.close();
      const player = makePlayer(source, seconds, {
        ...this.#frame(),
        notify: (update) => this.#confirm(update),
      });
      if (player) this.#session = { player, ...now };
    }
    this.cue(undefined);
    return true;
  }

  /** Takes the player back; the recording is then cued where it was. */
  close(): void {
    const session = this.#session;
    if (!session) return;
    this.#session = undefined;
    session.player.dispose();
    this.cue(session.time);
  }

  #confirm({ time, state, duration }: PlayerUpdate): void {
    const session = this.#session;
    if (!session) return;
    session.time = time ?? session.time;
    session.state = state ?? session.state;
    session.duration = duration ?? session.duration;
    this.#host.requestUpdate();
  }
}
