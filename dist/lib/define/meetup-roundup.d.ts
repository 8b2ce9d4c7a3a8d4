import './talk-card.js';
import './timestamped-video.js';
import { MeetupRoundup } from '../elements/meetup-roundup/meetup-roundup.js';
declare global {
    interface HTMLElementTagNameMap {
        'meetup-roundup': MeetupRoundup;
    }
}
