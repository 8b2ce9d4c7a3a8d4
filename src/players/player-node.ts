import type { VideoSource } from '../model/video-source.js';
import { embedUrl } from './youtube/embed-url.js';

/** How a player is made. */
export interface PlayerNodeOptions {
  /** the accessible name of the player */
  title: string;
  /** BCP 47: the language that the player's own controls should speak */
  lang: string;
  /** whether it waits to be played, instead of playing at once */
  isPaused?: boolean;
}

/**
 * Makes what stands on the page while a recording plays, at once: a player that arrives after an await has lost the
 * reader's click, and with it the browser's leave to play. It plays by itself from the second on; a `Player` drives it
 * from then on. Putting it on the page is what first reaches a third party. It must not be moved: browsers reload
 * a frame that moves.
 */
export function makePlayerNode(source: VideoSource, start: number, options: PlayerNodeOptions): HTMLElement {
  return source.provider === 'youtube' ? frame(source.id, start, options) : media(source.url, start, options);
}

function frame(id: string, start: number, options: PlayerNodeOptions): HTMLElement {
  return Object.assign(document.createElement('iframe'), {
    title: options.title,
    allow: 'autoplay; fullscreen; encrypted-media; picture-in-picture',
    // YouTube refuses to play (error 153, since July 2025) where the page's own policy hides the referrer:
    // developers.google.com/youtube/terms/required-minimum-functionality#embedded-player-api-client-identity
    referrerPolicy: 'strict-origin-when-cross-origin',
    // An isolated page lets a frame in that says nothing of itself only without its cookies. Where browsers don't know
    // of this, the frame stays out: see the element's `late/blocked.ts`.
    credentialless: crossOriginIsolated,
    src: embedUrl(id, start, options),
    // Whoever drives it comes later, and has to know whether anybody is in.
    onload: ({ target }: Event) => (target as HTMLElement).toggleAttribute('data-loaded', true),
  });
}

function media(src: string, start: number, { title, isPaused }: PlayerNodeOptions): HTMLElement {
  const node = document.createElement('video');
  // Before the file is there, the time is where it will begin.
  Object.assign(node, { title, controls: true, playsInline: true, src, currentTime: start });
  // What the browser refuses is seen by whoever drives the player.
  if (!isPaused) node.play().catch(() => undefined);
  return node;
}
