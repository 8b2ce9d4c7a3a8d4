/**
 * A stand-in for YouTube's embedded player. It speaks the protocol of the embed page, in which every
 * message is a JSON string:
 *
 *   in   {"event":"listening","id":…,"channel":"widget"}, then {"event":"command","func":…,"args":[…]}
 *   out  initialDelivery and onReady once, infoDelivery with the fields that changed, and, after
 *        addEventListener, onStateChange, onError and onAutoplayBlocked
 *
 * The parameters, functions, states and errors are those of
 * https://developers.google.com/youtube/player_parameters and
 * https://developers.google.com/youtube/iframe_api_reference
 *
 * The video's id chooses the behaviour, so that tests choose it through ordinary data:
 *
 *   SLOWANSWER1   answers the first "listening" 3 seconds after it came
 *   SILENTVIDEO   never answers
 *   LOSTMESSAG1   ignores the first 3 messages
 *   ERROR002xxx   fails with that error: 002, 005, 100, 101, 150, 153
 *   NOAUTOPLAY1   plays only after the reader has pressed play in the player itself
 *   EARLYSTART1   lands 1.5 seconds before the asked time, as a seek to a keyframe can
 *   TENTIMES001   runs 10 times as fast
 *   SHORTVIDEO1   lasts 2 seconds
 *   LIVESTREAM1   is live, and has no duration
 *
 * Any other id of 11 characters is a video of one hour that plays; other lengths are error 2. As at
 * YouTube, a page opened without a Referer is error 153, and one without `enablejsapi=1` and
 * `origin` is silent.
 */

const unstarted = -1;
const ended = 0;
const playing = 1;
const paused = 2;
const buffering = 3;
const cued = 5;

const stateNames = new Map([
  [unstarted, 'Not started'],
  [ended, 'Ended'],
  [playing, 'Playing'],
  [paused, 'Paused'],
  [buffering, 'Buffering'],
  [cued, 'Ready'],
]);

const parameters = new URLSearchParams(location.search);
const parentOrigin = parameters.get('origin');
const hasApi = parameters.get('enablejsapi') === '1' && parentOrigin !== null;

/** How long a real player takes, roughly, made short. */
const bufferingMs = 30;
const deliveryMs = 100;

/** @param {string} id */
function errorOf(id) {
  if (document.referrer === '') return 153;
  if (!/^[\w-]{11}$/.test(id)) return 2;
  const [, code] = /^ERROR(\d{3})/.exec(id) ?? [];
  return code === undefined ? undefined : Number(code);
}

/** @param {string} id */
function durationOf(id) {
  if (id === 'LIVESTREAM1') return 0;
  return id === 'SHORTVIDEO1' ? 2 : 3600;
}

const player = {
  videoId: decodeURIComponent(location.pathname.split('/')[2] ?? ''),
  state: unstarted,
  /** the time at `since`, in seconds; from there it runs while the player plays */
  time: 0,
  since: performance.now(),
  /** how much faster than a real player this one runs */
  speed: 1,
  rate: 1,
  muted: parameters.get('mute') === '1',
  volume: 100,
  /** @type {number | undefined} */
  error: undefined,
  readerAllowed: false,
};

/** @type {{ func: string, args: unknown[] }[]} what the page under test has sent */
const commands = [];
/** @type {Set<string>} the events it listens to */
const listened = new Set();
/** @type {unknown} the id it gave itself with "listening" */
let listenerId;
let connected = false;
let messagesToIgnore = player.videoId === 'LOSTMESSAG1' ? 3 : 0;
/** @type {Record<string, unknown>} what the last delivery said */
let delivered = {};

function isRunning() {
  return player.state === playing;
}

function currentTime() {
  if (!isRunning()) return player.time;
  const seconds = ((performance.now() - player.since) / 1000) * player.rate * player.speed;
  const time = player.time + seconds;
  const duration = durationOf(player.videoId);
  return duration > 0 ? Math.min(time, duration) : time;
}

/** Moves the clock, or stands it where it is before the speed or state changes. */
function setTime(time = currentTime()) {
  player.time = time;
  player.since = performance.now();
}

/** @param {number} time */
function landing(time) {
  return player.videoId === 'EARLYSTART1' ? Math.max(0, time - 1.5) : time;
}

function info() {
  return {
    currentTime: currentTime(),
    duration: durationOf(player.videoId),
    playerState: player.state,
    muted: player.muted,
    volume: player.volume,
    playbackRate: player.rate,
    videoData: {
      video_id: player.videoId,
      title: `Video ${player.videoId}`,
      author: 'The stand-in',
      isLive: player.videoId === 'LIVESTREAM1',
      errorCode: player.error ?? null,
    },
  };
}

/** @param {Record<string, unknown>} message */
function post(message) {
  if (!connected) return;
  const text = JSON.stringify({ ...message, id: listenerId, channel: 'widget' });
  parent.postMessage(text, /** @type {string} */ (parentOrigin));
}

/**
 * @param {string} event
 * @param {unknown} value
 */
function emit(event, value) {
  if (listened.has(event)) post({ event, info: value });
}

/** A delivery says only what is not as it was in the last one. */
function deliver() {
  if (!connected) return;
  const now = info();
  const changed = Object.entries(now).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(delivered[key]),
  );
  delivered = now;
  if (changed.length > 0) post({ event: 'infoDelivery', info: Object.fromEntries(changed) });
}

function show() {
  const status = player.error === undefined ? stateNames.get(player.state) : `Error ${player.error}`;
  const minutes = Math.floor(currentTime() / 60);
  const seconds = String(Math.floor(currentTime() % 60)).padStart(2, '0');
  /** @type {HTMLElement} */ (document.getElementById('status')).textContent =
    `${status} ${minutes}:${seconds}`;
  /** @type {HTMLElement} */ (document.getElementById('video')).textContent = player.videoId;
}

/** @param {number} state */
function setState(state) {
  if (player.state === state) return;
  setTime();
  player.state = state;
  show();
  emit('onStateChange', state);
  deliver();
}

/** @param {number} error */
function fail(error) {
  player.error = error;
  setState(unstarted);
  show();
  deliver();
  emit('onError', error);
}

function play() {
  if (player.error !== undefined) {
    fail(player.error);
  } else if (player.videoId === 'NOAUTOPLAY1' && !player.readerAllowed) {
    emit('onAutoplayBlocked', null);
  } else if (!isRunning() && player.state !== buffering) {
    if (player.state === ended) setTime(0);
    setState(buffering);
    setTimeout(() => {
      if (player.state === buffering) setState(playing);
    }, bufferingMs);
  }
}

function pause() {
  if (isRunning() || player.state === buffering) setState(paused);
}

function end() {
  setTime(durationOf(player.videoId));
  setState(ended);
}

/** @param {number} time */
function seek(time) {
  const starts = player.state === unstarted || player.state === cued || player.state === ended;
  // The clock moves first; from the end it would otherwise begin at the beginning.
  setTime(landing(time));
  if (starts) {
    if (player.state === ended) player.state = cued;
    play();
  }
  show();
  deliver();
}

/**
 * @param {string} id
 * @param {number} start
 */
function load(id, start) {
  player.videoId = id;
  player.speed = id === 'TENTIMES001' ? 10 : 1;
  player.error = errorOf(id);
  player.state = unstarted;
  setTime(landing(start));
  show();
}

/**
 * @param {string | { videoId: string, startSeconds?: number }} video
 * @param {number} [start]
 */
function loadVideoById(video, start) {
  const { videoId, startSeconds = 0 } =
    typeof video === 'object' ? video : { videoId: video, startSeconds: start };
  load(videoId, startSeconds);
  emit('onStateChange', unstarted);
  deliver();
  listenToTests();
  play();
}

/**
 * Their arguments come out of messages, so that they may be anything.
 *
 * @type {Record<string, (...args: any[]) => void>}
 */
const functions = {
  playVideo: play,
  pauseVideo: pause,
  stopVideo: () => setState(cued),
  seekTo: (seconds) => seek(Number(seconds)),
  mute: () => (player.muted = true),
  unMute: () => (player.muted = false),
  setVolume: (volume) => (player.volume = Number(volume)),
  setPlaybackRate: (rate) => {
    setTime();
    player.rate = Number(rate);
  },
  loadVideoById,
  addEventListener: (event) => {
    listened.add(event);
    // A video that failed while the page was loading would else have failed unheard.
    if (event === 'onError' && player.error !== undefined) emit('onError', player.error);
  },
  removeEventListener: (event) => listened.delete(event),
};

function connect() {
  if (connected) return;
  connected = true;
  delivered = info();
  post({ event: 'initialDelivery', info: delivered });
  post({ event: 'onReady' });
}

/** @param {unknown} id */
function onListening(id) {
  listenerId = id;
  if (player.videoId === 'SILENTVIDEO') return;
  setTimeout(connect, player.videoId === 'SLOWANSWER1' ? 3000 : 0);
}

/** @param {{ func: string, args?: unknown[] | '' }} command */
function onCommand({ func, args }) {
  const list = Array.isArray(args) ? args : [];
  commands.push({ func, args: list });
  // The real page does nothing for those it has not answered.
  if (!connected) return;
  if (Object.hasOwn(functions, func)) functions[func]?.(...list);
  deliver();
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

addEventListener('message', ({ source, origin, data }) => {
  if (!hasApi || source !== parent || origin !== parentOrigin || typeof data !== 'string') return;
  if (messagesToIgnore > 0) {
    messagesToIgnore -= 1;
    return;
  }
  const message = parse(data);
  if (message?.event === 'listening') onListening(message.id);
  else if (message?.event === 'command') onCommand(message);
});

function readerPlays() {
  player.readerAllowed = true;
  play();
}

document.querySelector('button')?.addEventListener('click', () => {
  if (isRunning()) pause();
  else readerPlays();
});

setInterval(() => {
  if (!isRunning()) return;
  const duration = durationOf(player.videoId);
  if (duration > 0 && currentTime() >= duration) end();
  show();
  deliver();
}, deliveryMs);

/**
 * What a test may order through the stand-in; see `provider` in ../outside.ts.
 *
 * @type {Record<string, (value: number) => void>}
 */
const orders = {
  state: () => {},
  play: readerPlays,
  pause,
  end,
  error: fail,
  time: seek,
  speed: (speed) => {
    setTime();
    player.speed = speed;
  },
};

function report() {
  const { videoId, state, muted, volume, rate, error } = player;
  const duration = durationOf(videoId);
  const time = currentTime();
  const address = location.href;
  return { videoId, address, state, time, duration, muted, volume, rate, error, connected, commands };
}

/** @type {EventSource | undefined} */
let line;

function listenToTests() {
  line?.close();
  line = new EventSource(`/stand-in/orders?video=${encodeURIComponent(player.videoId)}`);
  line.addEventListener('message', ({ data }) => {
    const { action, value, token } = JSON.parse(data);
    orders[action]?.(value);
    const body = JSON.stringify(report());
    void fetch(`/stand-in/answer?token=${token}`, { method: 'POST', body });
  });
}

load(player.videoId, Number(parameters.get('start') ?? 0));
listenToTests();
if (player.error === undefined) {
  setState(cued);
  if (parameters.get('autoplay') === '1') play();
}
