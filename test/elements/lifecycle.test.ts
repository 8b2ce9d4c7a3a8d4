import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { define } from '../../src/define/define.js';
import { figures } from '../helpers/figures.js';
import { clearOutside, playerState, provider } from '../helpers/outside.js';
import { byRole, textOf } from '../helpers/roles.js';
import { deepElements, settled, visit } from './fixtures.js';
import {
  addressOf,
  buttonIn,
  card,
  embedRequests,
  errorsOf,
  expectFrame,
  frameIn,
  framesIn,
  hasPlayButton,
  linkTo,
  marked,
  newVideo,
  page,
  recording,
  roundupData,
  second,
  talks,
  until,
  untilPlays,
  expectSame,
  click,
} from './play-fixtures.js';

const names = ['meetup-roundup', 'talk-card', 'timestamped-video'];

const rounds = { made: 0, left: 0, moved: 0, fed: 0 };

/** Counts a test that has passed. */
const counting = (what: keyof typeof rounds) =>
  function (this: Mocha.Context): void {
    if (this.currentTest?.isPassed()) rounds[what] += 1;
  };

after(() =>
  figures(
    `elements made in ${rounds.made} ways; left the page ${rounds.left} times with no listener, timer or frame left; ` +
      `moved on the page in ${rounds.moved} states; given other data while they play ${rounds.fed} times`,
  ),
);

type Listen = typeof window.addEventListener;

/** Counts listeners on the window and the document, and intervals, that are begun and not ended, from here on. */
function watchForLeaks() {
  const live = new Map<string, Set<unknown>>();
  const intervals = new Set<unknown>();
  const undo: (() => void)[] = [];
  const patch = (owner: object, name: string, value: unknown) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
    undo.push(() => (own ? Object.defineProperty(owner, name, own) : Reflect.deleteProperty(owner, name)));
  };
  for (const [where, target] of Object.entries({ window, document })) {
    const { addEventListener: add, removeEventListener: remove } = target as unknown as {
      [name: string]: Listen;
    };
    const of = (type: string) => {
      const key = `${where} ${type}`;
      if (!live.has(key)) live.set(key, new Set());
      return live.get(key)!;
    };
    patch(target, 'addEventListener', (...args: Parameters<Listen>) => {
      const [type, listener, options] = args;
      of(type).add(listener);
      const { signal } = typeof options === 'object' ? options : {};
      signal?.addEventListener('abort', () => of(type).delete(listener));
      add!.apply(target, args);
    });
    patch(target, 'removeEventListener', (...args: Parameters<Listen>) => {
      of(args[0]).delete(args[1]);
      remove!.apply(target, args);
    });
  }
  const { setInterval: start, clearInterval: end } = window;
  patch(window, 'setInterval', (...args: Parameters<typeof setInterval>) => {
    const id = start(...args);
    intervals.add(id);
    return id;
  });
  patch(window, 'clearInterval', (id: number) => {
    intervals.delete(id);
    end(id);
  });
  return {
    left: () => [
      ...[...live].filter(([, listeners]) => listeners.size > 0).map(([key, { size }]) => `${size} ${key}`),
      ...(intervals.size > 0 ? [`${intervals.size} intervals`] : []),
    ],
    stop: () => undo.reverse().forEach((each) => each()),
  };
}

describe('making elements', () => {
  afterEach(counting('made'));

  for (const name of names) {
    it(`by createElement('${name}') throws nothing, and sets and adds nothing`, async () => {
      const errors = await errorsOf(() => {
        const element = document.createElement(name);
        expect([...element.attributes]).to.deep.equal([]);
        expect(element.childNodes).to.have.length(0);
        expect(element.isConnected).to.equal(false);
      });
      expect(errors).to.deep.equal([]);
    });

    it(`of ${name} without data leaves what the author wrote, and adds no attributes`, async () => {
      const errors = await errorsOf(async () => {
        const host = await fixture<HTMLElement>(html`<div></div>`);
        const element = document.createElement(name);
        element.append('A link to the recording');
        host.append(element);
        await settled(element);
        expect(textOf(element)).to.equal('A link to the recording');
        expect([...element.attributes]).to.deep.equal([]);
      });
      expect(errors).to.deep.equal([]);
    });

    it(`of ${name} by clone and by markup works`, async () => {
      const template = document.createElement('template');
      template.innerHTML = `<${name} json='{"title":"A","video":"https://youtu.be/unique99999","start":1}'></${name}>`;
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const errors = await errorsOf(async () => {
        host.append(template.content.cloneNode(true));
        host.append(host.firstElementChild!.cloneNode(true));
        await settled(host);
      });
      expect(errors).to.deep.equal([]);
      const [first, other] = [...host.children];
      expect(textOf(first!)).not.to.equal('');
      expect(textOf(other!)).to.equal(textOf(first!));
    });
  }

  it('defining twice is harmless, and the first stays', () => {
    for (const name of names) {
      const first = customElements.get(name);
      expect(first).not.to.equal(undefined);
      define(name, class extends HTMLElement {});
      expect(customElements.get(name)).to.equal(first);
    }
  });

  it('loading the library from a second address is harmless', async () => {
    const first = names.map((name) => customElements.get(name));
    const addresses = ['all', 'meetup-roundup', 'talk-card', 'timestamped-video'].map(
      (name) => `/src/define/${name}.ts?again`,
    );
    const errors = await errorsOf(() => Promise.all(addresses.map((address) => import(address))));
    expect(errors).to.deep.equal([]);
    expect(names.map((name) => customElements.get(name))).to.deep.equal(first);
  });
});

describe('leaving the page', () => {
  before(() => visit({}));
  beforeEach(clearOutside);

  let leaks: ReturnType<typeof watchForLeaks>;
  beforeEach(() => {
    leaks = watchForLeaks();
  });
  afterEach(() => leaks.stop());

  const contents = [
    { what: 'a recording', content: recording, name: /^4:00/ },
    { what: 'a card that plays inside itself', content: (id: string) => card(id), name: /^Watch from 4:00/ },
    {
      what: 'a roundup',
      content: (id: string) => html`<meetup-roundup .data=${roundupData(id)}></meetup-roundup>`,
      name: /^Watch from 4:00/,
    },
  ];

  for (const { what, content, name } of contents) {
    it(`${what} takes everything back that it made`, async () => {
      const id = newVideo();
      const host = await page(html`<div>${content(id)}</div>`);
      const element = host.firstElementChild!;
      expect(leaks.left()).not.to.deep.equal([]);
      await click(buttonIn(element, name));
      await untilPlays(id, second.opening);
      // The frame plays by itself; who listens to it may come a moment later.
      await until(() => leaks.left().join().includes('window message'), 'nobody listens');
      element.remove();
      expect(leaks.left()).to.deep.equal([]);
      expect(framesIn(element)).to.have.length(0);
      await settled(element);
      await aTimeout(300);
      expect(leaks.left()).to.deep.equal([]);
      expect(framesIn(element)).to.have.length(0);
      rounds.left += 1;
    });
  }

  it('ends the knocking at a provider that never answered', async () => {
    const host = await page(html`<div>${recording('SILENTVIDEO')}</div>`);
    await click(buttonIn(host, /^4:00/));
    await until(() => leaks.left().includes('1 intervals'), 'does not knock');
    host.firstElementChild!.remove();
    expect(leaks.left()).to.deep.equal([]);
    rounds.left += 1;
  });

  it('within the click, before the frame has loaded, leaves nothing either', async () => {
    const host = await page(html`<div>${recording(newVideo())}</div>`);
    buttonIn(host, /^4:00/).click();
    host.firstElementChild!.remove();
    await aTimeout(800);
    expect(leaks.left()).to.deep.equal([]);
    expect(framesIn()).to.have.length(0);
    rounds.left += 1;
  });

  it('ends the knocking once the provider has answered', async () => {
    const id = newVideo();
    const element = await page(recording(id));
    await click(buttonIn(element, /^4:00/));
    await untilPlays(id, second.opening);
    await until(() => marked(element).length === 1, 'nothing is marked');
    await until(() => !leaks.left().includes('1 intervals'), 'goes on knocking');
  });

  it('twenty times, after playing, leaves nothing behind', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('meetup-roundup');
    element.data = roundupData(newVideo());
    const count = () => [...deepElements(element)].length;
    let size: number | undefined;
    for (let round = 0; round < 20; round += 1) {
      host.append(element);
      await settled(element);
      buttonIn(element, /^Watch from 4:00/).click();
      expect(framesIn()).to.have.length(1);
      await aTimeout(10);
      element.remove();
      expect(leaks.left(), `round ${round}`).to.deep.equal([]);
      await settled(element);
      size ??= count();
      expect(count(), `round ${round}`).to.equal(size);
      rounds.left += 1;
    }
    expect(framesIn(element)).to.have.length(0);
    host.append(element);
    await settled(element);
    expect(hasPlayButton(element, 'Play from 4:00')).to.equal(true);
  });

  it('a hundred times, connected, played and driven, leaves no listener, timer or frame behind', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('timestamped-video');
    element.data = { video: addressOf(newVideo()), talks };
    for (let round = 0; round < 100; round += 1) {
      host.append(element);
      await settled(element);
      buttonIn(element, /^4:00/).click();
      expect(framesIn()).to.have.length(1);
      // Until what drives it has come.
      await until(() => element.playback.session?.player, 'nobody drives it');
      element.remove();
      await settled(element);
      expect(leaks.left(), `round ${round}`).to.deep.equal([]);
      expect(framesIn()).to.have.length(0);
      rounds.left += 1;
    }
  }).timeout(60_000);

  it('and coming back plays again', async () => {
    const id = newVideo();
    const host = await page(html`<div>${recording(id)}</div>`);
    const element = host.firstElementChild!;
    await click(buttonIn(element, /^4:00/));
    await untilPlays(id, second.opening);
    element.remove();
    await aTimeout(50);
    host.append(element);
    await settled(element);
    await click(buttonIn(element, /^50:00/));
    await untilPlays(id, second.closing);
    expect(framesIn()).to.have.length(1);
    expect(await embedRequests(id)).to.have.length(2);
  });
});

describe('moving on the page', () => {
  before(() => visit({}));
  beforeEach(clearOutside);
  afterEach(counting('moved'));

  it('goes on playing from where it was', async () => {
    const id = newVideo();
    const host = await page(
      html`<div>
        ${recording(id)}
        <section></section>
      </div>`,
    );
    const element = host.firstElementChild!;
    await click(buttonIn(element, /^4:00/));
    await untilPlays(id, second.opening);
    await provider(id).time(second.middle + 65);
    await until(() => marked(element).join().includes('Middle'), 'the mark stays');
    host.lastElementChild!.append(element);
    await settled(element);
    expect(marked(element))
      .to.have.length(1)
      .and.match(/Middle/);
    expect(framesIn()).to.have.length(1);
    const start = Number(new URL(frameIn(element).src).searchParams.get('start'));
    expect(start).to.be.within(second.middle + 65, second.middle + 75);
    await untilPlays(id, second.middle + 65);
  });

  it('stays paused where it was', async () => {
    const id = newVideo();
    const host = await page(
      html`<div>
        ${recording(id)}
        <section></section>
      </div>`,
    );
    const element = host.querySelector('timestamped-video')!;
    await click(buttonIn(element, /^4:00/));
    await untilPlays(id, second.opening);
    await provider(id).pause();
    await until(() => element.paused, 'does not pause');
    host.lastElementChild!.append(element);
    await settled(element);
    const { searchParams } = new URL(frameIn(element).src);
    expect(searchParams.get('autoplay')).to.equal('0');
    expect(Number(searchParams.get('start'))).to.be.within(second.opening, second.opening + 20);
    await aTimeout(500);
    expect((await provider(id).state()).state).not.to.equal(playerState.playing);
  });

  it('leaves one that never played as it was', async () => {
    const host = await page(
      html`<div>
        ${recording(newVideo())}
        <section></section>
      </div>`,
    );
    const element = host.firstElementChild!;
    host.lastElementChild!.append(element);
    await settled(element);
    expect(hasPlayButton(element, 'Play the recording')).to.equal(true);
  });

  it('does not take the second of another recording for its own', async () => {
    const [id, own] = [newVideo(), newVideo()];
    const host = await page(html`
      <div>
        <meetup-roundup
          .data=${roundupData(id, {
            talks: [talks[0]!, { title: 'Elsewhere', video: addressOf(own), start: '10:00' }],
          })}
        ></meetup-roundup>
        <section></section>
      </div>
    `);
    const element = host.firstElementChild!;
    await click(buttonIn(element, /^Watch from 10:00/));
    await untilPlays(own, 600);
    await aTimeout(200);
    host.lastElementChild!.append(element);
    await settled(element);
    expect(hasPlayButton(element, /^Play from 10:/)).to.equal(false);
  });
});

describe('other data while it plays', () => {
  before(() => visit({}));
  beforeEach(clearOutside);
  afterEach(counting('fed'));

  it('of another recording closes the player', async () => {
    const [id, other] = [newVideo(), newVideo()];
    const element = await page<HTMLElementTagNameMap['timestamped-video']>(
      html`<timestamped-video src=${addressOf(id)}></timestamped-video>`,
    );
    await click(buttonIn(element, /^Play/));
    await untilPlays(id, 0);
    element.src = addressOf(other);
    await settled(element);
    expect(framesIn()).to.have.length(0);
    expect(hasPlayButton(element, 'Play the recording')).to.equal(true);
    const link = byRole(element, 'link', { name: 'Watch on YouTube' });
    expect(link.getAttribute('href')).to.equal(linkTo(other, 0));
    expect(textOf(byRole(element, 'status'))).to.equal('');
    await click(buttonIn(element, /^Play/));
    expectFrame(frameIn(element), other, 0);
    await untilPlays(other, 0);
  });

  it('of the same recording, written otherwise, plays on', async () => {
    const id = newVideo();
    const element = await page<HTMLElementTagNameMap['timestamped-video']>(
      html`<timestamped-video src=${addressOf(id)}></timestamped-video>`,
    );
    await click(buttonIn(element, /^Play/));
    const frame = frameIn(element);
    await untilPlays(id, 0);
    element.src = linkTo(id, 0);
    element.heading = 'Another title';
    element.data = { talks };
    await settled(element);
    expectSame([frameIn(element)], [frame]);
    expect(await embedRequests()).to.have.length(1);
    await click(buttonIn(element, /^4:00/));
    await untilPlays(id, second.opening);
    expectSame([frameIn(element)], [frame]);
  });

  it('that is none closes the player, and shows what the author wrote', async () => {
    const id = newVideo();
    const element = await page(html`<timestamped-video src=${addressOf(id)}>Fallback</timestamped-video>`);
    await click(buttonIn(element, /^Play/));
    await untilPlays(id, 0);
    element.removeAttribute('src');
    await settled(element);
    expect(framesIn()).to.have.length(0);
    expect(textOf(element)).to.equal('Fallback');
  });
});
