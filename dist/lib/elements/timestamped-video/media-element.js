import { BaseElement } from '../base-element.js';
import { Playback } from './playback.js';
/**
 * The manners of a media element (https://html.spec.whatwg.org/multipage/media.html), so that whatever drives a
 * `<video>` drives a recording: scripts, and control bars such as media-chrome's. Nothing changes before the
 * provider's player confirms it.
 */
export class MediaElement extends BaseElement {
    constructor() {
        super(...arguments);
        /** @internal */
        this.playback = new Playback(this);
    }
    /** @internal */
    get recording() {
        return this.value;
    }
    /**
     * Plays from where it stands. Resolves when the player plays.
     *
     * @throws {DOMException} `NotAllowedError` where there is no player yet and the reader has not just acted, or the
     * page holds the player back: nothing is loaded then; likewise where the browser refuses to let the player play.
     * `AbortError` where the player goes before it plays, or what drives it can't be had.
     */
    async play() {
        const { session } = this.playback;
        if (session)
            this.playback.tell((player) => player.play());
        else if (isForbidden() || !this.playNow(this.currentTime))
            throw new DOMException('', 'NotAllowedError');
        if (this.paused)
            await new Promise((resolve, reject) => this.playback.promises.push([resolve, reject]));
    }
    /** Pauses. */
    pause() {
        this.playback.tell((player) => player.pause());
    }
    /** Seconds from the start of the recording. Set before there is a player, it is where playing will begin. */
    get currentTime() {
        return this.playback.time ?? 0;
    }
    set currentTime(seconds) {
        this.playback.seek(Math.max(0, seconds) || 0);
    }
    /** Seconds; `NaN` until the data or the player tells. */
    get duration() {
        return this.playback.session?.duration ?? this.value?.video?.duration ?? NaN;
    }
    /** Whether it isn't playing, as far as the player has confirmed. */
    get paused() {
        return this.playback.state !== 'playing';
    }
    /** Whether it has played to its end. */
    get ended() {
        return this.playback.state === 'ended';
    }
    /** Whether the player is on its way to another second. */
    get seeking() {
        return this.playback.session?.seeking !== undefined;
    }
    /** How much is there, in the numbers of `HTMLMediaElement`: 0 nothing, 1 the duration, 2 a picture, 4 enough to play. */
    get readyState() {
        const { session } = this.playback;
        if (!session?.hasPlayed)
            return session?.duration === undefined ? 0 : 1;
        return session.isWaiting ? 2 : 4;
    }
}
/** Whether the reader has not just acted. Where the browser can't tell, it still holds back what isn't allowed. */
function isForbidden() {
    const { userActivation } = navigator;
    return userActivation ? !userActivation.isActive : false;
}
for (const name of ['volume', 'muted', 'playbackRate'])
    Object.defineProperty(MediaElement.prototype, name, {
        get() {
            return this.playback.settings[name];
        },
        set(value) {
            this.playback.settings[name] = value;
            this.playback.tell((player) => player.set(name, value));
        },
    });
