import { parseVideoUrl } from '../model/video-source.js';
import { names } from './names.js';
const addressOf = (frame) => frame.getAttribute('src')?.replace(/^\/\//, 'https://') ?? '';
/** The addresses of recordings that play in frames of a part of the page, in its order. */
export const recordingsIn = (scope) => framesIn(scope).map(addressOf);
const framesIn = (scope) => [...scope.querySelectorAll('iframe')].filter((frame) => parseVideoUrl(addressOf(frame)).provider !== 'page');
/** The frames of one recording. */
export const framesOf = (scope, key) => framesIn(scope).filter((frame) => parseVideoUrl(addressOf(frame)).key === key);
/**
 * Takes the frames of one recording off the page: a player that the library adds plays it instead. A box that held
 * nothing but its frame goes out of sight with it: such boxes keep a height of their own.
 */
export function takeFrames(scope, key, post) {
    return framesOf(scope, key).map((frame) => takeFrame(frame, scope, post));
}
function takeFrame(frame, scope, post) {
    const box = boxOf(frame, scope, post);
    const placeholder = document.createComment('');
    frame.replaceWith(placeholder);
    box?.setAttribute(names.hidden, '');
    return {
        place: box ?? placeholder,
        address: addressOf(frame),
        putBack: (shown) => {
            if (shown.some(({ parentNode }) => parentNode === placeholder.parentNode))
                placeholder.remove();
            else
                placeholder.replaceWith(frame);
            box?.removeAttribute(names.hidden);
        },
    };
}
/** The outermost element that shows the frame alone. */
function boxOf(frame, scope, post) {
    let box;
    for (let up = frame.parentElement; up && up !== scope && isAlone(up) && !up.contains(post); up = up.parentElement)
        box = up;
    return box;
}
/** A form is never there for a frame alone, and its fields may hide what it would be asked for. */
const isAlone = (box) => !(box instanceof HTMLFormElement) &&
    !box.textContent.trim() &&
    box.querySelectorAll('iframe,img,video,audio,svg,picture,object,button,a').length === 1;
