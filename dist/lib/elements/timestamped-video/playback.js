import { isPlayable, makePlayer } from '../../players/load-player.js';
/**
 * Where a recording stands: idle, cued at a second, or with a player on the page. It owns the player: makes it in
 * the reader's click, keeps what it tells, and takes it back when the element leaves, which then stays cued where
 * it was. It doesn't know of chapters, or of how any of it looks.
 */
export class Playback {
    #host;
    /** the player's name and language, asked for when one is made */
    #frame;
    #session;
    #own;
    #cue;
    constructor(host, frame) {
        this.#host = host;
        this.#frame = frame;
        host.addController(this);
    }
    hostDisconnected() {
        this.close();
    }
    get state() {
        return this.#session?.state ?? (this.#cue === undefined ? 'idle' : 'cued');
    }
    /** The element's own recording. */
    get own() {
        return this.#own;
    }
    /** The recording at hand: the one in the player, which may be another, else the element's own. */
    get source() {
        return this.#session?.source ?? this.#own;
    }
    /** Whether the recording at hand is the element's own. */
    get isOwn() {
        return this.source?.key === this.#own?.key;
    }
    /**
     * Takes a recording for the element's own. Another one than before ends what was played, and begins where its
     * author's link does.
     *
     * @returns whether it is another
     */
    take(source) {
        const isOther = source?.key !== this.#own?.key;
        this.#own = source;
        if (!isOther)
            return false;
        this.close();
        this.rewind();
        return true;
    }
    /** Cues the element's own recording where its author's link begins, if that names a time. */
    rewind() {
        this.cue(this.#own?.start || undefined);
    }
    /** What stands on the page while there is a player. */
    get node() {
        return this.#session?.player.node;
    }
    /** Seconds: where it is, or will begin; undefined while idle. */
    get time() {
        return this.#session?.time ?? this.#cue;
    }
    /** Seconds: what the reader or a link asked for last; undefined while idle. */
    get asked() {
        return this.#session?.asked ?? this.#cue;
    }
    /** Seconds; undefined until the player tells. */
    get duration() {
        return this.#session?.duration;
    }
    /** Where playing will begin; nothing is loaded. No effect while there is a player. */
    cue(seconds) {
        this.#cue = seconds;
        this.#host.requestUpdate();
    }
    /**
     * Plays a recording from a second on, without waiting for anything.
     *
     * @returns false where no player knows the recording
     */
    play(source, seconds) {
        if (!source || !isPlayable(source))
            return false;
        const session = this.#session;
        const now = { source, asked: seconds, time: seconds, state: 'loading' };
        if (session?.source.key === source.key) {
            session.player.seek(seconds);
            // One that plays goes on playing, and a provider need not say so again.
            Object.assign(session, now, session.state === 'playing' && { state: 'playing' });
        }
        else if (session?.source.provider === source.provider) {
            session.player.load(source, seconds);
            Object.assign(session, now, { duration: undefined });
        }
        else {
            this.close();
            const player = makePlayer(source, seconds, {
                ...this.#frame(),
                notify: (update) => this.#confirm(update),
            });
            if (player)
                this.#session = { player, ...now };
        }
        this.cue(undefined);
        return true;
    }
    /** Takes the player back; the recording is then cued where it was. */
    close() {
        const session = this.#session;
        if (!session)
            return;
        this.#session = undefined;
        session.player.dispose();
        this.cue(session.source.key === this.#own?.key ? session.time : undefined);
    }
    #confirm({ time, state, duration }) {
        const session = this.#session;
        if (!session)
            return;
        // A provider starts at the key frame before the second (YouTube: up to 2 s), which may be in the chapter before.
        const isEarly = time !== undefined && time < session.asked && session.asked - time < 3;
        session.time = (isEarly ? session.asked : time) ?? session.time;
        session.state = state ?? session.state;
        session.duration = duration ?? session.duration;
        this.#host.requestUpdate();
    }
}
