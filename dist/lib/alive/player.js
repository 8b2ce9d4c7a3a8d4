import { findPlayers } from '../elements/events/find-players.js';
import { pathOf } from '../elements/tree.js';
import { names } from './names.js';
/** What the player is given: the recording, and the talks as its chapters. */
export const recordingOf = ({ roundup: { video, chapters, talks } }) => ({
    video,
    chapters,
    talks,
});
/**
 * Puts a player where the recording's frame was, else above the post. Where the post's article has a player of that
 * recording already, there is none to add.
 */
export function placePlayer(post, scope, reading, frames) {
    const isThere = findPlayers(scope).some(({ recording, path }) => recording === reading.source.key && path.includes(scope));
    if (isThere)
        return undefined;
    const element = document.createElement('timestamped-video');
    element.setAttribute(names.own, '');
    element.style.marginBlock = '1em';
    element.links = `[${names.links}]`;
    element.reading = recordingOf(reading);
    const [frame] = frames;
    if (frame)
        frame.place.before(element);
    else
        post.prepend(element);
    const around = commonAncestor(element, post);
    const isFirst = !around.hasAttribute(names.links);
    if (isFirst)
        around.setAttribute(names.links, '');
    return {
        element,
        remove: () => {
            element.remove();
            if (isFirst)
                around.removeAttribute(names.links);
        },
    };
}
/** The first element around both that can be asked: a form's fields may hide its methods. */
function commonAncestor(a, post) {
    const path = pathOf(a);
    const around = pathOf(post).filter((node) => node instanceof Element && !(node instanceof HTMLFormElement));
    return (around.find((node) => path.includes(node)) ?? post);
}
