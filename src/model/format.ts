/*
 * The roundup format, version 1, as one table. The types (`types.ts`), the tolerant reading that the elements
 * carry (`reader.ts`), the JSON Schema (`schema.ts`) and the strict reading for tools (`validate.ts`) all derive
 * from it, so that they cannot disagree about which fields exist or what they hold.
 *
 * A cell is a kind, in a notation small enough to be carried to every reader's browser:
 * - `'text'`, `'url'`, … : one of the leaf kinds of `leaves.ts`
 * - `'Person'` : an object of that shape
 * - `'[Person]'` : a list (a single value counts as a list of one)
 * - `'url|Image'` : the shape, or its shorthand: a plain string that stands for the shape's first field
 *
 * The shapes are constants of their own so that a page which needs a few of them loads no more.
 */

export const Roundup = {
  title: 'text',
  series: 'Series',
  date: 'date',
  endDate: 'date',
  timeZone: 'zone',
  location: 'text|Place',
  cover: 'url|Image',
  summary: 'rich',
  hosts: '[Person]',
  sponsors: '[Sponsor]',
  video: 'url|Video',
  chapters: '[Chapter]',
  talks: '[Talk]',
  photos: '[url|Image]',
  next: 'NextEvent',
  notes: '[rich]',
  signOff: 'rich',
  tags: '[text]',
  lang: 'lang',
  url: 'url',
} as const;

export const Talk = {
  title: 'text',
  id: 'slug',
  kind: 'kind',
  speakers: '[Person]',
  photo: 'url|Image',
  start: 'time',
  end: 'time',
  video: 'url|Video',
  notRecorded: 'text|true',
  takeaways: '[rich]',
  summary: 'rich',
  slides: '[url|Link]',
  links: '[Link]',
  transcript: 'url',
} as const;

/** What `<timestamped-video>` takes: the part of a roundup that is about the recording. */
export const Recording = { video: 'url|Video', chapters: '[Chapter]', talks: '[Talk]' } as const;

export const Chapter = { title: 'text', start: 'time', end: 'time', speakers: '[Person]' } as const;

export const NextEvent = {
  title: 'text',
  date: 'date',
  endDate: 'date',
  timeZone: 'zone',
  location: 'text|Place',
  speakers: '[text|Person]',
  hosts: '[Person]',
  rsvp: 'url',
  summary: 'rich',
} as const;

export const Person = {
  name: 'text',
  company: 'text',
  note: 'text',
  role: 'text',
  url: 'url',
  photo: 'url|Image',
} as const;

export const Sponsor = { name: 'text', url: 'url', logo: 'url|Image' } as const;

export const Series = { name: 'text', url: 'url' } as const;

export const Place = { name: 'text', address: 'text', url: 'url', online: 'url|flag' } as const;

export const Image = { src: 'url', alt: 'text', caption: 'text', width: 'size', height: 'size' } as const;

export const Video = {
  src: 'url',
  title: 'text',
  poster: 'url|Image',
  duration: 'time',
  uploadDate: 'date',
  archive: 'url',
  provider: 'text',
} as const;

export const Link = { url: 'url', title: 'text' } as const;

/** The whole table. */
export const format = {
  Roundup,
  Talk,
  Recording,
  Chapter,
  NextEvent,
  Person,
  Sponsor,
  Series,
  Place,
  Image,
  Video,
  Link,
} as const;

/** The kinds of a talk; `talk` when absent. */
export const talkKinds = ['talk', 'lightning', 'panel', 'demo', 'workshop', 'q-and-a'] as const;

/**
 * Fields of which an object needs at least one to mean anything; of shapes that aren't named here, any does. An object
 * that has none is dropped and reported.
 */
export const required: Partial<Record<string, readonly string[]>> = {
  Roundup: ['title', 'talks', 'video'],
  Talk: ['title', 'speakers'],
  Chapter: ['title', 'speakers'],
  Image: ['src', 'caption'],
  Video: ['src', 'archive'],
  Link: ['url'],
};

/** The name of an object shape of the format, such as `Talk`. */
export type ShapeName = keyof typeof format;
