import type { RoundupData } from '../../src/model/types.js';
import { cover, recording, seed } from './seed.js';

const photo = (name: string, alt: string) => ({ src: `photos/${name}.webp`, alt, width: 960, height: 720 });

/** The least that is a roundup. */
export const minimal: RoundupData = {
  title: 'Frontend Evening, March',
  talks: [{ title: 'What the platform does for you' }],
};

/** An evening that nobody filmed. */
export const withoutRecording: RoundupData = {
  ...seed,
  video: undefined,
  talks: [seed.talks].flat().map((talk) => ({ ...talk, start: undefined })),
};

/** A recording whose talks have not been timed yet. */
export const withoutTimes: RoundupData = {
  ...seed,
  talks: [seed.talks].flat().map((talk) => ({ ...talk, start: undefined })),
};

/** Each talk published by itself, on sites of all kinds. */
export const recordingsElsewhere: RoundupData = {
  title: 'Systems Evening, October',
  series: { name: 'Systems Evening' },
  date: '2023-10-17',
  talks: [
    {
      title: 'Clocks, and why they disagree',
      speakers: { name: 'Mira Example', company: 'Northwind' },
      video: `${recording}?t=240`,
      takeaways: 'A talk with a video of its own that YouTube has.',
    },
    {
      title: 'A queue of one’s own',
      speakers: { name: 'Jon Example' },
      video: 'https://media.example.org/talks/a-queue-of-ones-own',
      takeaways: 'A page on a site that no player knows: the card links to it and says where it goes.',
    },
    {
      title: 'Federated video in practice',
      speakers: { name: 'Tess Example' },
      video: { src: 'https://video.example.net/w/4kZ8rT1x', provider: 'peertube' },
      takeaways: 'PeerTube runs on any host, so that the data names the provider.',
    },
    {
      title: 'The one with the broken microphone',
      speakers: { name: 'Ravi Example' },
      notRecorded: 'The sound failed, so there is no video of this one.',
      slides: 'https://slides.example.org/broken-microphone',
    },
  ],
};

/** An event that lies ahead for long enough. */
export const upcoming: RoundupData = {
  ...seed,
  next: {
    title: 'Cloud Native London, the far future',
    date: '2099-01-06T18:30',
    timeZone: 'Europe/London',
    location: { name: 'The same room', url: 'https://venue.example.org/' },
    hosts: { name: 'Cheryl' },
    speakers: [{ name: 'Ada Example', company: 'HashiCorp' }, 'Somebody from Elastic'],
    rsvp: 'https://events.example.org/2099-01',
    summary: 'Doors open at **18:00**, talks start at 18:30.',
  },
};

/** An event that lies behind: no invitation, and still a link to its page. */
export const past: RoundupData = seed;

/** Every field of the format. */
export const everything: RoundupData = {
  title: 'Distributed Systems Days, Spring 2024: two evenings of talks',
  series: { name: 'Distributed Systems Days', url: 'https://days.example.org/' },
  date: '2024-04-16T18:30',
  endDate: '2024-04-17',
  timeZone: 'Europe/Berlin',
  location: {
    name: 'Halle 7',
    address: 'Hafenstraße 7, Hamburg',
    url: 'https://halle7.example.org/',
    online: 'https://live.example.org/days',
  },
  cover: { ...cover, caption: 'The first evening, from the last row' },
  summary:
    'Two evenings, **five talks** and a [panel](https://days.example.org/panel), all about systems that *mostly* agree.\n\nThe short version: use `fsync`, and be kind to your operators.',
  hosts: [
    { name: 'Kim Example', role: 'Organiser', url: 'https://kim.example.org/' },
    {
      name: 'Noor Example',
      company: 'Northwind',
      photo: photo('ana-calin', 'Illustration: a speaker in coral'),
    },
  ],
  sponsors: [
    { name: 'Northwind', url: 'https://northwind.example.com/' },
    {
      name: 'Contoso',
      url: 'https://contoso.example.com/',
      logo: { src: 'static/logo.svg', alt: 'Contoso', width: 120, height: 32 },
    },
    { name: 'The city library' },
  ],
  video: {
    src: recording,
    title: 'Both evenings, in full',
    poster: { ...cover, caption: 'Illustration of the room' },
    duration: '1:48:20',
    uploadDate: '2024-04-20',
    archive: 'https://archive.example.org/days-2024',
    provider: 'youtube',
  },
  chapters: [
    { title: 'Welcome', start: 0, end: '4:00', speakers: [{ name: 'Kim Example' }] },
    { title: 'Break', start: '52:30', end: '1:02:00' },
  ],
  talks: [
    {
      title: 'Consensus, one message at a time',
      id: 'consensus',
      kind: 'talk',
      speakers: [
        {
          name: 'Mira Example',
          company: 'Northwind',
          role: 'Engineer',
          note: 'formerly at Contoso',
          url: 'https://mira.example.org/',
          photo: photo('ana-calin', 'Illustration: Mira Example at a lectern'),
        },
      ],
      photo: photo('ana-calin', 'Illustration: a speaker at a lectern, beside a slide of a pipeline'),
      start: '4:00',
      end: '30:00',
      summary: 'From two generals to **three replicas**, with one `vote()` at a time.',
      takeaways: [
        'Majorities overlap; that is *all* there is to it.',
        'Read the [paper](https://papers.example.org/) twice.',
      ],
      slides: [
        { url: 'https://slides.example.org/consensus', title: 'Slides' },
        { url: 'https://slides.example.org/consensus-notes', title: 'Speaker notes' },
      ],
      links: [{ url: 'https://code.example.org/consensus', title: 'Example code' }],
      transcript: 'https://days.example.org/consensus.vtt',
    },
    {
      title: 'Backups in five minutes',
      kind: 'lightning',
      speakers: [{ name: 'Ravi Example' }],
      start: '30:00',
      takeaways: 'A backup is only as good as its last restore.',
    },
    { title: 'A live migration', kind: 'demo', speakers: [{ name: 'Tess Example' }], start: '35m20s' },
    {
      title: 'What we would do differently',
      kind: 'panel',
      speakers: [{ name: 'Jon Example' }, { name: 'Noor Example' }, { name: 'Mira Example', role: 'Chair' }],
      start: 'PT1H2M',
      end: '1:31:00',
    },
    { title: 'Tracing by hand', kind: 'workshop', speakers: [{ name: 'Jon Example' }], notRecorded: true },
    { title: 'Questions from the room', kind: 'q-and-a', start: 5460 },
    {
      title: 'The hallway talk',
      speakers: [{ name: 'Kim Example' }],
      video: {
        src: 'https://media.example.org/hallway',
        title: 'The hallway talk',
        archive: 'https://archive.example.org/hallway',
      },
    },
  ],
  photos: [
    { ...photo('ana-calin', 'Illustration: the first talk'), caption: 'The first talk' },
    photo('dheeraj-bhadani', 'Illustration: the second talk'),
    photo('luke-bond', 'Illustration: the last talk'),
    { ...cover, caption: 'A full house' },
  ],
  next: {
    title: 'Distributed Systems Days, Autumn 2099',
    date: '2099-10-13',
    endDate: '2099-10-14',
    timeZone: 'Europe/Berlin',
    location: { name: 'Halle 7', online: true },
    speakers: ['To be announced', { name: 'Mira Example', company: 'Northwind' }],
    hosts: [{ name: 'Kim Example' }],
    rsvp: 'https://days.example.org/2099',
    summary: 'Two more evenings. *Proposals are welcome.*',
  },
  notes: [
    'Lost property: one **blue scarf**, one umbrella.',
    'All code shown is in the [repository](https://code.example.org/).',
  ],
  signOff: 'See you in autumn!\n\nKim and Noor',
  tags: ['distributed systems', 'databases', 'Hamburg'],
  lang: 'en',
  url: 'https://days.example.org/2024/spring',
};

/** Mistakes of many kinds; each costs the smallest part of the page. */
export const broken: Record<string, unknown> = {
  title: 'A roundup with mistakes',
  subtitle: 'a field that the format does not know',
  date: 'last Tuesday',
  hosts: ['Dominique'],
  sponsors: [{ name: 'Northwind', url: 'javascript:alert(1)' }, 7],
  video: recording,
  talks: [
    { title: 'A talk that is fine', speakers: { name: 'Mira Example' }, start: '4:00' },
    { title: 5, speakers: { name: 'Jon Example' }, start: 'soon' },
    { start: 300 },
    'a talk that is only a text',
    { title: 'Ends before it starts', start: '20:00', end: '10:00', kind: 'keynote' },
  ],
  next: { title: 'Next time', date: '2019-13-45' },
};

/** A roundup in German; the page's language gives the element's own words. */
export const german: RoundupData = {
  title: 'Rückblick auf den Dezemberabend',
  series: { name: 'Cloud-Stammtisch Hamburg' },
  date: '2018-12-04',
  timeZone: 'Europe/Berlin',
  location: { name: 'Halle 7, Hamburg' },
  summary: 'Volles Haus, *drei* Vorträge und sehr viele Fragen.',
  hosts: { name: 'Jule Beispiel' },
  sponsors: { name: 'Donaudampfschifffahrtsgesellschaft', url: 'https://sponsor.example.org/' },
  cover,
  video: recording,
  talks: [
    {
      title: 'Betriebsunterbrechungsbewältigungsstrategien für Fortgeschrittene',
      speakers: { name: 'Anna Beispiel', company: 'Nordwind' },
      start: '4:00',
      takeaways: ['Erst messen, **dann** ändern.', 'Ein Neustart ist keine Erklärung.'],
      slides: 'https://folien.example.org/betrieb',
    },
    {
      title: 'Kurz vorgestellt: Schnittstellenverträge',
      kind: 'lightning',
      speakers: { name: 'Tom Beispiel' },
      start: '32:55',
    },
  ],
  next: {
    title: 'Januarabend',
    date: '2099-01-06',
    timeZone: 'Europe/Berlin',
    rsvp: 'https://termine.example.org/januar',
    speakers: ['Anna Beispiel', 'Tom Beispiel'],
  },
  signOff: 'Bis bald!',
  lang: 'de',
};

/** A roundup in Arabic, for pages that run from right to left; names and code run the other way. */
export const arabic: RoundupData = {
  title: 'ملخص لقاء ديسمبر ٢٠١٨',
  series: { name: 'لقاء الحوسبة السحابية' },
  date: '2018-12-04',
  location: { name: 'القاهرة' },
  summary: 'امتلأت القاعة بالحضور، وكانت هناك *ثلاث* محاضرات رائعة عن `Kubernetes` و gRPC.',
  hosts: { name: 'ليلى مثال' },
  sponsors: { name: 'شركة المثال', url: 'https://sponsor.example.org/' },
  cover,
  video: recording,
  talks: [
    {
      title: 'التسليم المستمر في السحابة باستخدام Spinnaker',
      speakers: { name: 'سلمى مثال', company: 'Northwind' },
      photo: photo('ana-calin', 'رسم: متحدثة أمام شاشة'),
      start: '4:00',
      takeaways: ['قِس أولاً، **ثم** غيّر.', 'واجهة `Deployment` وحدها لا تكفي.'],
      slides: 'https://slides.example.org/ar',
    },
    { title: 'تأمين GitOps في بيئة الإنتاج', speakers: { name: 'كريم مثال' }, start: '1:12:25' },
  ],
  next: {
    title: 'لقاء يناير',
    date: '2099-01-06',
    rsvp: 'https://events.example.org/ar',
    speakers: ['سلمى مثال', 'كريم مثال'],
  },
  signOff: 'إلى اللقاء!',
  lang: 'ar',
};

/** A conference day. */
export const fortyTalks: RoundupData = {
  title: 'Forty lightning talks in one day',
  series: { name: 'Lightning Day' },
  date: '2024-06-01',
  cover,
  video: recording,
  talks: Array.from({ length: 40 }, (_, index) => ({
    title: `Talk ${index + 1}: ${['a small idea', 'a rather larger idea that needs a longer title', 'a story'][index % 3]}`,
    kind: 'lightning' as const,
    speakers: { name: `Speaker ${index + 1}` },
    start: 120 + index * 400,
    takeaways: 'One thought to take home.',
  })),
};
