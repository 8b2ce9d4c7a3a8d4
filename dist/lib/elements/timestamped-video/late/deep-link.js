import { linkedId, linkedTime, talkWithId } from '../../../model/page-link.js';
import { isPlayable } from '../../../model/video-source.js';
import { enclosing } from '../../enclosing.js';
import { emit } from '../../events/player-events.js';
import { pathOf, precedes, stagesOf } from '../../tree.js';
import { comeIntoView } from './come-into-view.js';
/**
 * Cues what the page's address names. One for each time that the element is on the page.
 *
 * `?t=` belongs to the page's first recording alone, and the recordings of a page come in any order: whoever took it
 * gives it back when an earlier one turns up.
 */
export class DeepLink {
    #element;
    #hasTime = false;
    constructor(element) {
        this.#element = element;
        for (const stage of stagesOf(element))
            element.listen(stage, 'timestamped-video-state', this.#onOther);
    }
    /**
     * @param search of the page's address, where its `?t=` counts
     */
    follow(search) {
        const { playback } = this.#element;
        if (!isPlayable(playback.own))
            return;
        const seconds = this.#takeTime(search) ?? this.#startOfTalk();
        if (seconds === undefined)
            return;
        if (playback.session)
            playback.play(playback.own, seconds);
        else
            playback.cue(seconds);
        // Inside a roundup the talk's card is what a `#` means, and it comes into view by itself.
        if (this.#hasTime || !enclosing(this.#element, 'meetup-roundup'))
            this.#show();
    }
    #takeTime(search) {
        const { duration } = this.#element;
        const time = linkedTime(search, duration || undefined);
        this.#hasTime = time !== undefined;
        // Every other player answers at once; one further up takes the time over.
        if (this.#hasTime)
            emit(this.#element, 'timestamped-video-query', {});
        return this.#hasTime ? time : undefined;
    }
    #startOfTalk() {
        const { recording, chapters } = this.#element;
        const id = linkedId(location.hash);
        const talk = id ? talkWithId(recording?.talks, id) : undefined;
        return chapters.find((chapter) => talk && chapter.talk === talk)?.start;
    }
    #show() {
        requestAnimationFrame(() => comeIntoView(this.#element));
    }
    /** An earlier recording turned up: the page's `?t=` is its. */
    #onOther = (event) => {
        const { playback } = this.#element;
        const [other] = event.composedPath();
        if (!this.#hasTime || playback.session || !other)
            return;
        const path = pathOf(this.#element);
        // Its own host stands for itself: see `stagesOf`.
        if (path.includes(other) || !precedes(pathOf(other), path))
            return;
        playback.cue(playback.own?.start || undefined);
        this.follow('');
    };
}
