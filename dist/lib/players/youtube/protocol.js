/**
 * The messages that YouTube's embed page exchanges with the page around it. Google documents them only as its
 * script's methods and events (developers.google.com/youtube/iframe_api_reference); these are the JSON strings
 * that the script sends, so that the script itself, 300 kB from a third party, need not be loaded.
 */
/** The host that sets no cookie before the reader plays. */
export const youtubeOrigin = 'https://www.youtube-nocookie.com';
/** Asks the frame to report. It must be repeated until answered: a frame that still loads doesn't hear it. */
export const listening = JSON.stringify({ event: 'listening', id: 1, channel: 'widget' });
export const command = (func, ...args) => JSON.stringify({ event: 'command', func, args, id: 1, channel: 'widget' });
/** The reference's numbers for a player's state; 5 (cued) and -1 (unstarted) say that it waits to be played. */
const states = {
    [-1]: 'paused',
    0: 'ended',
    1: 'playing',
    2: 'paused',
    5: 'paused',
};
/** The address of the embed page, which plays from the second on. `origin` is left out where the page has none. */
export function embedUrl(id, start, options) {
    const url = new URL(`/embed/${id}`, youtubeOrigin);
    const query = {
        enablejsapi: 1,
        autoplay: 1,
        playsinline: 1,
        rel: 0,
        start: Math.floor(start),
        hl: options.lang,
    };
    for (const [name, value] of Object.entries(query))
        url.searchParams.set(name, String(value));
    if (/^http/.test(options.origin))
        url.searchParams.set('origin', options.origin);
    return url.href;
}
/** What a message says, in this library's terms; undefined for what isn't a message of this protocol. */
export function readMessage(data) {
    const message = parse(data);
    if (!message)
        return undefined;
    const { event, info } = message;
    if (event === 'onError')
        return { error: String(info) };
    if (event === 'onAutoplayBlocked')
        return { state: 'paused' };
    if (event === 'onStateChange')
        return { state: stateOf(info) };
    return isRecord(info)
        ? {
            state: stateOf(info['playerState']),
            time: seconds(info['currentTime']),
            duration: duration(info['duration']),
        }
        : {};
}
function parse(data) {
    try {
        const message = typeof data === 'string' ? JSON.parse(data) : undefined;
        return isRecord(message) && typeof message['event'] === 'string' ? message : undefined;
    }
    catch {
        return undefined;
    }
}
const isRecord = (value) => typeof value === 'object' && value !== null;
const stateOf = (value) => typeof value === 'number' ? states[value] : undefined;
const seconds = (value) => typeof value === 'number' && value >= 0 && Number.isFinite(value) ? value : undefined;
/** A player that has not loaded the recording yet says 0. */
const duration = (value) => seconds(value) || undefined;
