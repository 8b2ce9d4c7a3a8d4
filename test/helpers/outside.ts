/**
 * What the page under test asked for outside of the test server, and a hand on the stand-in for the
 * video provider. Each engine has a proxy and runs one test file at a time, so the log is that of
 * the current page. `outside/fake-youtube.js` says which video ids choose which behaviour.
 */
import { executeServerCommand } from '@web/test-runner-commands';

export interface OutsideRequest {
  method: string;
  url: string;
  referer: string;
}

interface OutsideEntry extends OutsideRequest {
  host: string;
}

/** The player's states, as YouTube numbers them. */
export const playerState = {
  unstarted: -1,
  ended: 0,
  playing: 1,
  paused: 2,
  buffering: 3,
  cued: 5,
} as const;

export interface ProviderState {
  videoId: string;
  /** the embed's own address */
  address: string;
  state: (typeof playerState)[keyof typeof playerState];
  /** seconds */
  time: number;
  duration: number;
  muted: boolean;
  volume: number;
  rate: number;
  error?: number;
  /** whether it has answered the page */
  connected: boolean;
  /** what the page sent, in order, `addEventListener` included */
  commands: { func: string; args: unknown[] }[];
}

function entries(): Promise<OutsideEntry[]> {
  return executeServerCommand<OutsideEntry[], undefined>('outside-log');
}

/** Every request since the page began, or since `clearOutside()`. */
export async function outsideRequests(): Promise<OutsideRequest[]> {
  const all = await entries();
  return all
    .filter(({ method }) => method !== 'CONNECT')
    .map(({ method, url, referer }) => ({ method, url, referer }));
}

/**
 * The hosts that the page reached, be it only by opening a connection, as `preconnect` does. An
 * empty list is the strongest form of "nothing has reached a third party".
 */
export async function outsideHosts(): Promise<string[]> {
  const all = await entries();
  return [...new Set(all.map(({ host }) => host))].sort();
}

export async function clearOutside(): Promise<void> {
  await executeServerCommand('outside-clear');
}

/**
 * The newest fake player that shows a video. What it is told is done as its reader would do it, in
 * the player itself; the answer is its state afterwards. It waits up to 3 seconds for the player.
 */
export function provider(videoId: string) {
  const order = async (action: string, value?: number): Promise<ProviderState> => {
    const { answer, error } = await executeServerCommand<
      { answer: ProviderState; error?: string },
      { videoId: string; action: string; value?: number }
    >('outside-player', { videoId, action, value });
    if (error !== undefined) throw new Error(error);
    return answer;
  };
  return {
    state: () => order('state'),
    play: () => order('play'),
    pause: () => order('pause'),
    end: () => order('end'),
    /** 2, 5, 100, 101, 150 or 153 */
    error: (code: number) => order('error', code),
    /** seeks to a time in seconds */
    time: (seconds: number) => order('time', seconds),
    /** makes the clock run that many times as fast */
    speed: (factor: number) => order('speed', factor),
  };
}
