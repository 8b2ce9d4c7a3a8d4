import { openChannel } from '../message-channel.js';
import { command, embedUrl, listening, readMessage, youtubeOrigin } from './protocol.js';
/** Often enough to be heard soon, seldom enough to cost nothing. */
const knockEvery = 250;
/** A frame that was blocked never answers; nobody is at home after this many knocks (30 s). */
const knocks = 120;
/**
 * YouTube's embed page, driven by messages alone. Made in the reader's click, so that the browser lets it play
 * with sound.
 */
export class YouTubePlayer {
    #channel;
    #options;
    #timer;
    #answered = false;
    /** What was asked before the frame answered, the last wish of each kind: where to go, and whether to play there. */
    #place;
    #wish;
    constructor(source, start, options) {
        this.#options = options;
        this.node = makeFrame(options.title);
        this.#show(source.id, start);
        this.#channel = openChannel(this.node, youtubeOrigin, (data) => this.#receive(data));
        this.node.addEventListener('load', this.#knock);
    }
    load(source, start) {
        if (source.provider !== 'youtube')
            return;
        if (this.#answered)
            this.#post('loadVideoById', { videoId: source.id, startSeconds: Math.floor(start) });
        else
            this.#show(source.id, start);
    }
    play() {
        this.#ask('playVideo');
    }
    pause() {
        this.#ask('pauseVideo');
    }
    seek(seconds) {
        if (this.#answered)
            this.#post('seekTo', seconds, true);
        else
            this.#place = seconds;
        this.#ask('playVideo');
    }
    dispose() {
        clearInterval(this.#timer);
        this.node.removeEventListener('load', this.#knock);
        this.#channel.close();
        this.node.remove();
    }
    /** Once per load: a frame that the reader reloaded (its own "retry") has to be asked again. */
    #knock = () => {
        clearInterval(this.#timer);
        this.#answered = false;
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
        if (!this.#answered)
            this.#greet();
        this.#options.notify(update);
    }
    /** The first answer: stop knocking, subscribe, and ask what was waiting. */
    #greet() {
        this.#answered = true;
        clearInterval(this.#timer);
        for (const event of ['onStateChange', 'onError'])
            this.#post('addEventListener', event);
        if (this.#place !== undefined)
            this.#post('seekTo', this.#place, true);
        if (this.#wish)
            this.#post(this.#wish);
        this.#place = this.#wish = undefined;
    }
    /** The embed page of a recording, which plays by itself. */
    #show(id, start) {
        this.#place = this.#wish = undefined;
        this.node.src = embedUrl(id, start, { lang: this.#options.lang, origin: location.origin });
    }
    #ask(wish) {
        if (this.#answered)
            this.#post(wish);
        else
            this.#wish = wish;
    }
    #post(func, ...args) {
        this.#channel.post(command(func, ...args));
    }
}
function makeFrame(title) {
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.allow = 'autoplay; fullscreen; encrypted-media; picture-in-picture';
    // YouTube refuses to play (error 153, since July 2025) where the page's own policy hides the referrer:
    // developers.google.com/youtube/terms/required-minimum-functionality#embedded-player-api-client-identity
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    return frame;
}
