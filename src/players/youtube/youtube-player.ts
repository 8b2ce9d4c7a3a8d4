import type { VideoSource } from '../../model/video-source.js';
import { openChannel, type MessageChannel } from '../message-channel.js';
import type { Notify, Player, PlayerSettings } from '../player.js';
import { youtubeOrigin } from './embed-url.js';
import { command, type Command, listening, readMessage } from './protocol.js';

/** Milliseconds: often enough to be heard soon, seldom enough to cost nothing. */
const knockEvery = 250;

/** A frame that was blocked never answers; nobody is at home after this many knocks (30 s). */
const knocks = 120;

/** YouTube's embed page, driven by messages alone. */
export class YouTubePlayer implements Player {
  readonly #node: HTMLIFrameElement;
  readonly #channel: MessageChannel;
  readonly #notify: Notify;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** what was asked before the frame answered: the last wish of each kind; undefined once it has */
  #wishes: Map<string, string> | undefined = new Map();

  constructor(node: HTMLIFrameElement, notify: Notify) {
    this.#node = node;
    this.#notify = notify;
    this.#channel = openChannel(node, youtubeOrigin, (data) => this.#receive(data));
    node.addEventListener('load', this.#knock);
    // To a frame that is still empty nothing may be said.
    if (node.hasAttribute('data-loaded')) this.#knock();
  }

  load(source: VideoSource, start: number): boolean {
    if (this.#wishes) return false;
    this.#ask('', 'loadVideoById', { videoId: source.id, startSeconds: Math.floor(start) });
    return true;
  }

  play(): void {
    this.#ask('play', 'playVideo');
  }

  pause(): void {
    this.#ask('play', 'pauseVideo');
  }

  seek(seconds: number): void {
    this.#ask('seek', 'seekTo', seconds, true);
  }

  set<Name extends keyof PlayerSettings>(name: Name, value: PlayerSettings[Name]): void {
    if (name === 'muted') this.#ask(name, value ? 'mute' : 'unMute');
    else if (name === 'volume') this.#ask(name, 'setVolume', Number(value) * 100);
    else this.#ask(name, 'setPlaybackRate', value);
  }

  dispose(): void {
    clearInterval(this.#timer);
    this.#node.removeEventListener('load', this.#knock);
    this.#channel.close();
  }

  /** Once per load: a frame that the reader reloaded (its own "retry") has to be asked again. */
  readonly #knock = (): void => {
    clearInterval(this.#timer);
    this.#wishes ??= new Map();
    let left = knocks;
    const knock = (): void => {
      if (left-- > 0) this.#channel.post(listening);
      else clearInterval(this.#timer);
    };
    this.#timer = setInterval(knock, knockEvery);
    knock();
  };

  #receive(data: unknown): void {
    const update = readMessage(data);
    if (!update) return;
    if (this.#wishes) this.#greet(this.#wishes);
    this.#notify(update);
  }

  /** The first answer: stop knocking, subscribe, and ask what was waiting. */
  #greet(wishes: Map<string, string>): void {
    this.#wishes = undefined;
    clearInterval(this.#timer);
    for (const event of ['onStateChange', 'onError', 'onAutoplayBlocked'])
      this.#ask('', 'addEventListener', event);
    for (const wish of wishes.values()) this.#channel.post(wish);
  }

  #ask(kind: string, func: Command, ...args: unknown[]): void {
    const message = command(func, ...args);
    if (this.#wishes) this.#wishes.set(kind, message);
    else this.#channel.post(message);
  }
}
