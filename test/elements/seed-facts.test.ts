import { expect, fixture, html } from '@open-wc/testing';
import type { RoundupData } from '../../src/model/types.js';
import { allByRole, byRole, nameOf, queryByRole, textOf } from '../helpers/roles.js';
import { deepElements, partOf, settled, stopClock, untilRole } from './fixtures.js';

const file = '/demo/roundup.json';
const title = 'Cloud Native London December 2018 Roundup';
const watch = 'https://www.youtube.com/watch?v=_adkJbf1bRU';

interface Expected {
  title: string;
  time: string;
  seconds: number;
  speaker: string;
  company: string;
  note?: string;
  photo: string;
  slides?: string;
}

const talks: Expected[] = [
  {
    title: 'Continuous Delivery in the Cloud with Spinnaker and Kubernetes',
    time: '4:00',
    seconds: 240,
    speaker: 'Ana Calin',
    company: 'Paybase',
    photo: 'Illustration: Ana Calin at a lectern, pointing to a slide of a delivery pipeline',
    slides: 'https://docs.google.com/presentation/d/1nl0kG-jQ2M2BZvySbYwbUOrF9bd2EokNoA1r2XywTfM/edit',
  },
  {
    title: 'gRPC: Modern approach to write microservices',
    time: '32:55',
    seconds: 1975,
    speaker: 'Dheeraj Bhadani',
    company: 'DNEG',
    note: 'formerly known as Double Negative',
    photo:
      'Illustration: Dheeraj Bhadani at a lectern, beside a slide of two services that stream to each other',
  },
  {
    title: 'Secure GitOps in Production',
    time: '1:12:25',
    seconds: 4345,
    speaker: 'Luke Bond',
    company: 'Control Plane',
    photo: 'Illustration: Luke Bond at a lectern, with a slide of a Git history that leads to a shield',
    slides:
      'https://docs.google.com/presentation/d/1B-LtFa2766jbFFPwg5QgcQKwS2q8G_Jc4VK259fLA_o/edit?usp=sharing',
  },
];

/** The words of a rich text of the seed, which uses no more of Markdown than this. */
const words = (markdown: string) =>
  markdown
    .replace(/\[(.*?)\]\(.*?\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ');

const hrefOf = (root: Element, name: string | RegExp) => byRole(root, 'link', { name }).getAttribute('href');

describe('the seed roundup', () => {
  let seed: RoundupData & { talks: { takeaways: string[] }[]; summary: string };
  let startClock: () => void;
  let roundup: HTMLElement;

  async function show(now: string): Promise<void> {
    startClock = stopClock(now);
    const element = await fixture<HTMLElement>(html`<meetup-roundup src=${file}></meetup-roundup>`);
    await untilRole(element, 'heading', { name: title });
    roundup = await settled(element);
  }

  before(async () => {
    seed = await (await fetch(file)).json();
  });

  afterEach(() => startClock());

  describe('before the next event', () => {
    beforeEach(() => show('2018-12-20T12:00:00Z'));

    it('begins with its title, and what the evening was', () => {
      const header = partOf(roundup, 'header');
      byRole(header, 'heading', { level: 2, name: title });
      expect(textOf(header)).to.equal(
        `Cloud Native London ${title} December 2018 Hosted by Dominique Top 3 talks`,
      );
    });

    it('introduces it, with the link', () => {
      expect(textOf(roundup)).to.contain(words(seed.summary));
      expect(hrefOf(roundup, 'on video')).to.equal('https://youtu.be/_adkJbf1bRU');
    });

    it('has the cover as the picture of the recording', async () => {
      const recording = partOf(roundup, 'video');
      const cover = byRole<HTMLImageElement>(recording, 'img', {
        name: 'Illustration: a packed meetup room seen from the back, a speaker on stage beside a big lit screen',
      });
      expect(cover.src).to.equal(new URL('/demo/photos/cover.webp', location.href).href);
      cover.scrollIntoView();
      await cover.decode();
      expect(cover.naturalWidth).to.equal(1600);
      byRole(recording, 'button', { name: /^Play/ });
      expect(hrefOf(recording, 'Watch on YouTube')).to.equal(watch);
    });

    it('has a chapter for each talk, in order, each with time, title and speaker', () => {
      const list = byRole(roundup, 'list', { name: 'Talks in this recording' });
      const items = allByRole(list, 'listitem');
      expect(items.map((item) => nameOf(byRole(item, 'button')))).to.deep.equal(
        talks.map((talk) => `${talk.time} ${talk.title} ${talk.speaker}, ${talk.company}`),
      );
    });

    it('has an article for each talk, in order, and none else', () => {
      expect(allByRole(roundup, 'article').map(nameOf)).to.deep.equal(talks.map((talk) => talk.title));
    });

    talks.forEach((talk, index) => {
      it(`tells of ${talk.speaker}’s talk in its own place`, () => {
        const article = byRole(roundup, 'article', { name: talk.title });
        byRole(article, 'heading', { level: 3, name: talk.title });
        byRole(article, 'img', { name: talk.photo });
        const who = [talk.speaker, [talk.company, talk.note].filter(Boolean).join(', ')].join(' · ');
        expect(textOf(article)).to.contain(who);
        const takeaways = allByRole(byRole(article, 'list'), 'listitem').map((item) => textOf(item));
        expect(takeaways).to.deep.equal(seed.talks[index]?.takeaways.map(words));
        byRole(article, 'button', { name: `Watch from ${talk.time}: ${talk.title}` });
        expect(hrefOf(article, `Watch on YouTube from ${talk.time}: ${talk.title}`)).to.equal(
          `${watch}&t=${talk.seconds}s`,
        );
        const slides = queryByRole(article, 'link', { name: `Slides: ${talk.title}` });
        expect(slides?.getAttribute('href')).to.equal(talk.slides);
      });
    });

    it('keeps emphasis and code', () => {
      const article = byRole(roundup, 'article', { name: talks[1]!.title });
      const inside = [...deepElements(byRole(article, 'list'))].map(
        ({ localName, textContent }) => `${localName} ${textContent.trim()}`,
      );
      expect(inside).to.include.members(['strong gRPC', 'code HTTP/2', 'em 10 different languages']);
    });

    it('thanks the sponsors, with their addresses', () => {
      const region = byRole(roundup, 'group', { name: 'Thanks to our sponsors' });
      const links = allByRole(region, 'link').map((link) => [nameOf(link), link.getAttribute('href')]);
      expect(links).to.deep.equal([
        ['StorageOS', 'https://storageos.com/'],
        ['Tecknuovo', 'https://www.tecknuovo.com/'],
        ['Contino', 'https://www.contino.io/'],
        ['Pusher', 'https://pusher.com/'],
      ]);
    });

    it('invites to the next event', () => {
      const next = byRole(roundup, 'group', { name: 'Next: Cloud Native London January' });
      byRole(next, 'heading', { level: 3, name: 'Next: Cloud Native London January' });
      const text = textOf(next);
      expect(text).to.contain('Tuesday, January 8, 2019');
      expect(text).to.contain('With HashiCorp, Elastic, and Contino');
      expect(text).to.contain('Hosted by Cheryl');
      expect(text).to.contain(words(seed.next!.summary!));
      expect(text).not.to.contain('has taken place');
      expect(hrefOf(next, 'RSVP: Cloud Native London January')).to.equal(
        'https://www.meetup.com/Cloud-Native-London/events/254553430/',
      );
    });

    it('signs off, last of all', () => {
      expect(textOf(roundup)).to.match(/See you then! Cheryl \(@oicheryl\)$/);
    });
  });

  describe('on the day of the next event', () => {
    it('still invites at its last minute, and no longer a minute later', async () => {
      await show('2019-01-08T23:59:00Z');
      byRole(roundup, 'link', { name: 'RSVP: Cloud Native London January' });
      startClock();
      await show('2019-01-09T00:01:00Z');
      expect(queryByRole(roundup, 'link', { name: /RSVP/ })).to.equal(undefined);
    });
  });

  describe('after the next event', () => {
    beforeEach(() => show('2024-06-01T12:00:00Z'));

    it('says that it lies behind, and keeps its name, date and link', () => {
      const next = byRole(roundup, 'group', { name: 'Cloud Native London January' });
      byRole(next, 'heading', { level: 3, name: 'Cloud Native London January' });
      const text = textOf(next);
      expect(text).to.contain('This event has taken place');
      expect(text).to.contain('Tuesday, January 8, 2019');
      expect(hrefOf(next, 'Event page: Cloud Native London January')).to.equal(
        'https://www.meetup.com/Cloud-Native-London/events/254553430/',
      );
    });

    it('has no word of an RSVP', () => {
      const names = allByRole(roundup, 'link').map(nameOf).join();
      expect(`${textOf(roundup)} ${names}`).not.to.match(/RSVP|Next:/);
    });
  });
});
