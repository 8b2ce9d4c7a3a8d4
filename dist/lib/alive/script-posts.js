import { Notices } from './notices.js';
import { Posts } from './posts.js';
/**
 * Brings the posts to life that a script tag names: `<script type="module" data-posts="SELECTOR" …>`, where
 * `data-video` names the recording for a post that doesn't, `data-view="cards"` lays it out anew, and `data-debug` tells
 * the console why a post stays as it is. Of several such tags, each counts; a tag that is done is not looked at by a
 * second copy of the library.
 */
export function bringScriptsPostsToLife() {
    for (const script of document.querySelectorAll('script[data-posts]')) {
        const done = 'data-meetup-roundup-done';
        if (script.hasAttribute(done))
            continue;
        script.setAttribute(done, '');
        const { posts = '', video, view, debug = script.getAttribute('debug') } = script.dataset;
        const tell = debug === null ? undefined : new Notices(script).tell;
        new Posts(script, posts, () => ({ video, view, tell })).refresh();
    }
}
