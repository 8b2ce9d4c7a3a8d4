import './meetup-roundup.js';
import './talk-card.js';
import './timestamped-video.js';
