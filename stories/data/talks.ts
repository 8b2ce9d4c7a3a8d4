import type { TalkData } from '../../src/model/types.js';
import { deliveryTalk, recording } from './seed.js';

export const withThreeSpeakers: TalkData = {
  title: 'What we would do differently',
  kind: 'panel',
  speakers: [
    { name: 'Mira Example', company: 'Northwind', role: 'Chair' },
    { name: 'Jon Example', company: 'Contoso', note: 'formerly at Northwind' },
    { name: 'Tess Example', url: 'https://tess.example.org/' },
  ],
  takeaways: ['Write it down *before* the incident.', 'Fewer dashboards, better alarms.'],
};

export const lightning: TalkData = {
  title: 'Backups in five minutes',
  kind: 'lightning',
  speakers: { name: 'Ravi Example' },
  takeaways: 'A backup is only as good as its last restore.',
};

export const notRecorded: TalkData = {
  title: 'The one with the broken microphone',
  speakers: { name: 'Ravi Example', company: 'Northwind' },
  notRecorded: 'The sound failed, so there is no video of this one.',
  slides: 'https://slides.example.org/broken-microphone',
};

export const ownRecording: TalkData = { ...deliveryTalk, start: undefined, video: `${recording}?t=240` };

export const unknownProvider: TalkData = {
  title: 'A queue of one’s own',
  speakers: { name: 'Jon Example' },
  video: 'https://media.example.org/talks/a-queue-of-ones-own',
};

export const withoutPhoto: TalkData = { ...deliveryTalk, photo: undefined };

export const withSlidesList: TalkData = {
  ...deliveryTalk,
  slides: [
    { url: 'https://slides.example.org/talk', title: 'Slides' },
    { url: 'https://slides.example.org/notes', title: 'Speaker notes' },
    'https://slides.example.org/handout.pdf',
  ],
  links: [{ url: 'https://code.example.org/pipelines', title: 'Example pipelines' }],
};

export const longTitle: TalkData = {
  ...deliveryTalk,
  title:
    'Everything that we have learnt in eleven years of running a continuously deployed, internationalisation-aware, highly-available multi-cloud platform, and what we would tell ourselves: Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
};
