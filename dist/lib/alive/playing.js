import { detailOf } from '../elements/events/player-events.js';
import { names } from './names.js';
/** Marks the talk that plays where the prose introduces it. */
export class PlayingMark {
    #document;
    #post;
    #marked;
    constructor(document, post) {
        this.#document = document;
        this.#post = post;
        document.addEventListener('timestamped-video-state', this.#onState);
    }
    /** Goes on with another reading of the post. */
    set post(post) {
        this.#post = post;
    }
    remove() {
        this.#document.removeEventListener('timestamped-video-state', this.#onState);
        this.#mark(undefined);
    }
    #onState = (event) => {
        const detail = detailOf(event, 'timestamped-video-state');
        const { source, reading } = this.#post;
        // As they were read, so that they match the coverage.
        const talks = [reading.roundup.talks ?? []].flat();
        if (detail?.recording !== source.key)
            return;
        const plays = detail.state === 'playing' || detail.state === 'paused' || detail.state === 'loading';
        const index = talks.findIndex(({ start }) => start !== undefined && start === detail.start);
        this.#mark(plays && index >= 0 ? introducing(reading.coverage.talks[index]) : undefined);
    };
    #mark(node) {
        if (node === this.#marked)
            return;
        this.#marked?.removeAttribute(names.playing);
        node?.setAttribute(names.playing, '');
        this.#marked = node;
    }
}
/** The element with the talk's link to its moment, else the first that tells of it. */
function introducing(talk) {
    const nodes = (talk?.nodes ?? []).filter((node) => node instanceof Element);
    const [link] = talk?.links ?? [];
    return nodes.find((node) => link instanceof Node && node.contains(link)) ?? nodes[0];
}
