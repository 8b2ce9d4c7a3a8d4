import type { VideoSource } from '../../model/video-source.js';
import { openChannel, type MessageChannel } from '../message-channel.js';
import type { Player, PlayerOptions } from '../player.js';
import { command, embedUrl, listening, readMessage, youtubeOrigin } from './protocol.js';

/** Often enough to be heard soon, seldom enough to cost nothing. */
const knockEvery = 250;

/** A frame that was blocked never answers; nobody is at home after this many knocks (30 s). */
const knocks = 120;

/**
 * YouTube's embed page, driven by messages alone. Made in the reader's click, so that the browser lets it play
 * with sound.
 */
export class YouTubePlayer implements Player {
  readonly node: HTMLIFrameElement;
  readonly #channel: MessageChannel;
  readonly #notify: PlayerOptions['notify'];
  #timer: ReturnType<typeof setInterval> | undefined;
  #answered = false;
  /** What was asked before the frame answered: the last wish replaces the one before. */
  #waiting: string[] = [];

  constructor(source: VideoSource & { provider: 'youtube' }, start: number, options: PlayerOptions) {
    this.#notify = options.notify;
    this.node = makeFrame(
      embedUrl(source.id, start, { lang: options.lang, origin: location.origin }),
      options.title,
    );
    this.#channel = openChannel(this.node, youtubeOrigin, (data) => this.#receive(data));
    this.node.addEventListener('load', this.#knock);
  }

  load(source: VideoSource, start: number): void {
    if (source.provider === 'youtube') {
      this.#send(command('loadVideoById', { videoId: source.id, startSeconds: Math.floor(start) }));
    }
  }

  play(): void {
    this.#send(command('playVideo'));
  }

  pause(): void {
    this.#send(command('pauseVideo'));
  }

  seek(seconds: number): void {
    this.#send(command('seekTo', seconds, true), command('playVideo'));
  }

  dispose(): void {
    clearInterval(this.#timer);
    this.node.removeEventListener('load', this.#knock);
    this.#channel.close();
    this.node.remove();
  }

  /** Once per load: a frame that the reader reloaded (its own "retry") has to be asked again. */
  readonly #knock = (): void => {
    clearInterval(this.#timer);
    this.#answered = false;
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
    if (!this.#answered) this.#greet();
    this.#notify(update);
  }

  /** The first answer: stop knocking, subscribe, and ask what was waiting. */
  #greet(): void {
    this.#answered = true;
    clearInterval(this.#timer);
    for (const event of ['onStateChange', 'onError']) this.#channel.post(command('addEventListener', event));
    for (const message of this.#waiting.splice(0)) this.#channel.post(message);
  }

  #send(...messages: string[]): void {
    if (this.#answered) for (const message of messages) this.#channel.post(message);
    else this.#waiting = messages;
  }
}

function makeFrame(src: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.allow = 'autoplay; fullscreen; encrypted-media; picture-in-picture';
  // YouTube refuses to play (error 153, since July 2025) where the page's own policy hides the referrer:
  // developers.google.com/youtube/terms/required-minimum-functionality#embedded-player-api-client-identity
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.src = src;
  return frame;
}
