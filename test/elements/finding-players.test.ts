import { expect, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../../src/define/all.js';
import { choosePlayer, findPlayers, type FoundPlayer } from '../../src/elements/events/find-players.js';
import { clearOutside, provider } from '../helpers/outside.js';
import { allByRole, byRole, nameOf } from '../helpers/roles.js';
import { settled, visit } from './fixtures.js';
import {
  addressOf,
  buttonIn,
  card,
  embedRequests,
  errorsOf,
  expectFrame,
  frameIn,
  framesIn,
  linkTo,
  marked,
  newVideo,
  page,
  playingCards,
  recording,
  roundupData,
  second,
  talks,
  until,
  untilPlays,
  expectSame,
  click,
  playButtons,
} from './play-fixtures.js';

/** A part of the page in a shadow tree of its own, as a theme or a CMS widget has it. */
class InShadow extends LitElement {
  content: unknown;

  static override readonly properties = { content: { attribute: false } };

  constructor() {
    super();
    this.content = undefined;
  }

  protected override render() {
    return html`${this.content}<slot></slot>`;
  }
}
customElements.define('in-shadow', InShadow);

const roundup = (id: string | undefined, more = {}) =>
  html`<meetup-roundup
    .data=${id === undefined ? { title: 'No recording', talks, ...more } : roundupData(id, more)}
  ></meetup-roundup>`;

/** The children of a page's part, by position. */
const part = (element: Element, index: number): HTMLElement => element.children[index] as HTMLElement;

const watch = (element: Element): HTMLElement => buttonIn(element, /^Watch/);

const make = (name: string, data: unknown): HTMLElement =>
  Object.assign(document.createElement(name), { data });

describe('cards and players', () => {
  before(() => visit({}));
  beforeEach(clearOutside);

  describe('outside of a roundup', () => {
    it('a card plays in the page’s player for its recording, above or below it', async () => {
      const [above, below] = [newVideo(), newVideo()];
      const element = await page(html`
        <div>${recording(above)} ${card(above)} ${card(below)} ${recording(below)}</div>
      `);
      await click(watch(part(element, 1)));
      expectFrame(frameIn(part(element, 0)), above, second.opening);
      // Once it plays, nothing above the next button grows any more.
      await untilPlays(above, second.opening);
      await click(watch(part(element, 2)));
      expectFrame(frameIn(part(element, 3)), below, second.opening);
      await untilPlays(below, second.opening);
      expect(framesIn()).to.have.length(2);
    });

    it('a card knows its recording in whatever spelling', async () => {
      const id = newVideo();
      const element = await page(html`
        <div>
          ${recording(id)}
          <talk-card
            heading="Middle"
            start="32m55s"
            video="https://www.youtube.com/watch?v=${id}"
          ></talk-card>
        </div>
      `);
      await click(watch(part(element, 1)));
      expectFrame(frameIn(part(element, 0)), id, second.middle);
      await until(() => playingCards(element).join() === 'Middle', 'the card does not play');
    });

    it('two players of one recording: the page’s first plays, though it came later', async () => {
      const id = newVideo();
      const element = await page(html`<div>${recording(id)} ${card(id)}</div>`);
      const first = make('timestamped-video', { video: addressOf(id), talks });
      element.prepend(first);
      await settled(element);
      await click(watch(part(element, 2)));
      expectFrame(frameIn(first), id, second.opening);
      expect(framesIn()).to.have.length(1);
    });

    it('“first” goes by the page, shadow trees included', async () => {
      const id = newVideo();
      const element = await page(html`
        <div>
          ${card(id)}
          <in-shadow .content=${recording(id)}>${recording(id)}</in-shadow>
          ${recording(id)}
        </div>
      `);
      await click(watch(part(element, 0)));
      const inShadow = part(element, 1);
      expect(framesIn(inShadow)).to.have.length(1);
      expect(framesIn(part(inShadow, 0))).to.have.length(0);
      expect(framesIn()).to.have.length(1);
    });

    it('a card in a shadow tree finds the page’s player', async () => {
      const id = newVideo();
      const element = await page(html`
        <div>
          <in-shadow .content=${card(id)}></in-shadow>
          ${recording(id)}
        </div>
      `);
      await click(watch(element));
      expectFrame(frameIn(part(element, 1)), id, second.opening);
    });

    it('a card that names no recording plays in the page’s first', async () => {
      const [first, other] = [newVideo(), newVideo()];
      const element = await page(html`<div>${card(undefined)} ${recording(first)} ${recording(other)}</div>`);
      const link = byRole(part(element, 0), 'link', { name: /^Watch on YouTube from 4:00/ });
      expect(link.getAttribute('href')).to.equal(linkTo(first, second.opening));
      await click(watch(part(element, 0)));
      expectFrame(frameIn(part(element, 1)), first, second.opening);
    });

    it('a card that names no recording offers nothing to play where the page has none', async () => {
      const element = await page(html`<div>${card(undefined)}</div>`);
      expect(playButtons(element)).to.have.length(0);
    });

    it('a card whose recording has no player plays inside itself, and again in the same', async () => {
      const [shown, own] = [newVideo(), newVideo()];
      const element = await page(html`<div>${recording(shown)} ${card(own)} ${card(own, talks[1])}</div>`);
      await click(watch(part(element, 1)));
      const frame = frameIn(part(element, 1));
      expectFrame(frame, own, second.opening);
      await untilPlays(own, second.opening);
      await until(() => playingCards(element).join() === 'Opening', 'the card does not play');
      // Now the page has a player for it, and the other card uses that.
      await click(watch(part(element, 2)));
      await untilPlays(own, second.middle);
      await until(() => playingCards(element).join() === 'Middle', 'the card does not play');
      await click(watch(part(element, 1)));
      await untilPlays(own, second.opening);
      expectSame(framesIn(), [frame]);
      expect(await embedRequests()).to.have.length(1);
    });

    it('a card that arrives late shows that its talk plays', async () => {
      const id = newVideo();
      const element = await page(html`<div>${recording(id)}</div>`);
      await click(buttonIn(element, /^32:55/));
      await untilPlays(id, second.middle);
      await until(() => marked(element).length === 1, 'nothing is marked');
      element.append(make('talk-card', { ...talks[1], video: addressOf(id) }));
      element.append(make('talk-card', { ...talks[2], video: addressOf(id) }));
      await settled(element);
      expect(playingCards(element)).to.deep.equal(['Middle']);
      await click(watch(part(element, 2)));
      await untilPlays(id, second.closing);
      expect(framesIn()).to.have.length(1);
    });

    it('a player that arrives after the card is used', async () => {
      const id = newVideo();
      const element = await page(html`<div>${card(id)}</div>`);
      const player = make('timestamped-video', { video: addressOf(id), talks });
      element.append(player);
      await settled(element);
      await click(watch(part(element, 0)));
      expectFrame(frameIn(player), id, second.opening);
      await until(() => playingCards(element).length === 1, 'the card does not play');
    });

    it('a player whose recording comes after the click’s card was made is used', async () => {
      const id = newVideo();
      const element = await page(html`<div><timestamped-video></timestamped-video>${card(id)}</div>`);
      part(element, 0).setAttribute('src', addressOf(id));
      await settled(element);
      await click(watch(part(element, 1)));
      expectFrame(frameIn(part(element, 0)), id, second.opening);
    });

    it('a player that is gone is not used, and the card plays inside itself', async () => {
      const id = newVideo();
      const element = await page(html`<div>${recording(id)} ${card(id)}</div>`);
      const gone = part(element, 0);
      gone.remove();
      await settled(element);
      await click(watch(part(element, 0)));
      expect(framesIn(gone)).to.have.length(0);
      expectFrame(frameIn(part(element, 0)), id, second.opening);
    });

    it('where one of two players is gone, the other is used', async () => {
      const id = newVideo();
      const element = await page(html`<div>${recording(id)} ${recording(id)} ${card(id)}</div>`);
      part(element, 0).remove();
      await settled(element);
      await click(watch(part(element, 1)));
      expectFrame(frameIn(part(element, 0)), id, second.opening);
      expect(framesIn(part(element, 1))).to.have.length(0);
    });

    it('a card does not say that its talk plays once the player is gone', async () => {
      const id = newVideo();
      const element = await page(html`<div>${recording(id)} ${card(id)}</div>`);
      await click(watch(part(element, 1)));
      await until(() => playingCards(element).length === 1, 'the card does not play');
      part(element, 0).remove();
      await until(() => playingCards(element).length === 0, 'the card says that it plays', 1000);
    });

    it('a player that moved up is then the first', async () => {
      const id = newVideo();
      const element = await page(html`<div>${recording(id)} ${recording(id)} ${card(id)}</div>`);
      const moved = part(element, 1);
      element.prepend(moved);
      await settled(element);
      await click(watch(part(element, 2)));
      expectFrame(frameIn(moved), id, second.opening);
      expect(framesIn()).to.have.length(1);
    });

    it('players of two recordings stand side by side, and each minds its own', async () => {
      const [left, right] = [newVideo(), newVideo()];
      const element = await page(html`<div>${recording(left)} ${recording(right)}</div>`);
      await click(buttonIn(part(element, 0), /^4:00/));
      await click(buttonIn(part(element, 1), /^50:00/));
      await untilPlays(right, second.closing);
      expect((await provider(left).state()).time).to.be.within(second.opening, second.opening + 20);
      expect(marked(part(element, 0)))
        .to.have.length(1)
        .and.match(/Opening/);
      expect(marked(part(element, 1)))
        .to.have.length(1)
        .and.match(/Closing/);
    });
  });

  describe('inside a roundup', () => {
    it('a talk in a recording of its own makes the roundup’s player switch, and a chapter switches back', async () => {
      const [id, own] = [newVideo(), newVideo()];
      const element = await page(
        roundup(id, {
          talks: [talks[0], { title: 'Elsewhere', video: addressOf(own), start: '10:00' }],
        }),
      );
      await click(buttonIn(element, /^Watch from 4:00/));
      await untilPlays(id, second.opening);
      await click(buttonIn(element, /^Watch from 10:00/));
      await untilPlays(own, 600);
      expect(framesIn()).to.have.length(1);
      await until(() => playingCards(element).join() === 'Elsewhere', 'the card does not play');
      // No chapter of the one recording is current in the other.
      expect(marked(element)).to.deep.equal([]);
      await click(buttonIn(element, /^4:00 Opening/));
      await untilPlays(id, second.opening);
      await until(() => playingCards(element).join() === 'Opening', 'the card does not play');
      expect(marked(element))
        .to.have.length(1)
        .and.match(/Opening/);
      expect(framesIn()).to.have.length(1);
    });

    it('its own player goes before another of the same recording, further up', async () => {
      const id = newVideo();
      const element = await page(html`<div>${recording(id)} ${roundup(id)}</div>`);
      await click(buttonIn(part(element, 1), /^Watch from 4:00/));
      expect(framesIn(part(element, 0))).to.have.length(0);
      expectFrame(frameIn(part(element, 1)), id, second.opening);
    });

    it('a recording that can’t play here is a link that says where it goes', async () => {
      const id = newVideo();
      const url = 'https://skillsmatter.com/skillscasts/12345';
      const element = await page(roundup(id, { talks: [talks[0], { title: 'Elsewhere', video: url }] }));
      const article = byRole(element, 'article', { name: 'Elsewhere' });
      expect(playButtons(article)).to.have.length(0);
      const link = byRole(article, 'link', { name: 'Watch on skillsmatter.com: Elsewhere' });
      expect(link.getAttribute('href')).to.equal(url);
    });

    it('all of whose recordings can’t play here is all links', async () => {
      const url = 'https://vimeo.com/12345';
      const element = await page(
        html`<meetup-roundup .data=${{ title: 'Elsewhere', video: url, talks }}></meetup-roundup>`,
      );
      expect(playButtons(element)).to.have.length(0);
      const links = allByRole(element, 'link', { name: /^Watch on vimeo\.com/ });
      expect(links).to.have.length(4);
      for (const link of links) expect(link.getAttribute('href')).to.equal(url);
    });

    it('two on a page don’t mix', async () => {
      const [first, other] = [newVideo(), newVideo()];
      const element = await page(html`<div>${roundup(first)} ${roundup(other)}</div>`);
      await click(buttonIn(part(element, 1), /^Watch from 32:55/));
      expectFrame(frameIn(part(element, 1)), other, second.middle);
      await click(buttonIn(part(element, 0), /^Watch from 4:00/));
      expectFrame(frameIn(part(element, 0)), first, second.opening);
      await untilPlays(first, second.opening);
      await until(() => playingCards(element).length === 1, 'the other goes on playing');
      expect(playingCards(part(element, 0))).to.deep.equal(['Opening']);
      expect(marked(part(element, 0))).to.match(/Opening/);
      expect(marked(part(element, 1))).to.match(/Middle/);
    });

    it('two of the same recording don’t mix either', async () => {
      const id = newVideo();
      const element = await page(html`<div>${roundup(id)} ${roundup(id)}</div>`);
      await click(buttonIn(part(element, 1), /^Watch from 32:55/));
      expect(framesIn(part(element, 0))).to.have.length(0);
      expectFrame(frameIn(part(element, 1)), id, second.middle);
      await until(() => playingCards(part(element, 1)).length === 1, 'the card does not play');
      expect(playingCards(part(element, 0))).to.deep.equal([]);
    });

    it('one without a recording does not borrow that of another', async () => {
      const element = await page(html`<div>${roundup(newVideo())} ${roundup(undefined)}</div>`);
      const [, without] = [part(element, 0), part(element, 1)];
      expect(playButtons(without).map(nameOf)).to.deep.equal([]);
      expect(allByRole(without, 'link').map(nameOf)).to.deep.equal([]);
    });

    it('one whose talks each have a recording plays each in its own card', async () => {
      const [first, other] = [newVideo(), newVideo()];
      const element = await page(
        roundup(undefined, {
          talks: [
            { title: 'First', video: addressOf(first) },
            { title: 'Other', video: addressOf(other) },
          ],
        }),
      );
      const [one, two] = allByRole(element, 'article');
      await click(watch(one!));
      expectFrame(frameIn(one!), first, 0);
      await until(() => playingCards(element).join() === 'First', 'the card does not play');
      await click(watch(two!));
      await untilPlays(other, 0);
      expectFrame(frameIn(two!), other, 0);
      expectFrame(frameIn(one!), first, 0);
    });

    it('a card on the page plays in the player of a roundup with its recording', async () => {
      const id = newVideo();
      const element = await page(html`<div>${card(id, talks[1])} ${roundup(id)}</div>`);
      await click(watch(part(element, 0)));
      expectFrame(frameIn(part(element, 1)), id, second.middle);
      await until(() => playingCards(element).length === 2, 'not both cards say so');
    });
  });

  describe('of another version of the library', () => {
    /** A player that knows only the events. */
    function foreignPlayer(detail: object): {
      node: HTMLElement;
      tell: (more: object) => void;
      asked: unknown[];
    } {
      const node = Object.assign(document.createElement('div'), { playFrom: () => undefined });
      const asked: unknown[] = [];
      let now = detail;
      const tell = (more: object) => {
        now = { ...now, ...more };
        const init = { bubbles: true, composed: true, detail: now };
        node.dispatchEvent(new CustomEvent('timestamped-video-state', init));
      };
      const answer = () => {
        if (node.isConnected) tell({});
      };
      document.addEventListener('timestamped-video-query', answer);
      leave.push(() => document.removeEventListener('timestamped-video-query', answer));
      node.addEventListener('timestamped-video-request', (event) =>
        asked.push((event as CustomEvent<unknown>).detail),
      );
      return { node, tell, asked };
    }

    const leave: (() => void)[] = [];
    afterEach(() => {
      for (const each of leave.splice(0)) each();
    });

    const known = (id: string) => ({
      version: 2,
      recording: `youtube:${id}`,
      url: addressOf(id),
      state: 'idle',
      playable: true,
      volume: 11,
      chapters: [{ from: null }],
    });

    it('a player of version 2 is asked by a card, and its state is shown', async () => {
      const id = newVideo();
      const { node, tell, asked } = foreignPlayer(known(id));
      const element = await page(html`<div>${node} ${card(id)}</div>`);
      await click(watch(element));
      expect(asked).to.have.length(1);
      expect(asked[0]).to.deep.include({ version: 1, start: second.opening });
      expect(framesIn()).to.have.length(0);
      tell({ state: 'playing', start: second.opening });
      await settled(element);
      expect(playingCards(element)).to.deep.equal(['Opening']);
      tell({ state: 'a state of the future' });
      await settled(element);
      expect(playingCards(element)).to.deep.equal([]);
    });

    it('a player that left without a word is not asked', async () => {
      const id = newVideo();
      const { node, asked } = foreignPlayer(known(id));
      const element = await page(html`<div>${node} ${card(id)}</div>`);
      node.remove();
      await click(watch(element));
      expect(asked).to.deep.equal([]);
      expectFrame(frameIn(element), id, second.opening);
    });

    it('a card of version 2 asks a player, which answers and plays', async () => {
      const id = newVideo();
      const element = await page(html`<div>${recording(id)}<span></span></div>`);
      const foreign = part(element, 1);
      const states: { version: number; recording: string; state: string; start?: number }[] = [];
      const note = (event: Event) => states.push((event as CustomEvent).detail);
      document.addEventListener('timestamped-video-state', note);
      leave.push(() => document.removeEventListener('timestamped-video-state', note));
      const send = (node: Element, name: string, detail: object) =>
        node.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
      send(foreign, 'timestamped-video-query', { version: 2, mood: 'curious' });
      expect(states.at(-1)).to.deep.include({ version: 1, recording: `youtube:${id}`, state: 'idle' });
      // Without an address, it means what the player shows.
      send(part(element, 0), 'timestamped-video-request', { version: 2, start: 1975, speed: 2 });
      expectFrame(frameIn(element), id, second.middle);
      await untilPlays(id, second.middle);
      await until(() => states.at(-1)?.state === 'playing', 'does not say that it plays');
      expect(states.at(-1)?.start).to.equal(second.middle);
    });

    const garbage: unknown[] = [
      null,
      undefined,
      'text',
      0,
      1,
      true,
      [],
      [1],
      {},
      { version: 0 },
      { version: 'one' },
      { version: null, recording: 'youtube:x' },
      { version: 1 },
      { version: 1, recording: 5, url: 5, state: 5, start: 'x', playable: 'x' },
      { version: 1, url: 5, start: 5 },
      { version: 1, start: Infinity },
      { version: 1, recording: {}, url: {}, state: {}, start: {} },
      { version: 1, recording: null, url: null, state: null, start: null },
      { version: 1, recording: '', url: 'javascript:alert(1)', state: 'playing', start: -1 },
      { version: 1, recording: '', url: 'no address', state: 'playing', start: NaN },
    ];

    for (const detail of garbage) {
      const what = detail === undefined ? 'undefined' : JSON.stringify(detail);

      it(`a “player” that tells ${what} breaks nothing, and no card is left without its own`, async () => {
        const id = newVideo();
        const stranger = document.createElement('div');
        const tell = () =>
          stranger.isConnected &&
          stranger.dispatchEvent(
            new CustomEvent('timestamped-video-state', { bubbles: true, composed: true, detail }),
          );
        document.addEventListener('timestamped-video-query', tell);
        leave.push(() => document.removeEventListener('timestamped-video-query', tell));
        const errors = await errorsOf(async () => {
          const element = await page(
            html`<div>${stranger} ${recording(id)} ${card(id)} ${card(undefined, talks[1])}</div>`,
          );
          tell();
          await settled(element);
          buttonIn(part(element, 2), /^Watch from 4:00/).click();
          expectFrame(frameIn(part(element, 1)), id, second.opening);
          const unnamed = buttonIn(part(element, 3), /^Watch from 32:55/);
          unnamed.click();
          expect(framesIn()).to.have.length(1);
          await settled(element);
          expect(marked(element))
            .to.have.length(1)
            .and.match(/Middle/);
        });
        expect(errors).to.deep.equal([]);
      });

      it(`a “card” that asks for ${what} breaks nothing`, async () => {
        const id = newVideo();
        const element = await page(html`<div>${recording(id)}</div>`);
        const errors = await errorsOf(async () => {
          for (const name of ['timestamped-video-query', 'timestamped-video-request']) {
            const init = { bubbles: true, composed: true, detail };
            part(element, 0).dispatchEvent(new CustomEvent(name, init));
          }
          await settled(element);
          // Whether it plays or not, no address may hold what is no second.
          for (const frame of framesIn()) {
            expect(new URL(frame.src).searchParams.get('start')).to.match(/^\d+$/);
          }
          buttonIn(element, /^32:55/).click();
          await settled(element);
          expectFrame(frameIn(element), id, Number(new URL(frameIn(element).src).searchParams.get('start')));
          expect(marked(element))
            .to.have.length(1)
            .and.match(/Middle/);
        });
        expect(errors).to.deep.equal([]);
      });
    }

    it('events from the document itself, which is no element, are passed over', async () => {
      const id = newVideo();
      const element = await page(html`<div>${recording(id)} ${card(id)}</div>`);
      const errors = await errorsOf(async () => {
        document.dispatchEvent(new CustomEvent('timestamped-video-state', { detail: known(id) }));
        document.dispatchEvent(new Event('timestamped-video-state'));
        await settled(element);
        await click(watch(element));
      });
      expect(errors).to.deep.equal([]);
      expectFrame(frameIn(part(element, 0)), id, second.opening);
    });
  });
});

describe('findPlayers', () => {
  it('gives those with a recording, in the order of the page', async () => {
    const [one, two] = [newVideo(), newVideo()];
    const element = await page(html`
      <div>
        <span></span><timestamped-video></timestamped-video>
        <in-shadow .content=${recording(one)}></in-shadow>
        ${recording(two)}
      </div>
    `);
    const found = findPlayers(part(element, 0)).filter(({ path }) => path.includes(element));
    expect(found.map((player) => player.recording)).to.deep.equal([`youtube:${one}`, `youtube:${two}`]);
    expectSame([found[1]?.node], [part(element, 3)]);
    expect(found.map(({ state, version }) => [state, version])).to.deep.equal([
      ['idle', 1],
      ['idle', 1],
    ]);
  });
});

describe('choosePlayer', () => {
  const around = document.createElement('div');
  const player = (recordingKey: string, path: Node[] = []): FoundPlayer => ({
    version: 1,
    recording: recordingKey,
    url: '',
    state: 'idle',
    node: document.createElement('div'),
    path,
  });
  const players = [player('a'), player('b'), player('b'), player('c', [around]), player('b', [around])];

  const cases = [
    {
      it: 'takes the first in the roundup around it, whatever it shows',
      card: { roundup: around, recording: 'b' },
      index: 3,
    },
    { it: 'takes the first of its recording', card: { recording: 'b' }, index: 1 },
    { it: 'takes the first of all without a recording', card: {}, index: 0 },
    { it: 'takes none of another recording', card: { recording: 'x' }, index: -1 },
    {
      it: 'takes the page’s where its roundup has none',
      card: { roundup: document.createElement('p'), recording: 'b' },
      index: 1,
    },
  ];

  for (const each of cases) {
    it(each.it, () => {
      expect(players.indexOf(choosePlayer(players, each.card)!)).to.equal(each.index);
    });
  }
});
