export { MeetupRoundup } from './elements/meetup-roundup/meetup-roundup.js';
export { TalkCard } from './elements/talk-card/talk-card.js';
export { TimestampedVideo } from './elements/timestamped-video/timestamped-video.js';
export { RoundupIssuesEvent } from './elements/events/issues-event.js';
export * from './model/index.js';
