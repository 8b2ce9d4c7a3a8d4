import { isPlayable } from '../../model/video-source.js';
import { makePlayerNode } from '../../players/player-node.js';
/**
 * Where a recording stands: idle, cued at a second, or with a player on the page. It makes the player in the reader's
 * click and takes it back when the element leaves, which then stays cued where it was. What the player tells comes
 * in by the late parts (`late/driving.ts`). It doesn't know of chapters, or of how any of it looks. Its fields are for others
 * to read.
 */
export class Playback {
    #host;
    /** the session that the element left the page with; gone unless it comes back at once, as it does when it is moved */
    #left;
    constructor(host) {
        /** whether the page holds the player back, as consent managers do */
        this.isHeld = false;
        /** whether what drives players can't be had: then each second takes a new one */
        this.isAlone = false;
        /** what scripts were promised that asked it to play; kept by the late parts (`late/promises.ts`) */
        this.promises = [];
        /** what is set; before there is a player, what was asked for */
        this.settings = { volume: 1, muted: false, playbackRate: 1 };
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        const left = this.#left;
        this.#left = undefined;
        if (left)
            this.make(left.source, left.time, left.state === 'paused');
    }
    hostDisconnected() {
        this.#left = this.session;
        queueMicrotask(() => (this.#left = undefined));
        this.close();
    }
    get state() {
        return this.session?.state ?? (this.cued === undefined ? 'idle' : 'cued');
    }
    /** The recording at hand: the one in the player, which may be another, else the element's own. */
    get source() {
        return this.session?.source ?? this.own;
    }
    /** Whether the recording at hand is the element's own. */
    get isOwn() {
        return this.source?.key === this.own?.key;
    }
    /** Seconds: where it is, or will begin; undefined while idle. */
    get time() {
        return this.session?.time ?? this.cued;
    }
    /** Seconds: what the reader or a link asked for last; undefined while idle. */
    get asked() {
        return this.session?.asked ?? this.cued;
    }
    /**
     * Takes a recording for the element's own. Another one than before ends what was played, and begins where its
     * author's link does.
     *
     * @returns whether it is another
     */
    take(source) {
        const isOther = source?.key !== this.own?.key;
        this.own = source;
        if (!isOther)
            return false;
        this.close();
        this.failure = undefined;
        this.cue(source?.start || undefined);
        return true;
    }
    /** Where playing will begin; nothing is loaded. */
    cue(seconds) {
        this.cued = seconds;
        this.#host.requestUpdate();
    }
    /** Has the player on the page do something, as soon as it can. No effect without one. */
    tell(wish) {
        const { session } = this;
        if (session?.player)
            wish(session.player);
        else
            session?.wishes.push(wish);
    }
    /** Goes to a second: the player does, or the one that will be made begins there. */
    seek(seconds) {
        const { session } = this;
        if (!session)
            return this.cue(seconds);
        session.asked = session.time = seconds;
        session.seeking = Date.now();
        this.tell((player) => player.seek(seconds));
        this.#host.requestUpdate();
    }
    /**
     * Plays a recording from a second on, without waiting for anything.
     *
     * @returns false where no player knows the recording, or the page holds it back
     */
    play(source, seconds) {
        const { session } = this;
        if (!source || !isPlayable(source))
            return false;
        if (session && session.source.key === source.key && !this.isAlone) {
            this.seek(seconds);
            this.tell((player) => player.play());
            // One that plays goes on playing, and a provider need not say so again.
            if (session.state !== 'playing')
                session.state = 'loading';
        }
        else if (!session?.loadIn?.(source, seconds)) {
            this.close();
            this.isHeld = !this.#host.mayLoad(source, () => this.make(source, this.cued ?? seconds));
            if (this.isHeld)
                this.cue(seconds);
            else
                this.make(source, seconds);
        }
        return !!this.session;
    }
    /** Takes the player back; the recording is then cued where it was. */
    close() {
        const { session } = this;
        if (!session)
            return;
        this.session = undefined;
        session.player?.dispose();
        session.node.remove();
        this.cue(session.source.key === this.own?.key ? session.time : undefined);
    }
    /** Makes a player, which plays at once unless it is to wait. */
    make(source, seconds, isPaused = false) {
        const node = makePlayerNode(source, seconds, { ...this.#host.frame(), isPaused });
        const state = isPaused ? 'paused' : 'loading';
        this.session = { node, source, asked: seconds, time: seconds, state, wishes: [] };
        this.isHeld = false;
        this.failure = undefined;
        this.cue(undefined);
    }
}
