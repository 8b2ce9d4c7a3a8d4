import './talk-card.js';
import './timestamped-video.js';
import { MeetupRoundup } from '../elements/meetup-roundup/meetup-roundup.js';
import { define } from './define.js';
define('meetup-roundup', MeetupRoundup);
