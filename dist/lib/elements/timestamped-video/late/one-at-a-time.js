import { detailOf, emit } from '../../events/player-events.js';
import { pathOf, stagesOf } from '../../tree.js';
const isActive = (state) => state === 'loading' || state === 'playing';
/**
 * Of all players on a page one plays: whoever begins makes this one pause. What counts is that another *begins*: one
 * that plays already and tells of a new chapter must not stop the one that the reader has just started.
 */
export function playOneAtATime(element) {
    const active = new WeakSet();
    let isSettled = false;
    const note = (event) => {
        const [other] = event.composedPath();
        const detail = detailOf(event, 'timestamped-video-state');
        // Its own host stands for itself: see `stagesOf`.
        if (!detail || !other || pathOf(element).includes(other))
            return;
        const begins = isActive(detail.state) && !active.has(other);
        if (isActive(detail.state))
            active.add(other);
        else
            active.delete(other);
        const { session } = element.playback;
        if (begins && isSettled && session && isActive(session.state))
            element.playback.tell((player) => player.pause());
    };
    for (const stage of stagesOf(element))
        element.listen(stage, 'timestamped-video-state', note);
    // Those that play already have begun before this one.
    emit(element, 'timestamped-video-query', {});
    isSettled = true;
}
