import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { RoundupData, TalkData } from '../../src/model/types.js';
import { expectNoAxeViolations } from '../helpers/a11y.js';
import { playerState, provider } from '../helpers/outside.js';
import { allByRole, byRole, nameOf, queryByRole, textOf } from '../helpers/roles.js';
import { click } from '../helpers/user.js';
import {
  contrast,
  deepElements,
  engine,
  partOf,
  partsOf,
  picture,
  rgbOf,
  settled,
  threeTalks,
  untilRole,
} from './fixtures.js';
import { playButtons } from './play-fixtures.js';
import { waitUntil } from '../helpers/wait-until.js';

const page = {
  light: { background: '#ffffff', color: '#23262b' },
  dark: { background: '#14161b', color: '#e7e9ee' },
};
interface Setting {
  /** px */
  width?: number;
  colours?: keyof typeof page;
  attributes?: Record<string, string | number>;
}

/** Everything that a roundup can show, with words that don't break. */
function whole(videoId: string): RoundupData {
  const person = { name: 'Dheeraj Bhadani', company: 'DNEG', note: 'formerly Double Negative', url: '/d' };
  const photo = { src: picture, alt: 'A photo', caption: 'Photo: Ana', width: 480, height: 270 };
  return {
    title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft: a roundup',
    series: { name: 'Cloud Native London', url: '/group' },
    date: '2018-12-04T18:30',
    endDate: '2018-12-05T21:00',
    timeZone: 'Europe/London',
    location: {
      name: 'Skills Matter',
      address: '10 South Place',
      url: '/place',
      online: 'https://x.example/live',
    },
    cover: photo,
    summary:
      'It was **full**.\n\nSee [the very long address](/x) https://x.example/aVeryLongAddressThatHasNoPlaceToBreakAtAll',
    hosts: [{ ...person, photo }, { name: 'Cheryl' }],
    sponsors: [
      { name: 'StorageOS', url: '/s' },
      { name: 'Pusher', url: '/p', logo: photo },
      { name: 'Contino' },
    ],
    video: {
      src: `https://youtu.be/${videoId}`,
      duration: '1:40:00',
      uploadDate: '2018-12-06',
      archive: '/archive',
    },
    chapters: [{ title: 'Welcome', start: 0, end: '3:00' }],
    talks: [
      {
        title: 'Continuous Delivery in the Cloud with Spinnaker and Kubernetes',
        kind: 'workshop',
        speakers: [person, { name: 'Ana' }],
        start: '4:00',
        photo,
        summary: 'About `kubectl_apply_with_a_name_that_is_far_too_long_for_any_line_at_all`.',
        takeaways: ['One', 'Two with `code` and a [link](/l)'],
        slides: ['/deck', { url: '/deck2', title: 'The appendix' }],
        links: [{ url: '/code', title: 'Code' }],
        transcript: '/t.vtt',
      },
      { title: 'Second', start: '32:55', speakers: [{ name: 'Ana' }] },
      { title: 'Third', speakers: [{ name: 'Luke' }], notRecorded: 'The microphone was off' },
    ],
    photos: [photo, { ...photo, src: `${picture}?2`, alt: 'Another' }],
    notes: ['A note'],
    next: {
      title: 'Cloud Native London January',
      date: '2999-01-08T18:30',
      location: 'The same place',
      speakers: ['HashiCorp', 'Elastic'],
      hosts: [{ name: 'Cheryl' }],
      rsvp: '/rsvp',
      summary: 'Come.',
    },
    signOff: 'See you then!',
    tags: ['kubernetes', 'grpc'],
    url: '/post',
  };
}

/** A roundup in a container of some width, on a page of its colours. */
async function show(data: RoundupData, { width = 640, colours = 'light', attributes = {} }: Setting = {}) {
  Object.assign(document.documentElement.style, page[colours]);
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.style.width = `${width}px`;
  const element = Object.assign(document.createElement('meetup-roundup'), { data });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  holder.append(element);
  return settled(element);
}

const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

/** What sticks out of the element, on either side, or is cut off in a part that can't scroll. */
function stickingOut(root: HTMLElement): string[] {
  const { left, right } = root.getBoundingClientRect();
  const found: string[] = [];
  for (const element of [root, ...deepElements(root)]) {
    const what = `${element.localName}.${element.getAttribute('class') ?? ''}`;
    // What only screen readers get is one pixel large; the inside of an icon is drawn.
    if (element.matches('.hidden, svg *') || element.getClientRects().length === 0) continue;
    const rect = element.getBoundingClientRect();
    if (rect.left < left - 1 || rect.right > right + 1) found.push(`${what} sticks out`);
    const isInline = styleOf(element).display === 'inline';
    if (!isInline && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) {
      found.push(`${what} is ${element.scrollWidth} wide in ${element.clientWidth}`);
    }
  }
  return found;
}

const levelsOf = (element: Element) =>
  allByRole(element, 'heading').map((heading) => `${heading.localName} ${nameOf(heading)}`);

// Where the driver can: so that all of a wide container is in view.
before(() => (engine === 'WebKit' ? undefined : setViewport({ width: 1500, height: 900 })));
afterEach(() => document.documentElement.removeAttribute('style'));

describe('headings', () => {
  const data: RoundupData = {
    title: 'Roundup',
    talks: [{ title: 'Talk' }],
    next: { title: 'January', date: '2999' },
  };

  for (const [attributes, levels] of [
    [{}, ['h2 Roundup', 'h3 Talk', 'h3 Next: January']],
    [{ 'heading-level': 1 }, ['h1 Roundup', 'h2 Talk', 'h2 Next: January']],
    [{ 'heading-level': 4 }, ['h4 Roundup', 'h5 Talk', 'h5 Next: January']],
    [{ 'heading-level': 6 }, ['h6 Roundup', 'h6 Talk', 'h6 Next: January']],
    [{ 'heading-level': 9 }, ['h6 Roundup', 'h6 Talk', 'h6 Next: January']],
    [{ 'heading-level': 0 }, ['h2 Roundup', 'h3 Talk', 'h3 Next: January']],
    [{ 'heading-level': 'two' }, ['h2 Roundup', 'h3 Talk', 'h3 Next: January']],
    [{ 'hide-title': '' }, ['h2 Talk', 'h2 Next: January']],
    [{ 'hide-title': '', 'heading-level': 3 }, ['h3 Talk', 'h3 Next: January']],
  ] as const) {
    it(`skip no level with ${JSON.stringify(attributes)}`, async () => {
      expect(levelsOf(await show(data, { attributes }))).to.deep.equal(levels);
    });
  }

  it('follow changes', async () => {
    const element = await show(data);
    element.headingLevel = 4;
    await settled(element);
    expect(levelsOf(element)[1]).to.equal('h5 Talk');
    element.hideTitle = true;
    await settled(element);
    expect(levelsOf(element)).to.deep.equal(['h4 Talk', 'h4 Next: January']);
  });

  it('of a card alone is level 3, or another', async () => {
    const card = await settled(await fixture<HTMLElement>(html`<talk-card heading="A talk"></talk-card>`));
    expect(levelsOf(card)).to.deep.equal(['h3 A talk']);
    card.setAttribute('heading-level', '2');
    await settled(card);
    expect(levelsOf(card)).to.deep.equal(['h2 A talk']);
  });
});

describe('colours', () => {
  const link = (element: Element) => byRole(element, 'link', { name: 'Cloud Native London' });
  const isLight = (color: string) => Math.min(...rgbOf(color)) > 128;

  /** The pairs of colours of words and of what they stand on. */
  function expectReadable(element: HTMLElement, ground: string): void {
    const accent = styleOf(link(element)).color;
    expect(contrast(accent, ground), `accent ${accent} on ${ground}`).to.be.at.least(4.5);
    for (const quiet of partsOf(element, 'meta')) {
      expect(contrast(styleOf(quiet).color, ground), 'quiet words').to.be.at.least(4.5);
    }
    const button = byRole(element, 'link', { name: /^RSVP/ });
    const filled = styleOf(button).backgroundColor;
    const words = styleOf(button.querySelector('span')!).color;
    expect(contrast(words, filled), `${words} on ${filled}`).to.be.at.least(4.5);
    expect(contrast(filled, ground), 'the button against the page').to.be.at.least(3);
  }

  for (const colours of ['light', 'dark'] as const) {
    it(`are readable on a ${colours} page that declares nothing`, async () => {
      const element = await show(whole('LookColour1'), { colours });
      expect(styleOf(document.documentElement).colorScheme).to.equal('normal');
      expectReadable(element, page[colours].background);
      expect(styleOf(element).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    });
  }

  for (const color of ['#000', '#333', '#555', '#5a4632', '#003366']) {
    it(`are readable for text in ${color} on white`, async () => {
      const element = await show(whole('LookColour2'));
      element.parentElement!.style.color = color;
      const accent = styleOf(link(element)).color;
      expect(contrast(accent, '#fff')).to.be.at.least(4.5);
    });
  }

  for (const color of ['#fff', '#ddd', '#bbb', '#ffe9c9', '#9fd3ff']) {
    it(`are readable for text in ${color} on black`, async () => {
      const element = await show(whole('LookColour3'), { colours: 'dark' });
      element.parentElement!.style.color = color;
      const accent = styleOf(link(element)).color;
      expect(contrast(accent, '#14161b')).to.be.at.least(4.5);
    });
  }

  it('follow a page that turns dark', async () => {
    const element = await show(whole('LookColour4'));
    expect(isLight(styleOf(link(element)).color)).to.equal(false);
    Object.assign(document.documentElement.style, page.dark);
    expectReadable(element, page.dark.background);
  });

  it('are those of the theme attribute, against the page', async () => {
    const element = await show(whole('LookColour5'), { attributes: { theme: 'dark' } });
    const ground = styleOf(element).backgroundColor;
    expect(isLight(ground)).to.equal(false);
    expect(isLight(styleOf(element).color)).to.equal(true);
    expect(styleOf(element).colorScheme).to.equal('dark');
    expectReadable(element, ground);
    element.theme = 'light';
    await settled(element);
    expect(element.getAttribute('theme')).to.equal('light');
    expect(isLight(styleOf(element).backgroundColor)).to.equal(true);
    expectReadable(element, styleOf(element).backgroundColor);
    element.theme = undefined;
    await settled(element);
    expect(element.hasAttribute('theme')).to.equal(false);
    expect(styleOf(element).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('don’t follow the system where the page doesn’t', async function () {
    if (engine !== 'Chromium') this.skip(); // Only its driver can be given a preferred colour scheme.
    const element = await show(whole('LookColour6'));
    const before = styleOf(link(element)).color;
    await emulateMedia({ colorScheme: 'dark' });
    try {
      expect(styleOf(link(element)).color).to.equal(before);
      expectReadable(element, '#fff');
    } finally {
      await emulateMedia({ colorScheme: 'light' });
    }
  });

  it('and lines, corners and space are those of the custom properties', async () => {
    const element = await show(whole('LookCustom1'));
    const custom = {
      accent: 'rgb(102, 51, 153)',
      'on-accent': 'rgb(250, 240, 230)',
      line: 'rgb(1, 2, 3)',
      radius: '3px',
      space: '7px',
    };
    for (const [name, value] of Object.entries(custom)) {
      element.parentElement!.style.setProperty(`--meetup-roundup-${name}`, value);
    }
    expect(styleOf(link(element)).color).to.equal(custom.accent);
    const rsvp = partOf(element, 'rsvp');
    expect(styleOf(rsvp).backgroundColor).to.equal(custom.accent);
    expect(styleOf(rsvp.querySelector('span')!).color).to.equal(custom['on-accent']);
    for (const frame of [partOf(element, 'next'), ...partsOf(element, 'card')]) {
      expect(styleOf(frame).borderTopColor).to.equal(custom.line);
      expect(styleOf(frame).borderTopLeftRadius).to.equal(custom.radius);
      expect(styleOf(frame).paddingTop).to.equal(custom.space);
    }
    const stage = partOf(element, 'stage');
    expect([styleOf(stage).borderTopColor, styleOf(stage).borderTopLeftRadius]).to.deep.equal([
      custom.line,
      custom.radius,
    ]);
    byRole(element, 'button', { name: /^Watch from 4:00/ });
    expect(partsOf(element, 'watch').map((watch) => styleOf(watch).backgroundColor)).to.deep.equal([
      custom.accent,
      custom.accent,
    ]);
  });

  it('and the font are those of the page', async () => {
    const element = await show(whole('LookCustom2'));
    Object.assign(element.parentElement!.style, { font: '21px/1.9 monospace', color: 'rgb(9, 8, 7)' });
    for (const text of [partsOf(element, 'summary')[0]!, byRole(element, 'heading', { level: 2 })]) {
      expect(styleOf(text).fontFamily).to.equal('monospace');
      expect(styleOf(text).color).to.equal('rgb(9, 8, 7)');
    }
    for (const button of allByRole(element, 'button'))
      expect(styleOf(button).fontFamily).to.equal('monospace');
  });

  it('and parts are the page’s to change', async () => {
    const element = await show(whole('LookCustom3'));
    const style = document.createElement('style');
    style.textContent = 'meetup-roundup::part(summary) { color: rgb(4, 5, 6) }';
    element.parentElement!.append(style);
    expect(styleOf(partsOf(element, 'summary')[0]!).color).to.equal('rgb(4, 5, 6)');
  });

  it('hidden hides', async () => {
    const element = await show(whole('LookCustom4'));
    element.hidden = true;
    expect(element.getClientRects()).to.have.length(0);
  });
});

const talksOf = (
  count: number,
  more: (index: number) => TalkData = (index) => ({ start: index * 300 }),
): TalkData[] =>
  Array.from({ length: count }, (_, index) => ({
    title: `Talk number ${index + 1} about something that takes a while to say`,
    speakers: [{ name: `Speaker ${index + 1}`, company: 'A company' }],
    ...more(index),
  }));

/** An address without a place to break it, as those of meetings are. */
const unbroken =
  'https://zoom.example/j/81234567890?pwd=YWJjZGVmYWJjZGVmYWJjZGVmYWJjZGVmYWJjZGVmYWJjZGVmYWJjZGVm';

/** Each text of the format is such an address. */
const unbrokenTexts: RoundupData = {
  title: unbroken,
  series: { name: unbroken },
  location: unbroken,
  hosts: [{ name: unbroken, role: unbroken, company: unbroken }],
  summary: unbroken,
  video: { src: 'https://youtu.be/LookWidths8', title: unbroken },
  chapters: [{ title: unbroken, start: 5 }],
  talks: [
    {
      title: unbroken,
      speakers: [{ name: unbroken, role: unbroken, company: unbroken }],
      summary: unbroken,
      takeaways: [unbroken],
      slides: 'https://x.example/a.pdf',
      links: [{ url: unbroken, title: unbroken }],
      start: 60,
    },
    { title: 'Lost', notRecorded: unbroken },
  ],
  sponsors: [{ name: unbroken, url: unbroken }],
  photos: [{ src: picture, alt: 'A photo', caption: unbroken }],
  next: {
    title: unbroken,
    date: '2099-01-05T18:00',
    location: { name: unbroken, address: unbroken },
    summary: unbroken,
    speakers: [unbroken],
    rsvp: unbroken,
  },
  notes: [unbroken, `\`${unbroken}\``],
  signOff: unbroken,
  tags: [unbroken],
};

const roundups: Record<string, RoundupData> = {
  'words without a break': unbrokenTexts,
  everything: whole('LookWidths1'),
  'forty talks': { title: 'Forty', video: 'https://youtu.be/LookWidths2', talks: talksOf(40) },
  'two talks': { title: 'Two', video: 'https://youtu.be/LookWidths3', talks: talksOf(2) },
  'one talk': { title: 'One', video: 'https://youtu.be/LookWidths4', talks: talksOf(1) },
  'no times': { title: 'No times', video: 'https://youtu.be/LookWidths5', talks: talksOf(3, () => ({})) },
  'no recording': { title: 'No recording', talks: talksOf(3) },
  'an hour-long gap': {
    title: 'A gap',
    video: { src: 'https://youtu.be/LookWidths6', duration: '2:00:00' },
    talks: talksOf(2, (index) => ({ start: index * 4800, end: index * 4800 + 1200 })),
  },
};

describe('room', () => {
  for (const width of [280, 320, 400, 800, 1400]) {
    for (const [name, data] of Object.entries(roundups)) {
      it(`of ${width} px is enough for ${name}`, async () => {
        const element = await show(data, { width });
        expect(element.getBoundingClientRect().width).to.equal(width);
        expect(stickingOut(element)).to.deep.equal([]);
      });
    }
  }

  it('of 280 px is enough with the largest text', async () => {
    const element = await show(whole('LookWidths7'), { width: 280 });
    element.parentElement!.style.fontSize = '32px';
    expect(stickingOut(element)).to.deep.equal([]);
  });

  it('puts the chapters beside the recording where there is room, below it where there isn’t', async () => {
    const beside = (element: Element) => {
      const [screen, side] = ['screen', 'side'].map((name) => partOf(element, name).getBoundingClientRect());
      return side!.left >= screen!.right - 1;
    };
    expect(beside(await show(roundups['two talks']!, { width: 1100 }))).to.equal(true);
    expect(beside(await show(roundups['two talks']!, { width: 400 }))).to.equal(false);
  });

  it('of a list of forty can be scrolled beside the recording, and ends with it', async () => {
    const element = await show(roundups['forty talks']!, { width: 1400 });
    const side = partOf(element, 'side');
    const [view, stage] = [partOf(element, 'bar').parentElement!, partOf(element, 'stage')];
    expect(side.scrollHeight).to.be.above(side.clientHeight);
    expect(side.getBoundingClientRect().height).to.be.closeTo(view.getBoundingClientRect().height, 2);
    expect(stage.getBoundingClientRect().height).to.be.closeTo(view.getBoundingClientRect().height, 3);
    const chapters = allByRole(byRole(element, 'list', { name: 'Talks in this recording' }), 'button');
    expect(chapters).to.have.length(40);
    chapters.at(-1)!.focus();
    chapters.at(-1)!.scrollIntoView({ block: 'nearest' });
    expect(side.scrollTop).to.be.above(0);
  });

  it('needs no list of chapters where no talk has a time', async () => {
    const element = await show(roundups['no times']!);
    expect(queryByRole(element, 'list', { name: 'Talks in this recording' })).to.equal(undefined);
    expect(allByRole(element, 'article')).to.have.length(3);
    expect(playButtons(element).map(nameOf)).to.deep.equal(['Play the recording']);
  });

  it('on the track is shared by time, gaps included', async () => {
    const element = await show(
      {
        video: 'https://youtu.be/LookTrack01',
        talks: talksOf(2, (index) => ({ start: index * 2400, end: index * 2400 + 600 })),
      },
      { width: 1000 },
    );
    await click(byRole(element, 'button', { name: /^Play/ }));
    await waitUntil(() => partsOf(element, 'track')[0]?.children.length === 4, 'no track of four');
    const widths = [...partOf(element, 'track').children].map((part) => part.getBoundingClientRect().width);
    expect(widths).to.have.length(4);
    expect(widths[1]! / widths[0]!).to.be.closeTo(3, 0.3);
    expect(widths[2]! / widths[0]!).to.be.closeTo(1, 0.1);
  });

  it('for one talk has no track', async () => {
    expect(partsOf(await show(roundups['one talk']!), 'track')).to.deep.equal([]);
  });

  it('stays the same once it plays', async () => {
    const element = await show({ ...roundups['two talks']!, video: 'https://youtu.be/LookStays01' });
    const heightOf = (name: string) => partOf(element, name).getBoundingClientRect().height;
    const before = [heightOf('screen'), heightOf('stage')];
    await click(byRole(element, 'button', { name: 'Play the recording' }));
    await untilRole(element, 'button', { name: /Playing/ });
    expect([heightOf('screen'), heightOf('stage')]).to.deep.equal(before);
  });
});

describe('axe finds nothing', () => {
  for (const colours of ['light', 'dark'] as const) {
    for (const width of [320, 1100]) {
      it(`on a ${colours} page at ${width} px, before it plays and while`, async function () {
        this.timeout(30_000);
        const videoId = `Axe${colours.padEnd(5, '_')}${String(width).padStart(3, '0').slice(0, 3)}`;
        const element = await show(whole(videoId), { width, colours });
        await expectNoAxeViolations(element);
        await click(byRole(element, 'button', { name: /^4:00/ }));
        await waitUntil(async () => (await provider(videoId).state()).state === playerState.playing);
        await untilRole(element, 'button', { name: /^4:00.*Playing$/ });
        await settled(element);
        await expectNoAxeViolations(element);
      });
    }

    it(`with theme="${colours}", where the page is otherwise`, async function () {
      this.timeout(30_000);
      const attributes = { theme: colours };
      const element = await show(whole('LookAxeThem'), {
        colours: colours === 'light' ? 'dark' : 'light',
        attributes,
      });
      await expectNoAxeViolations(element);
    });
  }

  for (const name of ['forty talks', 'no times', 'an hour-long gap']) {
    it(`with ${name}`, async function () {
      this.timeout(30_000);
      await expectNoAxeViolations(await show(roundups[name]!));
    });
  }

  it('with a recording that plays elsewhere, and a card and a recording alone', async () => {
    const element = await fixture<HTMLElement>(html`
      <div>
        <meetup-roundup
          .data=${{ title: 'A', video: 'https://x.example/v', talks: threeTalks }}
        ></meetup-roundup>
        <talk-card heading="A talk" speaker="Ana" video="https://youtu.be/LookAxeCard"></talk-card>
        <timestamped-video src="https://youtu.be/LookAxeVide"></timestamped-video>
      </div>
    `);
    await settled(element);
    await expectNoAxeViolations(element);
  });

  it('with problems on the page', async () => {
    const element = await show({ title: 'A', date: 'soon' }, { attributes: { debug: '' } });
    await waitUntil(() => partsOf(element, 'problems').length > 0);
    await expectNoAxeViolations(element);
  });
});

describe('print', () => {
  before(async function () {
    // The drivers of the others can't lay a page out for print.
    if (engine !== 'Chromium') this.skip();
    await emulateMedia({ media: 'print' });
  });
  after(async () => {
    if (engine === 'Chromium') await emulateMedia({ media: 'screen' });
  });

  const isShown = (element: Element) => element.checkVisibility();

  it('has every talk with its time, and nothing that looks like a button', async () => {
    const element = await show(whole('LookPrint01'));
    expect(allByRole(element, 'article')).to.have.length(3);
    const article = byRole(element, 'article', { name: /^Continuous/ });
    expect(textOf(article) + textOf(byRole(element, 'list', { name: 'Talks in this recording' }))).to.contain(
      '4:00',
    );
    for (const button of partsOf(element, 'play-button')) expect(isShown(button)).to.equal(false);
    // What says the time stays as words.
    const watch = byRole(article, 'button', { name: /^Watch from 4:00/ });
    expect(styleOf(watch).borderTopWidth).to.equal('0px');
    expect(styleOf(watch).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(stickingOut(element)).to.deep.equal([]);
  });

  it('has the address of every link', async () => {
    const element = await show(whole('LookPrint02'));
    const links = allByRole<HTMLAnchorElement>(element, 'link');
    expect(links.length).to.be.above(15);
    for (const link of links) {
      expect(getComputedStyle(link, '::after').content, nameOf(link)).to.contain(link.getAttribute('href')!);
    }
  });

  it('has all of forty chapters', async () => {
    const element = await show(roundups['forty talks']!, { width: 1000 });
    const side = partOf(element, 'side');
    expect(side.scrollHeight).to.be.at.most(side.clientHeight + 1);
  });

  it('has no player', async () => {
    const element = await show(whole('LookPrint03'));
    byRole(element, 'list', { name: 'Talks in this recording' }).querySelector('button')!.click();
    await settled(element);
    const frame = [...deepElements(element)].find(({ localName }) => localName === 'iframe')!;
    expect(isShown(frame)).to.equal(false);
  });
});
