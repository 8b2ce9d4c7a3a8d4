import type { TalkKind } from '../model/types.js';

/** The words around a recording: all that a page with a player alone has to carry. */
export const recordingWords = {
  recording: 'Full recording',
  play: 'Play the recording',
  playFrom: (time: string): string => `Play from ${time}`,
  playsFrom: (site: string): string => `Plays from ${site} once you press play`,
  playing: 'Playing',
  playingFrom: (time: string): string => `Playing from ${time}`,
  player: (title: string): string => `Player: ${title}`,
  watchOn: (site: string): string => `Watch on ${site}`,
  watchOnFrom: (site: string, time: string): string => `Watch on ${site} from ${time}`,
  inRecording: 'Talks in this recording',
  published: (date: string): string => `Published ${date}`,
  archive: 'Archived copy',
  alone: 'No connection: the player may not answer.',
};

/** The words that are only of use once a recording plays, or doesn't: they load then. */
export const watchingWords = {
  held: (site: string): string => `${site} waits for your consent.`,
  previous: 'Previous talk',
  nextTalk: 'Next talk',
  talkOnly: 'This talk only',
  copyTalk: 'Copy link to this talk',
  copyMoment: 'Copy link to this moment',
  copied: 'Link copied',
  notCopied: (link: string): string => `Copy this link: ${link}`,
  controls: 'Controls',
  pressPlay: (time: string): string => `Press play in the player: it starts at ${time}.`,
  silent: (site: string): string =>
    `${site} doesn’t answer. It may be slow, or blocked in your browser. You can watch it there, or try again.`,
  tryAgain: 'Try again',
  watchThere: (site: string, time: string): string => `Watch on ${site} from ${time}`,
  archivedCopy: 'There is an archived copy',
  failures: {
    missing: (site: string): string => `${site} no longer has this recording: it was removed, or is private.`,
    refused: (site: string): string => `Its owner allows this recording to play on ${site} only.`,
    referrer: (site: string): string =>
      `${site} doesn’t play here, because this page hides where it is. Its owner can change that.`,
    file: (site: string): string =>
      `${site} doesn’t play in a page that was opened as a file. On a web address it does.`,
    blocked: (site: string): string => `This page’s rules don’t let ${site} in. Its owner can change that.`,
    offline: 'You are offline. Once you are back, it plays.',
    badId: (site: string): string => `${site} knows no recording of that address.`,
    broken: 'The file of this recording can’t be played.',
    other: (site: string): string => `${site} can’t play this recording just now.`,
  },
};

/** The words by a next event that lies ahead: they load where there is one. */
export const calendarWords = {
  addToCalendar: 'Add to calendar',
  eventOf: (site: string): string => `Next event of ${site}`,
  noEntry: 'No connection. Try again.',
};

/** Every word that the elements show of their own, in English: the table that other languages fill in. */
// Marked pure, unlike a spread, so that a page with a player alone leaves the rest out.
export const en = /* @__PURE__ */ Object.assign({}, recordingWords, {
  watch: 'Watch',
  watchFrom: (time: string): string => `Watch from ${time}`,
  slides: 'Slides',
  transcript: 'Transcript',
  copyTalk: 'Copy link to this talk',
  photos: 'Photos',
  notRecorded: 'Not recorded',
  kinds: {
    talk: 'Talk',
    lightning: 'Lightning talk',
    panel: 'Panel',
    demo: 'Demo',
    workshop: 'Workshop',
    'q-and-a': 'Questions and answers',
  } satisfies Record<TalkKind, string>,
  hostedBy: (names: string): string => `Hosted by ${names}`,
  talks: (count: number): string => (count === 1 ? '1 talk' : `${count} talks`),
  online: 'Online',
  sponsors: 'Thanks to our sponsors',
  next: (title: string): string => `Next: ${title}`,
  nextEvent: 'Next event',
  speakers: (names: string): string => `With ${names}`,
  rsvp: 'RSVP',
  past: 'This event has taken place',
  eventPage: 'Event page',
  notes: 'Notes',
  tags: 'Topics',
  permalink: 'Link to this roundup',
});

/** The words around a recording, in one language. */
export type RecordingWords = typeof recordingWords;

/** The words that load once a recording plays, in one language. */
export type WatchingWords = typeof watchingWords;

/** The words by a next event, in one language. */
export type CalendarWords = typeof calendarWords;

/** The words of one language, but for those that load late. */
export type Messages = typeof en;

/** What a language's file gives: a word that it lacks is shown in English. */
export type Translation = Partial<Messages & WatchingWords & CalendarWords>;
