/** Elements on pages that put them where nobody expects them, at moments when nobody expects it. */
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { figures } from '../helpers/figures.js';
import '../../src/define/all.js';
import { elementsUnder, findIn } from './frames.js';
import { watchForExecution } from './inspect.js';
import { providerMessage } from './provider-message.js';
import { waitUntil } from '../helpers/wait-until.js';

const data = {
  title: 'An evening',
  video: 'https://youtu.be/MovedAbout1',
  talks: [
    { title: 'Opening', start: '4:00', speakers: [{ name: 'Ana' }] },
    { title: 'Closing', start: '50:00', speakers: [{ name: 'Ben' }] },
  ],
};

const roundupOf = (fields: object = data): HTMLElementTagNameMap['meetup-roundup'] =>
  Object.assign(document.createElement('meetup-roundup'), { data: fields });

const until = (holds: () => unknown, message: string): Promise<void> =>
  waitUntil(() => Boolean(holds()), message, { timeout: 8000 });

const cardsIn = (root: Element | ShadowRoot): Element[] =>
  [...elementsUnder(root)].filter(({ localName }) => localName === 'talk-card');

type Media = Pick<HTMLElementTagNameMap['timestamped-video'], 'paused' | 'currentTime'>;

const media = (element: Element): Media => element as Element & Media;

/** Closed trees are what some pages have, whatever is recommended. */
const closedIn = (host: Element): ShadowRoot => {
  const mode = 'closed';
  return host.attachShadow({ mode });
};

const framesIn = (root: ShadowRoot): Element[] =>
  [...elementsUnder(root)].filter(({ localName }) => localName === 'iframe');

const recordingIn = (root: Element): HTMLElementTagNameMap['timestamped-video'] =>
  findIn(root, 'timestamped-video') as HTMLElementTagNameMap['timestamped-video'];

const textIn = (root: Element | ShadowRoot): string =>
  [...elementsUnder(root)].map((one) => one.textContent).join(' ');

/** As the document computes it in which the element stands. */
const styleOf = (element: Element): CSSStyleDeclaration =>
  element.ownerDocument.defaultView!.getComputedStyle(element);

const cornersOf = (card: Element): string => styleOf(findIn(card, '[part=card]')!).borderTopLeftRadius;

/** What comes of the elements' own styles: where they are missing, lists have numbers and cards have sharp corners. */
function looksOf(roundup: Element) {
  const [card] = cardsIn(roundup);
  return {
    list: styleOf(findIn(roundup, '[part=chapters]')!).listStyleType,
    corners: cornersOf(card!),
    grid: styleOf(findIn(roundup, '.roundup')!).display,
    takesSpace: roundup.getBoundingClientRect().height > 100,
  };
}

async function twoDocuments(): Promise<{ holder: HTMLElement; other: HTMLElement }> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="Other" src="/test-files/wrong-type.json" width="800" height="600"></iframe>`,
  );
  // A page with an address: without one, a provider learns of no page that it plays on.
  await until(() => frame.contentDocument?.title === 'Not JSON', 'the other document doesn’t load');
  return { holder, other: frame.contentDocument!.body };
}

const moved = new Set<string>();
const noted = (what: string): void => void moved.add(what);

/** Shown whole, and with a control that plays. */
async function expectWhole(root: Element | ShadowRoot): Promise<void> {
  await until(() => cardsIn(root).length === 2, 'the talks don’t show');
  const words = textIn(root);
  for (const { title, speakers } of data.talks) {
    expect(words).to.contain(title);
    expect(words).to.contain(speakers[0]!.name);
  }
}

describe('an element', () => {
  let watch: ReturnType<typeof watchForExecution>;
  beforeEach(() => (watch = watchForExecution()));
  afterEach(() => expect(watch.stop()).to.deep.equal([]));
  after(() => figures(`${moved.size} ways to be moved about: ${[...moved].join('; ')}`));

  it('adopted into another document and taken back is whole and styled, and plays', async () => {
    const { holder, other } = await twoDocuments();
    const roundup = roundupOf();
    holder.append(roundup);
    await expectWhole(holder);
    const here = looksOf(roundup);
    expect(here).to.include({ list: 'none', takesSpace: true });
    expect(parseFloat(here.corners)).to.be.greaterThan(5);
    other.append(roundup);
    await expectWhole(other);
    expect(looksOf(roundup)).to.deep.equal(here);
    holder.append(roundup);
    await expectWhole(holder);
    expect(looksOf(roundup)).to.deep.equal(here);
    recordingIn(roundup).playFrom(240);
    await until(() => recordingIn(roundup).readyState >= 1, 'doesn’t hear its player');
    noted('adopted and taken back');
  });

  it('made here and shown first in another document is styled there', async () => {
    const { holder, other } = await twoDocuments();
    const roundup = roundupOf();
    other.append(roundup);
    await expectWhole(other);
    const there = looksOf(roundup);
    holder.append(roundup);
    await expectWhole(holder);
    expect(there).to.deep.equal(looksOf(roundup));
    expect(there).to.include({ list: 'none' });
    noted('first shown in another document');
  });

  it('given new data in another document shows it, styled', async () => {
    const { holder, other } = await twoDocuments();
    const roundup = roundupOf();
    holder.append(roundup);
    await expectWhole(holder);
    const here = looksOf(roundup);
    other.append(roundup);
    roundup.data = {
      ...data,
      title: 'Another evening',
      talks: [...data.talks, { title: 'Encore', start: '55:00' }],
    };
    await until(() => cardsIn(other).length === 3, 'the new talk doesn’t show');
    expect(textIn(other)).to.contain('Another evening').and.contain('Encore');
    for (const card of cardsIn(other)) {
      expect(card.ownerDocument).to.equal(other.ownerDocument);
      expect(cornersOf(card)).to.equal(here.corners);
    }
    expect(looksOf(roundup)).to.include({ list: 'none' });
    noted('new data in another document');
  });

  it('playing in another document has its player there, and hears it', async () => {
    const { holder, other } = await twoDocuments();
    const roundup = roundupOf({ ...data, video: 'https://youtu.be/MovedAbout2' });
    holder.append(roundup);
    await expectWhole(holder);
    other.append(roundup);
    await expectWhole(other);
    const recording = recordingIn(roundup);
    recording.playFrom(240);
    await until(() => recording.playback.session?.player, 'nobody drives it');
    const player = findIn(recording, 'iframe') as HTMLIFrameElement;
    expect(player.ownerDocument === other.ownerDocument).to.equal(true);
    // Asked from the window of the code, which is not the frame's parent, a provider may not answer: so it is said here.
    const info = { currentTime: 245, duration: 3600, playerState: 1 };
    const said = providerMessage(
      JSON.stringify({ event: 'infoDelivery', info }),
      new URL(player.src).origin,
      player.contentWindow,
    );
    dispatchEvent(said);
    await aTimeout(50);
    expect(recording.readyState, 'hears what is said elsewhere').to.equal(0);
    other.ownerDocument.defaultView!.dispatchEvent(said);
    expect(recording.readyState).to.be.at.least(1);
    expect(recording.currentTime).to.equal(245);
    expect(recording.paused).to.equal(false);
    await until(() => findIn(cardsIn(other)[0]!, '.badge'), 'the card isn’t marked');
    noted('playing in another document');
  });

  it('in a template is nothing, and its copy is whole', async () => {
    const template = document.createElement('template');
    template.innerHTML = `<meetup-roundup json='${JSON.stringify(data)}'></meetup-roundup>`;
    const holder = await fixture<HTMLElement>(html`<div>${template}</div>`);
    await aTimeout(50);
    expect(template.content.firstElementChild!.shadowRoot).to.equal(null);
    holder.append(template.content.cloneNode(true));
    await expectWhole(holder);
    noted('a copy of a template');
  });

  for (const mode of ['open', 'closed'] as const)
    it(`in a stranger’s ${mode} shadow tree is whole, and a card plays`, async () => {
      const host = await fixture<HTMLElement>(html`<section></section>`);
      const root = host.attachShadow({ mode });
      root.append(roundupOf());
      await expectWhole(root);
      const [, second] = cardsIn(root);
      const recording = [...elementsUnder(root)].find((one) => one.localName === 'timestamped-video')!;
      const play = [...elementsUnder(second!)].find((one) => one.localName === 'button') as HTMLElement;
      expect(framesIn(root)).to.have.length(0);
      play.click();
      await until(() => framesIn(root).length === 1, 'makes no player');
      expect(framesIn(root)[0]!.getAttribute('src')).to.contain('start=3000');
      expect(findIn(recording, 'iframe'), 'plays in another player').not.to.equal(undefined);
      await until(() => !media(recording).paused && media(recording).currentTime >= 3000, 'doesn’t play');
      await until(() => findIn(second!, '.badge'), 'the card isn’t marked');
      // What it tells of itself comes to the page in the name of its host, and mustn't make it pause.
      await aTimeout(500);
      expect(media(recording).paused).to.equal(false);
      noted(`a stranger’s ${mode} tree`);
    });

  it('in a closed shadow tree: of two recordings one plays, whether its like is in there or outside', async () => {
    const host = await fixture<HTMLElement>(html`<section></section>`);
    const root = closedIn(host);
    const make = (name: string): HTMLElementTagNameMap['timestamped-video'] =>
      Object.assign(document.createElement('timestamped-video'), {
        src: `https://youtu.be/Closed0000${name}`,
      });
    const [first, other, outside] = [make('1'), make('2'), make('3')];
    root.append(first, other);
    host.after(outside);
    const playing = (): string[] =>
      [first, other, outside].filter(({ paused }) => !paused).map(({ src }) => src!.slice(-1));
    for (const one of [first, other, outside, first]) {
      await one.updateComplete;
      one.playFrom(60);
      await until(() => playing().join() === one.src!.slice(-1), `not ${one.src} alone plays`);
      await aTimeout(300);
      expect(playing()).to.deep.equal([one.src!.slice(-1)]);
    }
    outside.remove();
    noted('two recordings and closed trees');
  });

  it('beside a closed shadow tree doesn’t take its host for a player', async () => {
    const host = await fixture<HTMLElement>(html`<section></section>`);
    closedIn(host).append(roundupOf());
    const card = Object.assign(document.createElement('talk-card'), {
      heading: 'Closing',
      start: '50:00',
      video: data.video,
    });
    host.after(card);
    await until(() => findIn(card, 'button'), 'offers nothing');
    findIn(card, '[part=watch]')!.click();
    await until(() => findIn(card, 'iframe'), 'makes no player');
    card.remove();
    noted('a card beside a closed tree');
  });

  it('used before it is defined keeps what it was given', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Page"></iframe>`);
    const page = frame.contentDocument!;
    const early = page.createElement('meetup-roundup');
    early.data = data;
    page.body.append(early);
    const script = page.createElement('script');
    Object.assign(script, { type: 'module', src: new URL('/dist/meetup-roundup.js', location.href).href });
    page.head.append(script);
    await expectWhole(page.body);
    noted('used before it is defined');
  });

  it('taken away while its file is on its way says nothing, and asks for it when it is back', async () => {
    const body = encodeURIComponent(JSON.stringify(data));
    const roundup = document.createElement('meetup-roundup');
    roundup.setAttribute('src', `/test-files/slow.json?ms=300&body=${body}`);
    roundup.textContent = 'What the page showed';
    const holder = await fixture<HTMLElement>(html`<div>${roundup}</div>`);
    await aTimeout(100);
    roundup.remove();
    await aTimeout(500);
    expect(cardsIn(roundup)).to.have.length(0);
    expect(roundup.textContent).to.equal('What the page showed');
    holder.append(roundup);
    await expectWhole(holder);
    noted('taken away while its file is on its way');
  });
});
