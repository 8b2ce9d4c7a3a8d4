import { expect } from '@open-wc/testing';
import { format } from '../../src/model/format.js';
import type { RoundupData, TalkData } from '../../src/model/types.js';
import { allByRole, byRole, nameOf, textOf } from '../helpers/roles.js';
import { partOf, partsOf, picture, recordingOf, roundupOf, threeTalks, visit } from './fixtures.js';
import { playButtons } from './play-fixtures.js';

/** The least data that shows a field, and where a reader meets it. */
interface Entry {
  data: RoundupData;
  /** Where `<timestamped-video>` is given the data, which is then a recording. */
  alone?: boolean;
  /** The page's address while it is shown. */
  address?: { t?: string; hash?: string };
  check: (element: HTMLElement) => void;
}

const video = 'https://youtu.be/EveryField1';
const page = 'https://x.example/page';

const says =
  (text: string) =>
  (element: HTMLElement): void => {
    expect(textOf(element)).to.contain(text);
  };

const links =
  (name: string, href: string) =>
  (element: HTMLElement): void => {
    expect(byRole(element, 'link', { name }).getAttribute('href')).to.equal(href);
  };

const shows =
  (name: string, check: (image: HTMLImageElement) => void = () => {}) =>
  (element: HTMLElement): void => {
    const image = byRole<HTMLImageElement>(element, 'img', { name });
    expect(image.src).to.equal(picture);
    check(image);
  };

/** Which chapter the recording stands in, by name; empty in a gap. */
const standsIn =
  (name: string) =>
  (element: HTMLElement): void => {
    const buttons = allByRole(byRole(element, 'list', { name: 'Talks in this recording' }), 'button');
    const current = buttons.filter((button) => button.getAttribute('aria-current') === 'true');
    expect(current.map(nameOf).join()).to.equal(name);
  };

const both =
  (...checks: ((element: HTMLElement) => void)[]) =>
  (element: HTMLElement): void =>
    checks.forEach((check) => check(element));

const inGroup =
  (name: string, check: (group: HTMLElement) => void) =>
  (element: HTMLElement): void =>
    check(byRole(element, 'group', { name }));

/** The rest of a roundup that a field stands in. */
const roundup = (data: RoundupData): RoundupData => ({ title: 'A roundup', ...data });
const talk = (data: TalkData): RoundupData => roundup({ talks: [{ title: 'A talk', ...data }] });
const host = (data: NonNullable<TalkData['speakers']>): RoundupData => roundup({ hosts: data });
const next = (data: RoundupData['next']): RoundupData =>
  roundup({ next: { title: 'Far ahead', date: '2999', ...data } });
const cover = (data: object): RoundupData => roundup({ cover: { src: picture, alt: 'The cover', ...data } });
const recorded = (data: object): RoundupData => roundup({ video: { src: video, ...data } });

type Shape = keyof typeof format;
type Entries = { [Name in Shape]: { [Field in keyof (typeof format)[Name]]: Entry } };

// A field without an entry is an error of the types as well as of the first test.
const entries: Entries = {
  Roundup: {
    title: {
      data: { title: 'December' },
      check: (element) => byRole(element, 'heading', { name: 'December' }),
    },
    series: { data: roundup({ series: { name: 'Cloud Native' } }), check: says('Cloud Native') },
    date: { data: roundup({ date: '2018-12' }), check: says('December 2018') },
    endDate: {
      data: roundup({ date: '2018-12-04', endDate: '2018-12-05' }),
      check: (element) => expect(textOf(element)).to.match(/December 4 ?– ?5, 2018/),
    },
    timeZone: {
      data: roundup({ date: '2018-12-04T18:30', timeZone: 'America/New_York' }),
      check: (element) => expect(textOf(element)).to.match(/December 4, 2018.*0?6:30 PM.*\(EST\)/),
    },
    location: { data: roundup({ location: 'Skills Matter' }), check: says('Skills Matter') },
    cover: { data: cover({}), check: shows('The cover') },
    summary: { data: roundup({ summary: 'It was full.' }), check: says('It was full.') },
    hosts: {
      data: host([{ name: 'Dominique' }, { name: 'Cheryl' }]),
      check: says('Hosted by Dominique and Cheryl'),
    },
    sponsors: {
      data: roundup({ sponsors: [{ name: 'StorageOS' }] }),
      check: inGroup('Thanks to our sponsors', says('StorageOS')),
    },
    video: {
      data: recorded({}),
      check: (element) => byRole(element, 'button', { name: 'Play the recording' }),
    },
    chapters: {
      data: { ...recorded({}), chapters: [{ title: 'Welcome', start: 0 }] },
      check: (element) => byRole(element, 'button', { name: '0:00 Welcome' }),
    },
    talks: {
      data: roundup({ talks: [{ title: 'One' }, { title: 'Two' }] }),
      check: both(
        (element) => expect(allByRole(element, 'article').map(nameOf)).to.deep.equal(['One', 'Two']),
        says('2 talks'),
      ),
    },
    photos: {
      data: roundup({ photos: [{ src: picture, alt: 'The crowd' }] }),
      check: inGroup('Photos', shows('The crowd')),
    },
    next: {
      data: next({}),
      check: (element) => byRole(element, 'heading', { name: 'Next: Far ahead' }),
    },
    notes: {
      data: roundup({ notes: ['First note', 'Second note'] }),
      check: inGroup('Notes', says('First note Second note')),
    },
    signOff: { data: roundup({ signOff: 'See you' }), check: says('See you') },
    tags: {
      data: roundup({ tags: ['kubernetes'] }),
      check: (element) => says('kubernetes')(byRole(element, 'list', { name: 'Topics' })),
    },
    lang: {
      data: roundup({ lang: 'fr' }),
      check: (element) => expect(byRole(element, 'heading').lang).to.equal('fr'),
    },
    url: { data: roundup({ url: page }), check: links('Link to this roundup', page) },
  },

  Talk: {
    title: { data: talk({}), check: (element) => byRole(element, 'heading', { name: 'A talk', level: 3 }) },
    id: {
      data: { ...recorded({}), talks: [{ title: 'A talk', id: 'gitops', start: 240 }] },
      address: { hash: 'gitops' },
      check: (element) => byRole(element, 'button', { name: 'Play from 4:00' }),
    },
    kind: { data: talk({ kind: 'lightning' }), check: says('Lightning talk') },
    speakers: {
      data: talk({ speakers: [{ name: 'Ana' }, { name: 'Luke' }] }),
      check: (element) => says('Ana and Luke')(byRole(element, 'article')),
    },
    photo: { data: talk({ photo: { src: picture, alt: 'On stage' } }), check: shows('On stage') },
    start: {
      data: { ...recorded({}), talks: [{ title: 'A talk', start: '1:12:25' }] },
      check: both(
        (element) => byRole(element, 'button', { name: 'Watch from 1:12:25: A talk' }),
        (element) => byRole(element, 'button', { name: '1:12:25 A talk' }),
      ),
    },
    end: {
      data: { ...recorded({}), talks: [{ title: 'A talk', start: 60, end: 120 }] },
      address: { t: '150' },
      check: standsIn(''),
    },
    video: {
      data: talk({ video }),
      check: (element) => byRole(element, 'button', { name: 'Watch: A talk' }),
    },
    notRecorded: {
      data: talk({ notRecorded: 'The microphone was off' }),
      check: says('The microphone was off'),
    },
    takeaways: {
      data: talk({ takeaways: ['One *thing*', 'Another'] }),
      check: (element) =>
        expect(allByRole(element, 'listitem').map((item) => textOf(item))).to.deep.equal([
          'One thing',
          'Another',
        ]),
    },
    summary: { data: talk({ summary: 'What it is about' }), check: says('What it is about') },
    slides: { data: talk({ slides: page }), check: links('Slides: A talk', page) },
    links: { data: talk({ links: [{ url: page, title: 'Code' }] }), check: links('Code', page) },
    transcript: {
      data: talk({ transcript: page }),
      check: (element) =>
        expect(byRole(element, 'link', { name: /^Transcript/ }).getAttribute('href')).to.equal(page),
    },
  },

  Recording: {
    video: {
      alone: true,
      data: { video },
      check: (element) => byRole(element, 'button', { name: 'Play the recording' }),
    },
    chapters: {
      alone: true,
      data: { video, chapters: [{ title: 'Break', start: 90 }] },
      check: (element) => byRole(element, 'button', { name: '1:30 Break' }),
    },
    talks: {
      alone: true,
      data: { video, talks: threeTalks },
      check: (element) => expect(allByRole(element, 'listitem')).to.have.length(3),
    },
  },

  Chapter: {
    title: {
      data: { ...recorded({}), chapters: [{ title: 'Welcome', start: 5 }] },
      check: (element) => byRole(element, 'button', { name: /Welcome/ }),
    },
    start: {
      data: { ...recorded({}), chapters: [{ title: 'Welcome', start: 5 }] },
      check: (element) => byRole(element, 'button', { name: /0:05/ }),
    },
    end: {
      data: { ...recorded({}), chapters: [{ title: 'Welcome', start: 5, end: 60 }] },
      address: { t: '61' },
      check: standsIn(''),
    },
    speakers: {
      data: { ...recorded({}), chapters: [{ title: 'Welcome', start: 5, speakers: [{ name: 'Cheryl' }] }] },
      check: (element) => byRole(element, 'button', { name: '0:05 Welcome Cheryl' }),
    },
  },

  NextEvent: {
    title: {
      data: next({ title: 'January' }),
      check: (element) => byRole(element, 'heading', { name: 'Next: January' }),
    },
    date: {
      data: next({ date: '2999-01-08' }),
      check: inGroup('Next: Far ahead', says('Tuesday, January 8, 2999')),
    },
    endDate: {
      data: next({ date: '2018-01-08', endDate: '2999-01-09' }),
      check: (element) => expect(textOf(element)).to.match(/January 8, 2018 ?– ?.*January 9, 2999/),
    },
    timeZone: {
      data: next({ date: '2999-01-08T18:30', timeZone: 'America/New_York' }),
      check: inGroup('Next: Far ahead', says('(EST)')),
    },
    location: { data: next({ location: 'The hall' }), check: inGroup('Next: Far ahead', says('The hall')) },
    speakers: {
      data: next({ speakers: ['Ana', { company: 'Elastic' }] }),
      check: inGroup('Next: Far ahead', says('With Ana and Elastic')),
    },
    hosts: {
      data: next({ hosts: [{ name: 'Cheryl' }] }),
      check: inGroup('Next: Far ahead', says('Hosted by Cheryl')),
    },
    rsvp: { data: next({ rsvp: page }), check: links('RSVP: Far ahead', page) },
    summary: { data: next({ summary: 'Come along' }), check: inGroup('Next: Far ahead', says('Come along')) },
  },

  Person: {
    name: { data: host([{ name: 'Ana Calin' }]), check: says('Ana Calin') },
    company: { data: host([{ name: 'Ana', company: 'Paybase' }]), check: says('Paybase') },
    note: { data: host([{ name: 'Ana', note: 'formerly elsewhere' }]), check: says('formerly elsewhere') },
    role: { data: host([{ name: 'Ana', role: 'Engineer' }]), check: says('Engineer') },
    url: { data: host([{ name: 'Ana', url: page }]), check: links('Ana', page) },
    photo: {
      data: talk({ speakers: [{ name: 'Ana', photo: { src: picture, alt: 'Ana Calin' } }] }),
      check: shows('Ana Calin'),
    },
  },

  Sponsor: {
    name: { data: roundup({ sponsors: [{ name: 'Pusher' }] }), check: says('Pusher') },
    url: { data: roundup({ sponsors: [{ name: 'Pusher', url: page }] }), check: links('Pusher', page) },
    logo: { data: roundup({ sponsors: [{ name: 'Pusher', logo: picture }] }), check: shows('Pusher') },
  },

  Series: {
    name: { data: roundup({ series: { name: 'The group' } }), check: says('The group') },
    url: { data: roundup({ series: { name: 'The group', url: page } }), check: links('The group', page) },
  },

  Place: {
    name: { data: roundup({ location: { name: 'The hall' } }), check: says('The hall') },
    address: { data: roundup({ location: { address: '1 Street' } }), check: says('1 Street') },
    url: { data: roundup({ location: { name: 'The hall', url: page } }), check: links('The hall', page) },
    online: {
      data: roundup({ location: { name: 'The hall', online: page } }),
      check: links('Online', page),
    },
  },

  Image: {
    src: { data: cover({}), check: shows('The cover') },
    alt: { data: cover({ alt: 'Full house' }), check: shows('Full house') },
    caption: { data: cover({ caption: 'Photo: Ana' }), check: says('Photo: Ana') },
    width: {
      data: cover({ width: 1600 }),
      check: shows('The cover', (image) => expect(image.getAttribute('width')).to.equal('1600')),
    },
    height: {
      data: cover({ height: 900 }),
      check: shows('The cover', (image) => expect(image.getAttribute('height')).to.equal('900')),
    },
  },

  Video: {
    src: {
      data: recorded({}),
      check: links('Watch on YouTube', 'https://www.youtube.com/watch?v=EveryField1'),
    },
    title: { data: recorded({ title: 'All of it' }), check: says('All of it') },
    poster: { data: recorded({ poster: { src: picture, alt: 'The stage' } }), check: shows('The stage') },
    duration: { data: recorded({ duration: '1:40:00' }), check: says('1:40:00') },
    uploadDate: { data: recorded({ uploadDate: '2018-12-06' }), check: says('Published December 6, 2018') },
    archive: { data: recorded({ archive: page }), check: links('Archived copy', page) },
    // Version 1 plays YouTube alone, which its addresses tell: a provider's name changes nothing but must not harm.
    provider: {
      data: roundup({ video: { src: 'https://tube.example/w/abc', provider: 'peertube' } }),
      check: links('Watch on tube.example', 'https://tube.example/w/abc'),
    },
  },

  Link: {
    url: { data: talk({ slides: [{ url: page }] }), check: links('Slides: A talk', page) },
    title: {
      data: talk({ slides: [{ url: page, title: 'The deck' }] }),
      check: links('Slides: The deck', page),
    },
  },
};

const show = ({ data, alone }: Entry): Promise<HTMLElement> => (alone ? recordingOf(data) : roundupOf(data));

describe('every field of the format', () => {
  afterEach(() => visit({}));

  it('has an entry here', () => {
    const fields = (table: object) =>
      Object.entries(table).flatMap(([shape, cells]) =>
        Object.keys(cells as object).map((field) => `${shape}.${field}`),
      );
    expect(fields(entries)).to.have.members(fields(format));
  });

  for (const [shape, fields] of Object.entries(entries)) {
    for (const [field, entry] of Object.entries<Entry>(fields)) {
      it(`${shape}.${field} reaches the page`, async () => {
        if (entry.address) visit(entry.address);
        entry.check(await show(entry));
      });
    }
  }
});

describe('fields that change what another shows', () => {
  afterEach(() => visit({}));

  it('an end is what makes the gap: without it the chapter goes on', async () => {
    visit({ t: '150' });
    standsIn('1:00 A talk')(await roundupOf({ ...recorded({}), talks: [{ title: 'A talk', start: 60 }] }));
  });

  it('not recorded says so, and offers nothing to play', async () => {
    const element = await roundupOf({
      ...recorded({}),
      talks: [{ title: 'A talk', start: 60, notRecorded: true }],
    });
    const article = byRole(element, 'article');
    says('Not recorded')(article);
    expect(playButtons(article)).to.deep.equal([]);
  });

  it('online may be a plain yes', async () => {
    says('Online')(await roundupOf(roundup({ location: { online: true } })));
  });

  it('every kind of talk has its word, but the usual one', async () => {
    const element = await roundupOf(
      roundup({
        talks: (['talk', 'lightning', 'panel', 'demo', 'workshop', 'q-and-a'] as const).map((kind) => ({
          title: kind,
          kind,
        })),
      }),
    );
    const kinds = partsOf(element, 'kind').map((kind) => textOf(kind));
    expect(kinds).to.deep.equal(['Lightning talk', 'Panel', 'Demo', 'Workshop', 'Questions and answers']);
  });

  it('a host has a photo, and a speaker’s stands in where the talk has none', async () => {
    const photo = { src: picture, alt: 'A face' };
    const element = await roundupOf(host([{ name: 'Ana', photo }]));
    shows('A face')(partOf(element, 'header'));
  });

  it('a cover and a poster are two pictures', async () => {
    const element = await roundupOf({
      ...cover({}),
      video: { src: video, poster: { src: picture, alt: 'The stage', caption: 'Photo: Luke' } },
    });
    expect(allByRole(element, 'img').map(nameOf)).to.deep.equal(['The cover', 'The stage']);
    says('Photo: Luke')(element);
  });

  it('a talk’s photo keeps its caption', async () => {
    const element = await roundupOf(
      talk({ photo: { src: picture, alt: 'On stage', caption: 'Photo: Cheryl' } }),
    );
    says('Photo: Cheryl')(byRole(element, 'article'));
  });

  it('what is said of a speaker of the next event is shown, as it is of every other person', async () => {
    const element = await roundupOf(
      next({ speakers: [{ name: 'Ana', company: 'Paybase', role: 'Engineer', note: 'again', url: page }] }),
    );
    const group = byRole(element, 'group', { name: 'Next: Far ahead' });
    for (const fact of ['Ana', 'Paybase', 'Engineer', 'again']) says(fact)(group);
    links('Ana', page)(group);
  });
});

describe('a roundup that leaves almost all out', () => {
  it('is only its title', async () => {
    const element = await roundupOf({ title: 'A roundup' });
    expect(textOf(element)).to.equal('A roundup');
    expect(allByRole(element, 'list')).to.deep.equal([]);
    expect(allByRole(element, 'group')).to.deep.equal([]);
  });

  it('is a talk of which only the speaker is known', async () => {
    const element = await roundupOf({ talks: [{ speakers: [{ name: 'Ana' }] }] });
    byRole(element, 'heading', { name: 'Ana' });
    byRole(element, 'article', { name: 'Ana' });
  });

  it('is only its recording', async () => {
    const element = await roundupOf({ video });
    byRole(element, 'button', { name: 'Play the recording' });
    expect(allByRole(element, 'heading')).to.deep.equal([]);
  });
});
