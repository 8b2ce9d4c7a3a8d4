import './talk-card.js';
import './timestamped-video.js';
import { MeetupRoundup } from '../elements/meetup-roundup/meetup-roundup.js';
import { define } from './define.js';
define('meetup-roundup', MeetupRoundup);
/** What can't be had now is asked for once more when the reader is back online. */
function bringPostsToLife() {
    void import('../alive/script-posts.js').then((late) => late.bringScriptsPostsToLife(), () => addEventListener('online', bringPostsToLife, { once: true }));
}
// A module knows no `currentScript`. Node has no document.
if (typeof document !== 'undefined' && document.querySelector('script[data-posts]'))
    bringPostsToLife();
