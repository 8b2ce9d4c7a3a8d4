/** Elements on pages that put them where nobody expects them, at moments when nobody expects it. */
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/all.js';
import { elementsUnder, findIn } from './frames.js';
import { watchForExecution } from './inspect.js';

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

/** Shown whole, and with a control that plays. */
async function expectWhole(root: Element | ShadowRoot): Promise<void> {
  await until(() => cardsIn(root).length === 2, 'the talks don’t show');
  const words = [...elementsUnder(root)].map((one) => one.textContent).join(' ');
  for (const { title, speakers } of data.talks) {
    expect(words).to.contain(title);
    expect(words).to.contain(speakers[0]!.name);
  }
}

describe('an element', () => {
  let watch: ReturnType<typeof watchForExecution>;
  beforeEach(() => (watch = watchForExecution()));
  afterEach(() => expect(watch.stop()).to.deep.equal([]));

  it('adopted into another document and taken back is whole, and plays', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Other"></iframe>`);
    const roundup = roundupOf();
    holder.append(roundup);
    await expectWhole(holder);
    frame.contentDocument!.body.append(roundup);
    await expectWhole(frame.contentDocument!.body);
    holder.append(roundup);
    await expectWhole(holder);
    const recording = findIn(roundup, 'timestamped-video') as HTMLElementTagNameMap['timestamped-video'];
    recording.playFrom(240);
    await until(() => findIn(recording, 'iframe'), 'makes no player');
  });

  it('in a template is nothing, and its copy is whole', async () => {
    const template = document.createElement('template');
    template.innerHTML = `<meetup-roundup json='${JSON.stringify(data)}'></meetup-roundup>`;
    const holder = await fixture<HTMLElement>(html`<div>${template}</div>`);
    await aTimeout(50);
    expect(template.content.firstElementChild!.shadowRoot).to.equal(null);
    holder.append(template.content.cloneNode(true));
    await expectWhole(holder);
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
  });
});
