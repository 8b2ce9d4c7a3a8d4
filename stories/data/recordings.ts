import type { RecordingData } from '../../src/model/types.js';
import { cover, deliveryTalk, gitOpsTalk, grpcTalk, recording } from './seed.js';

const video = { src: recording, title: 'Full recording', poster: cover };

export const withPoster: RecordingData = {
  video,
  chapters: { title: 'Welcome', start: 0 },
  talks: [deliveryTalk, grpcTalk, gitOpsTalk],
};

export const withoutPoster: RecordingData = {
  ...withPoster,
  video: { src: recording, title: 'Full recording' },
};

export const twoTalks: RecordingData = { video, talks: [deliveryTalk, grpcTalk] };

export const oneTalk: RecordingData = { video, talks: [deliveryTalk] };

export const noTalks: RecordingData = { video };

export const fortyChapters: RecordingData = {
  video: { ...video, duration: '4:26:40' },
  chapters: Array.from({ length: 40 }, (_, index) => ({
    title: index % 8 === 7 ? 'Break' : `Part ${index + 1} of a long day`,
    start: index * 400,
    speakers: index % 8 === 7 ? undefined : { name: `Speaker ${index + 1}` },
  })),
};

/** Nothing for an hour between the talks: each chapter keeps its length on the track. */
export const withGap: RecordingData = {
  video: { ...video, duration: '2:30:00' },
  talks: [
    { title: 'Before the outage', speakers: { name: 'Mira Example' }, start: '2:00', end: '25:00' },
    { title: 'After the outage', speakers: { name: 'Jon Example' }, start: '1:25:00', end: '1:50:00' },
    {
      title: 'Why there was an outage',
      speakers: { name: 'Tess Example' },
      start: '1:50:00',
      end: '2:10:00',
    },
  ],
};

/** A talk that the page's address names, under an id that no other story has. */
export const linked: RecordingData = {
  video,
  talks: [deliveryTalk, { ...grpcTalk, id: 'the-linked-talk' }, gitOpsTalk],
};
