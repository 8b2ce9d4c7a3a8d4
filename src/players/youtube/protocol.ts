import type { PlayerState, PlayerUpdate } from '../player.js';

/**
 * The messages that YouTube's embed page exchanges with the page around it. Google documents them only as its
 * script's methods and events (developers.google.com/youtube/iframe_api_reference); these are the JSON strings
 * that the script sends, so that the script itself, 300 kB from a third party, need not be loaded.
 */

/** What every message to the frame carries. */
const widget = { id: 1, channel: 'widget' };

/** Asks the frame to report. It must be repeated until answered: a frame that still loads doesn't hear it. */
export const listening = JSON.stringify({ event: 'listening', ...widget });

/** The methods used here, of those in the reference. */
export type Command =
  | 'playVideo'
  | 'pauseVideo'
  | 'seekTo'
  | 'loadVideoById'
  | 'setVolume'
  | 'mute'
  | 'unMute'
  | 'setPlaybackRate'
  | 'addEventListener';

export const command = (func: Command, ...args: unknown[]): string =>
  JSON.stringify({ event: 'command', func, args, ...widget });

/** The reference's numbers for a player's state; 5 (cued) and -1 (unstarted) say that it waits to be played. */
const states: Record<number, PlayerState> = {
  [-1]: 'paused',
  0: 'ended',
  1: 'playing',
  2: 'paused',
  5: 'paused',
};

/** The reference's number for a player that fetches data; whether it plays after that stays as it was. */
const buffering = 3;

/** What a message says, in this library's terms; undefined for what isn't a message of this protocol. */
export function readMessage(data: unknown): PlayerUpdate | undefined {
  const { event, info } = parse(data);
  if (typeof event !== 'string') return undefined;
  if (event === 'onError') return { error: `youtube-${typeof info === 'number' ? info : ''}` };
  if (event === 'onAutoplayBlocked') return { state: 'paused' };
  return event === 'onStateChange' ? readState(info) : readInfo(fieldsOf(info));
}

function parse(data: unknown): Record<string, unknown> {
  try {
    return fieldsOf(typeof data === 'string' && JSON.parse(data));
  } catch {
    return {};
  }
}

const readState = (state: unknown): PlayerUpdate => ({
  state: typeof state === 'number' ? states[state] : undefined,
  isWaiting: state === undefined ? undefined : state === buffering,
});

function readInfo(info: Record<string, unknown>): PlayerUpdate {
  const { playerState, currentTime, duration, volume, muted, playbackRate } = info;
  return {
    ...readState(playerState),
    time: amount(currentTime),
    // A player that has not loaded the recording yet says 0.
    duration: amount(duration) || undefined,
    // YouTube counts in percent, and says that it is muted beside.
    volume: percent(volume),
    muted: typeof muted === 'boolean' ? muted : undefined,
    playbackRate: amount(playbackRate) || undefined,
  };
}

const fieldsOf = (value: unknown): Record<string, unknown> => Object(value) as Record<string, unknown>;

const amount = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 && value < Infinity ? value : undefined;

function percent(value: unknown): number | undefined {
  const known = amount(value);
  return known === undefined ? undefined : Math.min(known / 100, 1);
}
