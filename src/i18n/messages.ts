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
};

/** Every word that the elements show of their own, in English: the table that other languages fill in. */
// Marked pure, unlike a spread, so that a page with a player alone leaves the rest out.
export const en = /* @__PURE__ */ Object.assign({}, recordingWords, {
  watch: 'Watch',
  watchFrom: (time: string): string => `Watch from ${time}`,
  slides: 'Slides',
  transcript: 'Transcript',
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

/** The words of one language. */
export type Messages = typeof en;

/** What a language's file gives: a word that it lacks is shown in English. */
export type Translation = Partial<Messages>;
