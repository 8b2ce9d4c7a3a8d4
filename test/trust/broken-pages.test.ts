import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { TalkData } from '../../src/model/types.js';
import { figures } from '../helpers/figures.js';
import { press, tabTo } from '../helpers/user.js';
import { visit } from '../elements/fixtures.js';
import {
  addressOf,
  buttonIn,
  click,
  framesIn,
  newVideo,
  page,
  recording,
  roundupData,
  talks,
  until,
} from '../elements/play-fixtures.js';
import { faultsIn, outlinesOf, textsOf } from './legible.js';

/** What pages do to everything on them. */
const styles: Record<string, string> = {
  'a reset':
    '*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0; font: inherit; }',
  'no style at all': '* { all: unset }',
  'no style at all, by force': '* { all: unset !important }',
  'everything inherited': '* { all: inherit }',
  'lists and buttons undone':
    'ul, ol { list-style: none } button { all: unset } a { color: inherit; text-decoration: none }',
  'a flood of !important': `* { position: static !important; float: none !important; margin: 0 !important;
    transform: none !important; font-family: serif !important; letter-spacing: normal !important; width: auto !important }`,
  'one look for everything': `* { color: inherit !important; background: none !important; font-size: 1em !important;
    display: revert !important; line-height: 1 !important; text-transform: uppercase !important }`,
  'nothing that moves or is outlined': `* { pointer-events: auto !important; outline: 0 !important;
    animation: none !important; transition: none !important }`,
  'blocks of what fills a box': `svg, img, iframe, video, button { max-width: 100% !important; height: auto !important;
    display: block !important }`,
  'dark colours': 'html { background: #111; color: #eee }',
};

const person = { name: 'Dheeraj Bhadani', company: 'DNEG', url: 'https://x.example/d' };
const talk: TalkData = {
  ...talks[0]!,
  kind: 'workshop',
  summary: 'About *everything* and `code`.',
  takeaways: ['One', 'Two with a [link](https://x.example/l)'],
  slides: 'https://x.example/deck',
};

/** With words in every place that has some. */
const whole = (id: string) =>
  roundupData(id, {
    series: { name: 'Cloud Native London', url: 'https://x.example/' },
    date: '2018-12-04',
    location: 'Skills Matter',
    summary: 'It was **full**.',
    hosts: [person],
    sponsors: [{ name: 'Acme', url: 'https://x.example/acme' }],
    talks: [talk, ...talks.slice(1), { title: 'Unseen', notRecorded: 'The microphone was off' }],
    notes: ['A note'],
    next: { title: 'January', date: '2999-01-08', location: 'There', rsvp: 'https://x.example/rsvp' },
    signOff: 'See you then!',
    tags: ['kubernetes'],
    url: 'https://x.example/post',
  });

interface Shown {
  content: (id: string) => TemplateResult;
  /** the button that a click plays, and the one that Enter does */
  click: RegExp;
  keys: RegExp;
  /** how much there is to read at least, in texts, and what of that comes last */
  texts: number;
  last: string;
}

const elements: Record<string, Shown> = {
  'a roundup': {
    content: (id) => html`<meetup-roundup .data=${whole(id)}></meetup-roundup>`,
    click: /^4:00/,
    keys: /^Play the recording/,
    texts: 60,
    last: 'Add to calendar',
  },
  'a card': {
    content: (id) => html`<talk-card .data=${{ ...talk, video: addressOf(id) }}></talk-card>`,
    click: /^Watch from 4:00/,
    keys: /^Watch from 4:00/,
    texts: 12,
    last: 'Slides',
  },
  'a recording': {
    content: (id) => recording(id),
    click: /^4:00/,
    keys: /^Play the recording/,
    texts: 12,
    last: 'Watch on YouTube',
  },
};

async function show({ content, last }: Shown): Promise<HTMLElement> {
  const element = await page(content(newVideo()));
  await until(() => textsOf(element).includes(last), `“${last}” never shows`);
  return element;
}

/** Puts a page's style sheet beside all others, until the function that is returned is called. */
function adopt(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** What really can’t be read, so that it is known to be found. */
const illegible: Record<string, { css: string; fault: RegExp }> = {
  'tiny letters': { css: '* { font-size: 8px !important }', fault: /is \d[\d.]*px large/ },
  'faint letters': { css: '* { color: #bbb !important }', fault: /has a contrast of 1\.\d/ },
  'a veil': { css: 'meetup-roundup { opacity: 0.5 }', fault: /has an opacity of 0\.5/ },
  'a ground like the letters': {
    css: 'html { background: #333; color: #222 }',
    fault: /has a contrast of 1\.\d/,
  },
};

describe('on a page with', () => {
  const read = new Map<string, number>();
  let undo = (): void => undefined;
  before(() => visit({}));
  afterEach(() => undo());
  after(() => {
    const texts = [...read.values()].reduce((sum, count) => sum + count, 0);
    figures(
      `${Object.keys(styles).length} hostile style sheets on ${Object.keys(elements).length} elements: ` +
        `${texts} texts legible, played by a click and by keys in ${read.size} pages`,
    );
  });

  for (const [what, { css, fault }] of Object.entries(illegible))
    it(`${what}, a roundup is found to be illegible`, async () => {
      undo = adopt(css);
      const element = await show(elements['a roundup']!);
      expect(faultsIn(element).join()).to.match(fault);
      element.remove();
    });

  for (const [name, shown] of Object.entries(elements)) {
    /** What there is to read where a page has no style of its own. */
    let expected: string[];
    before(async () => {
      const plain = await show(shown);
      expected = textsOf(plain);
      plain.remove();
    });

    it(`no style of its own, ${name} has much to read`, () => {
      expect(expected.length).to.be.at.least(shown.texts);
    });

    for (const [what, css] of Object.entries(styles))
      it(`${what}, ${name} is legible and plays by a click and by keys`, async () => {
        undo = adopt(css);
        const element = await show(shown);
        expect(faultsIn(element)).to.deep.equal([]);
        expect(textsOf(element)).to.deep.equal(expected);
        await click(buttonIn(element, shown.click));
        expect(framesIn()).to.have.length(1);
        element.remove();

        const another = await show(shown);
        const button = buttonIn(another, shown.keys);
        const before = outlinesOf(button);
        await tabTo(button);
        expect(outlinesOf(button), 'nothing shows where the focus is').not.to.equal(before);
        await press('Enter');
        expect(framesIn()).to.have.length(1);
        another.remove();
        read.set(`${name} ${what}`, expected.length);
      }).timeout(30_000);
  }
});
