import type { RoundupData } from '../../src/model/types.js';

/** Each field of each shape once, with good values. Lists have one item; shorthands are spelled out. */
export function fullRoundup(): Required<RoundupData> {
  const image = () => ({ src: 'https://x.example/a.jpg', alt: 'A', caption: 'C', width: 16, height: 9 });
  const person = () => ({
    name: 'Ana Calin',
    company: 'Paybase',
    note: 'formerly elsewhere',
    role: 'Engineer',
    url: 'https://x.example/ana',
    photo: image(),
  });
  const place = () => ({ name: 'Hall', address: '1 Street', url: 'https://x.example/hall', online: true });
  const video = () => ({
    src: 'https://youtu.be/_adkJbf1bRU',
    title: 'All of it',
    poster: image(),
    duration: '1:40:00',
    uploadDate: '2018-12-06',
    archive: 'https://x.example/copy',
    provider: 'youtube',
  });
  const link = () => ({ url: 'https://x.example/deck', title: 'Deck' });
  return {
    $schema: 'urn:meetup-roundup:roundup:1',
    title: 'December',
    series: { name: 'Cloud Native London', url: 'https://x.example/group' },
    date: '2018-12-04T18:30',
    endDate: '2018-12-04T21:00',
    timeZone: 'Europe/London',
    location: place(),
    cover: image(),
    summary: 'The room was *packed*.',
    hosts: [person()],
    sponsors: [{ name: 'StorageOS', url: 'https://x.example/s', logo: image() }],
    video: video(),
    chapters: [{ title: 'Welcome', start: 0, end: '4:00', speakers: [person()] }],
    talks: [
      {
        title: 'Secure GitOps',
        id: 'gitops',
        kind: 'lightning',
        speakers: [person()],
        photo: image(),
        start: '1:12:25',
        end: '1h30m',
        video: video(),
        notRecorded: 'The microphone was off',
        takeaways: ['One **thing**'],
        summary: 'About it.',
        slides: [link()],
        links: [link()],
        transcript: 'https://x.example/t.vtt',
      },
      { title: 'The other talk' },
    ],
    photos: [image()],
    next: {
      title: 'January',
      date: '2019-01-08',
      endDate: '2019-01-08',
      timeZone: 'Europe/London',
      location: place(),
      speakers: [person()],
      hosts: [person()],
      rsvp: 'https://x.example/rsvp',
      summary: 'Come.',
    },
    notes: ['A note'],
    signOff: 'See you',
    tags: ['kubernetes'],
    lang: 'en-GB',
    url: 'https://x.example/post',
  };
}
