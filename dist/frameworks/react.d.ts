export type { ReactComponent } from './react-types.js';
export { MeetupRoundup } from './react/meetup-roundup.js';
export { TalkCard } from './react/talk-card.js';
export { TimestampedVideo } from './react/timestamped-video.js';
