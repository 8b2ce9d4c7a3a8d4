export { MeetupRoundup } from './elements/meetup-roundup/meetup-roundup.js';
export { TalkCard } from './elements/talk-card/talk-card.js';
export { TimestampedVideo } from './elements/timestamped-video/timestamped-video.js';
export { RoundupIssuesEvent } from './elements/events/issues-event.js';
export type {
  PlayerEventDetails,
  PlayerStateDetail,
  PlayRequestDetail,
} from './elements/events/player-events.js';
export type { Messages } from './i18n/messages.js';
export type { Notify, Player, PlayerSettings, PlayerState, PlayerUpdate } from './players/player.js';
export * from './model/index.js';
