import type { VideoSource } from '../../model/video-source.js';
import type { Notify, Player, PlayerSettings, PlayerState } from '../player.js';

/** The events of a media element that say that something changed. */
const news = [
  'play',
  'playing',
  'pause',
  'ended',
  'waiting',
  'canplay',
  'timeupdate',
  'seeked',
  'durationchange',
  'volumechange',
  'ratechange',
];

/** A recording that is a media file, in the browser's own player. */
export class FilePlayer implements Player {
  readonly #node: HTMLVideoElement;
  readonly #notify: Notify;
  readonly #gone = new AbortController();

  constructor(node: HTMLVideoElement, notify: Notify) {
    this.#node = node;
    this.#notify = notify;
    const { signal } = this.#gone;
    for (const type of news) node.addEventListener(type, this.#tell, { signal });
    node.addEventListener('error', this.#tell, { signal });
    // It may have begun, or failed, already.
    this.#tell();
  }

  load({ url }: VideoSource, start: number): boolean {
    this.#node.src = url;
    // Before the file is there, this is where it will begin.
    this.#node.currentTime = start;
    this.play();
    return true;
  }

  play(): void {
    // The browser refuses without the reader's click, and breaks off for a newer wish: the state tells both.
    this.#node.play().catch(this.#tell);
  }

  pause(): void {
    this.#node.pause();
  }

  seek(seconds: number): void {
    this.#node.currentTime = seconds;
  }

  set<Name extends keyof PlayerSettings>(name: Name, value: PlayerSettings[Name]): void {
    Object.assign(this.#node, { [name]: value });
  }

  dispose(): void {
    this.#gone.abort();
    this.#node.pause();
    // Without this, the browser goes on downloading.
    this.#node.removeAttribute('src');
    this.#node.load();
  }

  readonly #tell = (): void => {
    const { currentTime, duration, volume, muted, playbackRate, error } = this.#node;
    this.#notify({
      state: this.#state,
      isWaiting: !this.#node.paused && this.#node.readyState < HTMLMediaElement.HAVE_FUTURE_DATA,
      time: currentTime,
      duration: duration < Infinity ? duration : undefined,
      volume,
      muted,
      playbackRate,
      error: error ? `file-${error.code}` : undefined,
    });
  };

  get #state(): PlayerState {
    if (this.#node.ended) return 'ended';
    if (this.#node.paused) return 'paused';
    return this.#node.readyState < HTMLMediaElement.HAVE_FUTURE_DATA ? 'loading' : 'playing';
  }
}
