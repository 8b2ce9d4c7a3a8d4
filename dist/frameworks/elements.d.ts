import type {} from '../lib/define/all.js';
import type { MeetupRoundup, PlayerEventDetails, RoundupIssuesEvent, TalkCard, TimestampedVideo } from '../lib/index.js';

/** The attributes of `<meetup-roundup>`. */
export interface MeetupRoundupAttributes {
  /** A selector: the post that comes alive, where it isn't the one between the tags. */
  'for'?: string | undefined;
  /** The recording's address, where the post doesn't name it. */
  'video'?: string | undefined;
  /** `cards` lays the post out anew, where nothing of it gets lost by that. */
  'view'?: string | undefined;
  /** The address of a JSON file with the roundup. */
  'src'?: Written<MeetupRoundup['src']> | undefined;
  /** The level of the title, 1 to 6; the talks are one below. Default: 2. */
  'heading-level'?: Written<MeetupRoundup['headingLevel']> | undefined;
  /** Leaves the title out, for pages that show it already; the talks then take its level. */
  'hide-title'?: Written<MeetupRoundup['hideTitle']> | undefined;
  /** The data as JSON text. */
  'json'?: Written<MeetupRoundup['json']> | undefined;
  /** `#id` of a `<script type="application/json">` elsewhere on the page. */
  'from'?: Written<MeetupRoundup['from']> | undefined;
  /** `light` or `dark`, against the colours that the page suggests. Default: as the page's text colour says. */
  'theme'?: Written<MeetupRoundup['theme']> | undefined;
  /** Shows on the page as well what is wrong in the data, or why a post doesn't come alive. */
  'debug'?: Written<MeetupRoundup['debug']> | undefined;
  /** Holds pictures back that other hosts have, until it is taken away: for consent managers. */
  'hold-images'?: Written<MeetupRoundup['holdImages']> | undefined;
}

/** What can be set on the element itself. */
export interface MeetupRoundupProperties {
  /** The address of a JSON file with the roundup. */
  'src'?: MeetupRoundup['src'] | undefined;
  /** The level of the title, 1 to 6; the talks are one below. Default: 2. */
  'headingLevel'?: MeetupRoundup['headingLevel'] | undefined;
  /** Leaves the title out, for pages that show it already; the talks then take its level. */
  'hideTitle'?: MeetupRoundup['hideTitle'] | undefined;
  /** The data, as an object in the roundup format. Wins over every other way in. */
  'data'?: MeetupRoundup['data'] | undefined;
  /** The data as JSON text. */
  'json'?: MeetupRoundup['json'] | undefined;
  /** `#id` of a `<script type="application/json">` elsewhere on the page. */
  'from'?: MeetupRoundup['from'] | undefined;
  /** `light` or `dark`, against the colours that the page suggests. Default: as the page's text colour says. */
  'theme'?: MeetupRoundup['theme'] | undefined;
  /** Shows on the page as well what is wrong in the data, or why a post doesn't come alive. */
  'debug'?: MeetupRoundup['debug'] | undefined;
  /** Holds pictures back that other hosts have, until it is taken away: for consent managers. */
  'holdImages'?: MeetupRoundup['holdImages'] | undefined;
}

/** The events of `<meetup-roundup>`. */
export interface MeetupRoundupEvents {
  /** What was wrong in the data; bubbles, composed. */
  'roundup-issues': Detailed<'roundup-issues', RoundupIssuesEvent>;
}


/** The attributes of `<talk-card>`. */
export interface TalkCardAttributes {
  /** The talk's title. */
  'heading'?: Written<TalkCard['heading']> | undefined;
  /** Who speaks. */
  'speaker'?: Written<TalkCard['speaker']> | undefined;
  /** The speaker's company. */
  'company'?: Written<TalkCard['company']> | undefined;
  /** Where the talk starts in its recording: `240`, `4:00`, `1h12m25s`. */
  'start'?: Written<TalkCard['start']> | undefined;
  /** Where it ends, likewise. Default: where the next talk starts. */
  'end'?: Written<TalkCard['end']> | undefined;
  /** The recording's address. Default: the enclosing roundup's recording, else the page's first. */
  'video'?: Written<TalkCard['video']> | undefined;
  /** The level of its heading, 1 to 6. Default: 3. */
  'heading-level'?: Written<TalkCard['headingLevel']> | undefined;
  /** The data as JSON text. */
  'json'?: Written<TalkCard['json']> | undefined;
  /** `#id` of a `<script type="application/json">` elsewhere on the page. */
  'from'?: Written<TalkCard['from']> | undefined;
  /** `light` or `dark`, against the colours that the page suggests. Default: as the page's text colour says. */
  'theme'?: Written<TalkCard['theme']> | undefined;
  /** Shows on the page as well what is wrong in the data, or why a post doesn't come alive. */
  'debug'?: Written<TalkCard['debug']> | undefined;
  /** Holds pictures back that other hosts have, until it is taken away: for consent managers. */
  'hold-images'?: Written<TalkCard['holdImages']> | undefined;
}

/** What can be set on the element itself. */
export interface TalkCardProperties {
  /** The talk's title. */
  'heading'?: TalkCard['heading'] | undefined;
  /** Who speaks. */
  'speaker'?: TalkCard['speaker'] | undefined;
  /** The speaker's company. */
  'company'?: TalkCard['company'] | undefined;
  /** Where the talk starts in its recording: `240`, `4:00`, `1h12m25s`. */
  'start'?: TalkCard['start'] | undefined;
  /** Where it ends, likewise. Default: where the next talk starts. */
  'end'?: TalkCard['end'] | undefined;
  /** The recording's address. Default: the enclosing roundup's recording, else the page's first. */
  'video'?: TalkCard['video'] | undefined;
  /** The level of its heading, 1 to 6. Default: 3. */
  'headingLevel'?: TalkCard['headingLevel'] | undefined;
  /** The data, as an object in the roundup format. Wins over every other way in. */
  'data'?: TalkCard['data'] | undefined;
  /** The data as JSON text. */
  'json'?: TalkCard['json'] | undefined;
  /** `#id` of a `<script type="application/json">` elsewhere on the page. */
  'from'?: TalkCard['from'] | undefined;
  /** `light` or `dark`, against the colours that the page suggests. Default: as the page's text colour says. */
  'theme'?: TalkCard['theme'] | undefined;
  /** Shows on the page as well what is wrong in the data, or why a post doesn't come alive. */
  'debug'?: TalkCard['debug'] | undefined;
  /** Holds pictures back that other hosts have, until it is taken away: for consent managers. */
  'holdImages'?: TalkCard['holdImages'] | undefined;
}

/** The events of `<talk-card>`. */
export interface TalkCardEvents {
  /** What was wrong in the data; bubbles, composed. */
  'roundup-issues': Detailed<'roundup-issues', RoundupIssuesEvent>;
  /** Asks a player to play the talk; bubbles, composed. */
  'timestamped-video-request': Detailed<'timestamped-video-request', CustomEvent>;
}


/** The attributes of `<timestamped-video>`. */
export interface TimestampedVideoAttributes {
  /** The recording's address: any YouTube link, a time in it included, or a media file. */
  'src'?: Written<TimestampedVideo['src']> | undefined;
  /** The address of the picture before it plays. Default: none. */
  'poster'?: Written<TimestampedVideo['poster']> | undefined;
  /** The recording's title. */
  'heading'?: Written<TimestampedVideo['heading']> | undefined;
  /** The part of the page whose links to this recording play it, as a selector for an element around this one. Default: the enclosing roundup or `article`; `none` for no part. */
  'links'?: Written<TimestampedVideo['links']> | undefined;
  /** Shows the provider's own picture where there is no poster, which asks the provider for it. */
  'thumbnail'?: Written<TimestampedVideo['thumbnail']> | undefined;
  /** Pauses at the end of each talk instead of playing on. */
  'talk-only'?: Written<TimestampedVideo['talkOnly']> | undefined;
  /** The data as JSON text. */
  'json'?: Written<TimestampedVideo['json']> | undefined;
  /** `#id` of a `<script type="application/json">` elsewhere on the page. */
  'from'?: Written<TimestampedVideo['from']> | undefined;
  /** `light` or `dark`, against the colours that the page suggests. Default: as the page's text colour says. */
  'theme'?: Written<TimestampedVideo['theme']> | undefined;
  /** Shows on the page as well what is wrong in the data, or why a post doesn't come alive. */
  'debug'?: Written<TimestampedVideo['debug']> | undefined;
  /** Holds pictures back that other hosts have, until it is taken away: for consent managers. */
  'hold-images'?: Written<TimestampedVideo['holdImages']> | undefined;
}

/** What can be set on the element itself. */
export interface TimestampedVideoProperties {
  /** The recording's address: any YouTube link, a time in it included, or a media file. */
  'src'?: TimestampedVideo['src'] | undefined;
  /** The address of the picture before it plays. Default: none. */
  'poster'?: TimestampedVideo['poster'] | undefined;
  /** The recording's title. */
  'heading'?: TimestampedVideo['heading'] | undefined;
  /** The part of the page whose links to this recording play it, as a selector for an element around this one. Default: the enclosing roundup or `article`; `none` for no part. */
  'links'?: TimestampedVideo['links'] | undefined;
  /** Shows the provider's own picture where there is no poster, which asks the provider for it. */
  'thumbnail'?: TimestampedVideo['thumbnail'] | undefined;
  /** Pauses at the end of each talk instead of playing on. */
  'talkOnly'?: TimestampedVideo['talkOnly'] | undefined;
  /** From 0 to 1. */
  'volume'?: TimestampedVideo['volume'] | undefined;
  /** Whether the sound is off. */
  'muted'?: TimestampedVideo['muted'] | undefined;
  /** 1 is the speed of life. */
  'playbackRate'?: TimestampedVideo['playbackRate'] | undefined;
  /** Seconds from the start of the recording. Set before there is a player, it is where playing will begin. */
  'currentTime'?: TimestampedVideo['currentTime'] | undefined;
  /** The data, as an object in the roundup format. Wins over every other way in. */
  'data'?: TimestampedVideo['data'] | undefined;
  /** The data as JSON text. */
  'json'?: TimestampedVideo['json'] | undefined;
  /** `#id` of a `<script type="application/json">` elsewhere on the page. */
  'from'?: TimestampedVideo['from'] | undefined;
  /** `light` or `dark`, against the colours that the page suggests. Default: as the page's text colour says. */
  'theme'?: TimestampedVideo['theme'] | undefined;
  /** Shows on the page as well what is wrong in the data, or why a post doesn't come alive. */
  'debug'?: TimestampedVideo['debug'] | undefined;
  /** Holds pictures back that other hosts have, until it is taken away: for consent managers. */
  'holdImages'?: TimestampedVideo['holdImages'] | undefined;
}

/** The events of `<timestamped-video>`. */
export interface TimestampedVideoEvents {
  /** What was wrong in the data; bubbles, composed. */
  'roundup-issues': Detailed<'roundup-issues', RoundupIssuesEvent>;
  /** Before a player first reaches its provider; bubbles, composed. `preventDefault()` holds it back, `detail.release()` lets it go later. */
  'timestamped-video-load': Detailed<'timestamped-video-load', CustomEvent>;
  /** What it shows and does, for talk cards; bubbles, composed. */
  'timestamped-video-state': Detailed<'timestamped-video-state', CustomEvent>;
  /** Another chapter is current: `detail.chapter`, undefined in a gap. */
  'chapterchange': Detailed<'chapterchange', CustomEvent>;
  /** As a media element: playing was asked for, and the player said yes. */
  'play': Detailed<'play', Event>;
  /** It plays. */
  'playing': Detailed<'playing', Event>;
  /** It stands still. */
  'pause': Detailed<'pause', Event>;
  /** It has played to the end. */
  'ended': Detailed<'ended', Event>;
  /** Another second. */
  'timeupdate': Detailed<'timeupdate', Event>;
  /** The duration is known, or another. */
  'durationchange': Detailed<'durationchange', Event>;
  /** The duration is known. */
  'loadedmetadata': Detailed<'loadedmetadata', Event>;
  /** It goes to another second. */
  'seeking': Detailed<'seeking', Event>;
  /** It has arrived there. */
  'seeked': Detailed<'seeked', Event>;
  /** It waits for data. */
  'waiting': Detailed<'waiting', Event>;
  /** The volume, or whether the sound is off. */
  'volumechange': Detailed<'volumechange', Event>;
  /** The speed. */
  'ratechange': Detailed<'ratechange', Event>;
  /** The player has gone. */
  'emptied': Detailed<'emptied', Event>;
}

/** The elements by their tags. */
export interface Elements {
  'meetup-roundup': { element: MeetupRoundup; attributes: MeetupRoundupAttributes; properties: MeetupRoundupProperties; events: MeetupRoundupEvents };
  'talk-card': { element: TalkCard; attributes: TalkCardAttributes; properties: TalkCardProperties; events: TalkCardEvents };
  'timestamped-video': { element: TimestampedVideo; attributes: TimestampedVideoAttributes; properties: TimestampedVideoProperties; events: TimestampedVideoEvents };
}

/** As an attribute takes it: numbers as text too, and a bare `hide-title` for true. */
export type Written<Value> = Value extends boolean ? Value | '' : Value extends number ? Value | `${number}` : Value;

/** What an event is where the elements say more of its detail than the manifest. */
type Detailed<Name, Type> = Name extends keyof PlayerEventDetails ? CustomEvent<PlayerEventDetails[Name]> : Type;
