import type { VideoSource } from '../../../model/video-source.js';
import { drive } from '../../../players/drive.js';
import type { PlayerSettings, PlayerUpdate } from '../../../players/player.js';
import type { Session } from '../playback.js';
import type { RecordingElement } from './recording-element.js';

/** Seconds by which a provider may begin before what was asked: YouTube starts at the key frame before it. */
const keyFrames = 3;

/** Milliseconds after which a player that is elsewhere is not on its way any more: it knew better. */
const underWay = 2000;

/** What a player is before anybody sets anything. */
const usual: PlayerSettings = { volume: 1, muted: false, playbackRate: 1 };

/** Has the session's player driven from now on, and kept up with. */
export function takeOver(element: RecordingElement, session: Session): void {
  const { playback } = element;
  const player = drive(session.source, session.node, (update) => {
    if (playback.session === session) confirm(element, session, update);
  });
  session.player = player;
  session.loadIn = (source, seconds) => loadIn(session, source, seconds);
  for (const name of ['volume', 'muted', 'playbackRate'] as const)
    if (playback.settings[name] !== usual[name]) player.set(name, playback.settings[name]);
  for (const wish of session.wishes.splice(0)) wish(player);
}

/** Plays another recording in the player that is on the page, if that can. */
function loadIn(session: Session, source: VideoSource, seconds: number): boolean {
  const { player } = session;
  if (session.source.provider !== source.provider || !player?.load(source, seconds)) return false;
  Object.assign(session, { source, asked: seconds, time: seconds, state: 'loading', duration: undefined });
  return true;
}

/** Takes over what the player told. */
function confirm(element: RecordingElement, session: Session, update: PlayerUpdate): void {
  const { playback } = element;
  const { error, volume, muted, playbackRate, ...rest } = update;
  if (error) return fail(element, session, error);
  const { time = session.time } = rest;
  const ahead = session.asked - time;
  assignKnown(playback.settings, { volume, muted, playbackRate });
  // The key frame before the second may lie in the chapter before.
  assignKnown(session, { ...rest, time: ahead > 0 && ahead < keyFrames ? session.asked : time });
  session.isAnswered = true;
  session.hasPlayed ||= session.state === 'playing';
  const hasArrived = Math.abs(ahead) < keyFrames || Date.now() - (session.seeking ?? 0) > underWay;
  if (hasArrived) session.seeking = undefined;
  element.requestUpdate();
}

/** Gives the player up; who was inside it finds the button that plays. */
export function fail(element: RecordingElement, { source, time, node }: Session, error: string): void {
  const { playback, shadowRoot } = element;
  const wasInside = shadowRoot?.activeElement === node;
  playback.close();
  playback.failure = { error, source, second: time };
  element.requestUpdate();
  if (wasInside)
    void element.updateComplete.then(() => shadowRoot.querySelector<HTMLElement>('.play')?.focus());
}

/** Takes over what is known. */
function assignKnown<Values extends object>(target: Values, known: Partial<Values>): void {
  for (const key in known) if (known[key] !== undefined) Object.assign(target, { [key]: known[key] });
}
