import './talk-card.js';
import './timestamped-video.js';
import { MeetupRoundup } from '../elements/meetup-roundup/meetup-roundup.js';
import { define } from './define.js';

define('meetup-roundup', MeetupRoundup);

// A module knows no `currentScript`. Node has no document.
if (typeof document !== 'undefined' && document.querySelector('script[data-posts]'))
  void import('../alive/script-posts.js').then((late) => late.bringScriptsPostsToLife());

declare global {
  interface HTMLElementTagNameMap {
    'meetup-roundup': MeetupRoundup;
  }
}
