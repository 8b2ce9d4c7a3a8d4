import { openChannel } from '../message-channel.js';
import { youtubeOrigin } from './embed-url.js';
import { command, listening, readMessage } from './protocol.js';
/** Milliseconds: often enough to be heard soon, seldom enough to cost nothing. */
const knockEvery = 250;
/** A frame that was blocked never answers; nobody is at home after this many knocks (30 s). */
const knocks = 120;
/** YouTube's embed page, driven by messages alone. */
export class YouTubePlayer {
    #node;
    #channel;
    #notify;
    #timer;
    /** what was asked before the frame answered: the last wish of each kind; undefined once it has */
    #wishes = new Map();
    constructor(node, notify) {
        this.#node = node;
        this.#notify = notify;
        this.#channel = openChannel(node, youtubeOrigin, (data) => this.#receive(data));
        node.addEventListener('load', this.#knock);
        // To a frame that is still empty nothing may be said.
        if (node.hasAttribute('data-loaded'))
            this.#knock();
    }
    load(source, start) {
        if (this.#wishes)
            return false;
        this.#ask('', 'loadVideoById', { videoId: source.id, startSeconds: Math.floor(start) });
        return true;
    }
    play() {
        this.#ask('play', 'playVideo');
    }
    pause() {
        this.#ask('play', 'pauseVideo');
    }
    seek(seconds) {
        this.#ask('seek', 'seekTo', seconds, true);
    }
    set(name, value) {
        if (name === 'muted')
            this.#ask(name, value ? 'mute' : 'unMute');
        else if (name === 'volume')
            this.#ask(name, 'setVolume', Number(value) * 100);
        else
            this.#ask(name, 'setPlaybackRate', value);
    }
    dispose() {
        clearInterval(this.#timer);
        this.#node.removeEventListener('load', this.#knock);
        this.#channel.close();
    }
    /** Once per load: a frame that the reader reloaded (its own "retry") has to be asked again. */
    #knock = () => {
        clearInterval(this.#timer);
        this.#wishes ??= new Map();
        let left = knocks;
        const knock = () => {
            if (left-- > 0)
                this.#channel.post(listening);
            else
                clearInterval(this.#timer);
        };
        this.#timer = setInterval(knock, knockEvery);
        knock();
    };
    #receive(data) {
        const update = readMessage(data);
        if (!update)
            return;
        if (this.#wishes)
            this.#greet(this.#wishes);
        this.#notify(update);
    }
    /** The first answer: stop knocking, subscribe, and ask what was waiting. */
    #greet(wishes) {
        this.#wishes = undefined;
        clearInterval(this.#timer);
        for (const event of ['onStateChange', 'onError', 'onAutoplayBlocked'])
            this.#ask('', 'addEventListener', event);
        for (const wish of wishes.values())
            this.#channel.post(wish);
    }
    #ask(kind, func, ...args) {
        const message = command(func, ...args);
        if (this.#wishes)
            this.#wishes.set(kind, message);
        else
            this.#channel.post(message);
    }
}
