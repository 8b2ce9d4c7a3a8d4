/** The events of a media element that say that something changed. */
const news = [
    'play',
    'playing',
    'pause',
    'ended',
    'waiting',
    'canplay',
    'timeupdate',
    'seeked',
    'durationchange',
    'volumechange',
    'ratechange',
];
/** A recording that is a media file, in the browser's own player. */
export class FilePlayer {
    #node;
    #notify;
    #gone = new AbortController();
    constructor(node, notify) {
        this.#node = node;
        this.#notify = notify;
        const { signal } = this.#gone;
        for (const type of news)
            node.addEventListener(type, this.#tell, { signal });
        node.addEventListener('error', this.#tell, { signal });
        // It may have begun, or failed, already.
        this.#tell();
    }
    load({ url }, start) {
        this.#node.src = url;
        // Before the file is there, this is where it will begin.
        this.#node.currentTime = start;
        this.play();
        return true;
    }
    play() {
        // The browser refuses without the reader's click, and breaks off for a newer wish: the state tells both.
        this.#node.play().catch(this.#tell);
    }
    pause() {
        this.#node.pause();
    }
    seek(seconds) {
        this.#node.currentTime = seconds;
    }
    set(name, value) {
        Object.assign(this.#node, { [name]: value });
    }
    dispose() {
        this.#gone.abort();
        this.#node.pause();
        // Without this, the browser goes on downloading.
        this.#node.removeAttribute('src');
        this.#node.load();
    }
    #tell = () => {
        const { currentTime, duration, volume, muted, playbackRate, error } = this.#node;
        this.#notify({
            state: this.#state,
            isWaiting: !this.#node.paused && this.#node.readyState < HTMLMediaElement.HAVE_FUTURE_DATA,
            time: currentTime,
            duration: duration < Infinity ? duration : undefined,
            volume,
            muted,
            playbackRate,
            error: error ? `file-${error.code}` : undefined,
        });
    };
    get #state() {
        if (this.#node.ended)
            return 'ended';
        if (this.#node.paused)
            return 'paused';
        return this.#node.readyState < HTMLMediaElement.HAVE_FUTURE_DATA ? 'loading' : 'playing';
    }
}
