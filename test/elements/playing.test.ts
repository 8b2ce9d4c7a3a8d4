import { emulateMedia } from '@web/test-runner-commands';
import { aTimeout, expect, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { clearOutside, playerState, provider } from '../helpers/outside.js';
import { allByRole, byRole, nameOf, textOf } from '../helpers/roles.js';
import { focused, press, tabTo } from '../helpers/user.js';
import { engine, partOf, partsOf, visit } from './fixtures.js';
import {
  addressOf,
  buttonIn,
  card,
  cardNamed,
  embedRequests,
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

const roundup = (id: string, more = {}) =>
  html`<meetup-roundup .data=${roundupData(id, more)}></meetup-roundup>`;

/** Tab leads to the list of chapters, arrows to the others in it. */
async function reach(element: Element, button: HTMLElement): Promise<void> {
  const chapters = partsOf(element, 'chapter-button');
  const at = chapters.indexOf(button);
  await tabTo(at < 0 ? button : chapters[0]!);
  for (let count = 0; count < at; count += 1) await press('ArrowDown');
}

const linkOf = (root: Element) => byRole(root, 'link', { name: /^Watch on YouTube( from [\d:]+)?$/ });
const hrefOf = (root: Element) => linkOf(root).getAttribute('href');

/** Whether the element lies in the window, at least in the main. */
function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= -1 && bottom <= innerHeight + 1;
}

describe('playing', () => {
  before(() => visit({}));
  beforeEach(clearOutside);

  const ways = [
    { where: 'on play', content: recording, name: /^Play/, start: 0 },
    { where: 'on a chapter', content: recording, name: /^32:55 Middle/, start: second.middle },
    { where: 'on a card of a roundup', content: roundup, name: /^Watch from 4:00/, start: second.opening },
    {
      where: 'on a card on its own',
      content: (id: string) => card(id),
      name: /^Watch from 4:00/,
      start: second.opening,
    },
  ];

  for (const { where, content, name, start } of ways) {
    describe(`a click ${where}`, () => {
      it('makes the frame within the click, and the provider plays from there', async () => {
        const id = newVideo();
        const element = await page(content(id));
        expect(framesIn(element)).to.have.length(0);
        let seen: HTMLIFrameElement[] = [];
        const look = () => (seen = framesIn(element));
        addEventListener('click', look, { once: true });
        await click(buttonIn(element, name));
        expect(seen).to.have.length(1);
        expectFrame(seen[0]!, id, start);
        await untilPlays(id, start);
        expectSame([frameIn(element)], [seen[0]]);
        const requests = await embedRequests();
        expect(requests).to.deep.equal([
          { method: 'GET', url: seen[0]!.src, referer: `${location.origin}/` },
        ]);
        expect((await provider(id).state()).error).to.equal(undefined);
      });

      it('waits for nothing, not even a promise', async () => {
        // Between the listeners of a reader's click, promises go on; between those of a script's they don't.
        const id = newVideo();
        const element = await page(content(id));
        const button = buttonIn(element, name);
        button.click();
        expect(framesIn(element)).to.have.length(1);
        expectFrame(frameIn(element), id, start);
      });

      it('can be a key', async () => {
        const id = newVideo();
        const element = await page(content(id));
        await reach(element, buttonIn(element, name));
        await press('Enter');
        await untilPlays(id, start);
      });
    });
  }

  it('starts at once in a page of another language too', async () => {
    const id = newVideo();
    const element = await page(html`<div lang="de">${card(id)}</div>`);
    await until(() => allByRole(element, 'button').length > 0, 'no button');
    playButtons(element)[0]!.click();
    expect(framesIn(element)).to.have.length(1);
    expect(new URL(frameIn(element).src).searchParams.get('hl')).to.equal('de');
  });

  describe('the next click', () => {
    it('on another chapter seeks in place', async () => {
      const id = newVideo();
      const element = await page(recording(id));
      await click(buttonIn(element, /^4:00/));
      const frame = frameIn(element);
      await untilPlays(id, second.opening);
      await click(buttonIn(element, /^50:00/));
      await untilPlays(id, second.closing);
      expectSame(framesIn(), [frame]);
      expect(await embedRequests()).to.have.length(1);
    });

    it('on another card seeks in place', async () => {
      const id = newVideo();
      const element = await page(roundup(id));
      await click(buttonIn(element, /^Watch from 4:00/));
      const frame = frameIn(element);
      await untilPlays(id, second.opening);
      await click(buttonIn(element, /^Watch from 32:55/));
      await untilPlays(id, second.middle);
      await until(() => playingCards(element).join() === 'Middle', 'the card does not say that it plays');
      await click(buttonIn(element, /^50:00/));
      await untilPlays(id, second.closing);
      expectSame(framesIn(), [frame]);
      expect(await embedRequests()).to.have.length(1);
    });

    it('starts a paused recording again', async () => {
      const id = newVideo();
      const element = await page(recording(id));
      await click(buttonIn(element, /^4:00/));
      await untilPlays(id, second.opening);
      await provider(id).pause();
      await click(buttonIn(element, /^32:55/));
      await untilPlays(id, second.middle);
    });

    it('starts one again that had ended', async () => {
      const id = newVideo();
      const element = await page(recording(id));
      await click(buttonIn(element, /^50:00/));
      await untilPlays(id, second.closing);
      await provider(id).end();
      await click(buttonIn(element, /^4:00/));
      await untilPlays(id, second.opening);
      expect(await embedRequests()).to.have.length(1);
    });

    for (const id of ['SLOWANSWER1', 'LOSTMESSAG1']) {
      it(`counts before the provider has answered (${id})`, async () => {
        const element = await page(recording(id));
        buttonIn(element, /^4:00/).click();
        buttonIn(element, /^32:55/).click();
        const frame = frameIn(element);
        await untilPlays(id, second.opening);
        await click(buttonIn(element, /^50:00/));
        await untilPlays(id, second.closing);
        expectSame(framesIn(), [frame]);
        expect(await embedRequests()).to.have.length(1);
        expect(marked(element))
          .to.have.length(1)
          .and.match(/Closing/);
      });
    }

    it('on the same card, of another recording, counts twice before the provider has answered', async () => {
      const own = newVideo();
      const [first] = talks;
      const element = await page(
        roundup('SLOWANSWER1', {
          talks: [first, { title: 'Elsewhere', video: addressOf(own), start: '10:00' }],
        }),
      );
      await click(buttonIn(element, /^Watch from 4:00/));
      await untilPlays('SLOWANSWER1', second.opening);
      const button = buttonIn(element, /^Watch from 10:00/);
      button.click();
      button.click();
      // Once the stand-in has answered, it shows the other video.
      await aTimeout(3000);
      await untilPlays(own, 600);
    }).timeout(15_000);

    it('does no harm where the provider never answers', async () => {
      const element = await page(recording('SILENTVIDEO'));
      await click(buttonIn(element, /^4:00/));
      const frame = frameIn(element);
      await click(buttonIn(element, /^32:55/));
      await aTimeout(600);
      expectSame(framesIn(), [frame]);
      expect(await embedRequests()).to.have.length(1);
      expect(hrefOf(element)).to.equal(linkTo('SILENTVIDEO', second.middle));
    });
  });

  describe('focus', () => {
    it('goes into the player from the play button', async () => {
      const id = newVideo();
      const element = await page(recording(id));
      await tabTo(buttonIn(element, /^Play/));
      await press('Enter');
      await untilPlays(id, 0);
      expectSame([focused()], [frameIn(element)]);
    });

    it('goes into the player from the play button with the mouse too', async () => {
      const id = newVideo();
      const element = await page(recording(id));
      await click(buttonIn(element, /^Play/));
      await untilPlays(id, 0);
      expectSame([focused()], [frameIn(element)]);
    });

    for (const { what, name } of [
      { what: 'a chapter', name: /^32:55/ },
      { what: 'a card', name: /^Watch from 32:55/ },
    ]) {
      it(`stays on ${what}`, async () => {
        const id = newVideo();
        const element = await page(roundup(id));
        const button = buttonIn(element, name);
        await reach(element, button);
        await press('Enter');
        await untilPlays(id, second.middle);
        await until(() => marked(element).length === 1, 'nothing is marked');
        expectSame([focused()], [button]);
        await press('Space');
        await untilPlays(id, second.middle);
        expectSame([focused()], [button]);
        expect(button.isConnected).to.equal(true);
      });
    }

    it('stays on the card that plays inside itself', async () => {
      const id = newVideo();
      const element = await page(card(id));
      const button = buttonIn(element, /^Watch from 4:00/);
      await tabTo(button);
      await press('Enter');
      await untilPlays(id, second.opening);
      expectSame([focused()], [button]);
    });
  });

  describe('coming into view', () => {
    const farCard = (id: string) => html`
      <div>
        ${recording(id)}
        <div style="height: 300vh"></div>
        ${card(id, talks[1])}
      </div>
    `;

    it('brings the player to the reader, from a card far below', async () => {
      const id = newVideo();
      const element = await page(farCard(id));
      await click(buttonIn(element, /^Watch from/));
      await until(() => isInView(frameIn(element)), 'the player is out of view');
    });

    /** The behaviours with which the click on the card scrolls. */
    async function behavioursOf(id: string): Promise<unknown[]> {
      const element = await page(farCard(id));
      const behaviours: unknown[] = [];
      const real = Element.prototype.scrollIntoView;
      Element.prototype.scrollIntoView = function (options) {
        behaviours.push((options as ScrollIntoViewOptions).behavior);
        real.call(this, options);
      };
      try {
        buttonIn(element, /^Watch from/).click();
        await until(() => behaviours.length > 0, 'the page does not scroll');
      } finally {
        Element.prototype.scrollIntoView = real;
      }
      return behaviours;
    }

    it('scrolls smoothly', async () => {
      expect(await behavioursOf(newVideo())).to.deep.equal(['smooth']);
    });

    // No driver of the other engines can ask for it.
    (engine === 'Chromium' ? it : it.skip)('jumps where the reader wants less motion', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      try {
        expect(await behavioursOf(newVideo())).to.deep.equal(['auto']);
      } finally {
        await emulateMedia({ reducedMotion: 'no-preference' });
      }
    });
  });

  describe('the status', () => {
    it('says politely from where it plays, and is there before', async () => {
      const id = newVideo();
      const element = await page(roundup(id));
      const status = byRole(element, 'status');
      expect(textOf(status)).to.equal('');
      await click(buttonIn(element, /^32:55/));
      expect(textOf(status)).to.equal('Playing from 32:55');
      await click(buttonIn(element, /^Watch from 4:00/));
      expect(textOf(status)).to.equal('Playing from 4:00');
      expectSame([byRole(element, 'status')], [status]);
      // The role is polite by itself; nothing may make it louder.
      expect(status.getAttribute('aria-live') ?? 'polite').to.equal('polite');
    });
  });

  describe('the plain link', () => {
    it('is there before, while playing, and follows the chapter', async () => {
      const id = newVideo();
      const element = await page(recording(id));
      expect(hrefOf(element)).to.equal(linkTo(id, 0));
      expect(nameOf(linkOf(element))).to.equal('Watch on YouTube');
      await click(buttonIn(element, /^4:00/));
      expect(hrefOf(element)).to.equal(linkTo(id, second.opening));
      expect(nameOf(linkOf(element))).to.equal('Watch on YouTube from 4:00');
      await untilPlays(id, second.opening);
      await provider(id).time(second.middle + 100);
      await until(() => hrefOf(element) === linkTo(id, second.middle), 'the link stays');
      expect(nameOf(linkOf(element))).to.equal('Watch on YouTube from 32:55');
    });

    it('is in every card, before and while it plays', async () => {
      const id = newVideo();
      const element = await page(roundup(id));
      const linked = () =>
        allByRole(element, 'article').map((article) =>
          byRole(article, 'link', { name: /^Watch on YouTube from/ }).getAttribute('href'),
        );
      const hrefs = [second.opening, second.middle, second.closing].map((start) => linkTo(id, start));
      expect(linked()).to.deep.equal(hrefs);
      await click(buttonIn(element, /^Watch from 4:00/));
      await until(() => playingCards(element).length === 1, 'no card plays');
      expect(linked()).to.deep.equal(hrefs);
    });

    for (const code of [100, 150, 153]) {
      it(`stays where the provider fails with error ${code}`, async () => {
        const id = `ERROR${code}abc`;
        const element = await page(recording(id));
        await click(buttonIn(element, /^4:00/));
        await until(() => framesIn(element).length === 0, 'keeps the frame');
        for (const link of allByRole(element, 'link', { name: /^Watch on YouTube from 4:00$/ }))
          expect(link.getAttribute('href')).to.equal(linkTo(id, second.opening));
        expect(textOf(partOf(element, 'chapters'))).not.to.contain('Playing');
      });
    }
  });

  describe('chapters', () => {
    it('are an ordered list of native buttons, named by time, title and speaker', async () => {
      const element = await page(recording(newVideo()));
      const list = byRole(element, 'list', { name: 'Talks in this recording' });
      expect(list.localName).to.equal('ol');
      const buttons = allByRole(list, 'listitem').map((item) => byRole(item, 'button'));
      expect(buttons.map(({ localName }) => localName)).to.deep.equal(['button', 'button', 'button']);
      expect(buttons.map(nameOf)).to.deep.equal([
        '4:00 Opening Ana',
        '32:55 Middle Dheeraj',
        '50:00 Closing Luke',
      ]);
      expect(nameOf(allByRole(element, 'button')[0]!)).to.match(/^Play/);
    });

    it('mark the current one alone, and hand the mark on as playing goes on', async () => {
      const id = newVideo();
      const element = await page(roundup(id));
      expect(marked(element)).to.deep.equal([]);
      await click(buttonIn(element, /^4:00/));
      expect(marked(element))
        .to.have.length(1)
        .and.match(/Opening/);
      await until(() => playingCards(element).includes('Opening'), 'the card does not say so');
      expect(playingCards(element)).to.deep.equal(['Opening']);
      await untilPlays(id, second.opening);

      await provider(id).time(second.middle - 1);
      await untilPlays(id, second.middle);
      await until(() => marked(element).some((name) => name.includes('Middle')), 'the mark stays');
      expect(marked(element)).to.have.length(1);
      await until(() => playingCards(element).includes('Middle'), 'the card does not say so');
      expect(playingCards(element)).to.deep.equal(['Middle']);
      expect(framesIn(element)).to.have.length(1);
    });

    it('have none current before the first and after the end of the last', async () => {
      const id = newVideo();
      const closing = { ...talks[2]!, end: '55:00' };
      const element = await page(recording(id, { talks: [talks[0], talks[1], closing] }));
      await click(buttonIn(element, /^Play/));
      await untilPlays(id, 0);
      expect(marked(element)).to.deep.equal([]);
      await provider(id).time(3100);
      await until(() => marked(element).length === 1, 'nothing is marked');
      await provider(id).time(3400);
      await until(() => marked(element).length === 0, 'the mark stays');
    });

    it('are marked while paused; the cards then do not say that they play', async () => {
      const id = newVideo();
      const element = await page(roundup(id));
      await click(buttonIn(element, /^Watch from 32:55/));
      await until(() => playingCards(element).includes('Middle'), 'the card does not say so');
      await provider(id).pause();
      await until(() => playingCards(element).length === 0, 'the card still says so');
      expect(marked(element))
        .to.have.length(1)
        .and.match(/Middle/);
      await provider(id).play();
      await until(() => playingCards(element).includes('Middle'), 'the card does not say so again');
    });

    it('keep the mark where the reader put it, though the provider lands a bit earlier', async () => {
      const element = await page(recording('EARLYSTART1', { talks: [talks[0], talks[1]] }));
      await click(buttonIn(element, /^4:00/));
      await untilPlays('EARLYSTART1', second.opening - 2);
      const seen = new Set<string>();
      buttonIn(element, /^32:55/).click();
      const end = performance.now() + 1000;
      await until(() => {
        seen.add(marked(element).join(' and '));
        return performance.now() > end;
      }, 'time stands still');
      expect([...seen].filter((names) => !names.includes('Middle'))).to.deep.equal([]);
    });

    it('do not say that they play where the browser or the provider refused', async () => {
      const element = await page(roundup('NOAUTOPLAY1'));
      await click(buttonIn(element, /^Watch from 4:00/));
      await until(async () => (await provider('NOAUTOPLAY1').state()).connected, 'no answer');
      await aTimeout(300);
      expect(playingCards(element)).to.deep.equal([]);
      await provider('NOAUTOPLAY1').play();
      await until(() => playingCards(element).includes('Opening'), 'the card does not say so');
    });
  });

  describe('the order of controls', () => {
    it('has the one that plays before every other that names the talk', async () => {
      const id = newVideo();
      const full = {
        ...talks[0]!,
        slides: 'https://slides.example/1',
        transcript: 'https://texts.example/1',
        links: [{ title: 'Opening in code', url: 'https://code.example/1' }],
      };
      const element = await page(roundup(id, { talks: [full] }));
      for (const playing of [false, true]) {
        if (playing) await click(buttonIn(element, /^4:00/));
        const controls = ['button', 'link'].flatMap((role) => allByRole(element, role, { name: /Opening/ }));
        const article = cardNamed(element, 'Opening');
        const inCard = controls.filter((control) => control.getRootNode() === article.getRootNode());
        expect(inCard.length).to.be.above(2);
        const inOrder = [...inCard].sort((a, b) =>
          a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
        );
        expect(nameOf(inOrder[0]!)).to.equal('Watch from 4:00: Opening');
        const inChapters = allByRole(partOf(element, 'chapters'), 'button', { name: /Opening/ });
        expect(controls.filter((control) => inChapters.includes(control))).to.have.length(1);
      }
    });
  });

  it('has the player’s state as the provider confirmed it, not as it was wished', async () => {
    const id = newVideo();
    const element = await page(roundup(id));
    const states: string[] = [];
    element.addEventListener('timestamped-video-state', (event) => {
      const { state } = (event as CustomEvent<{ state: string }>).detail;
      if (states.at(-1) !== state) states.push(state);
    });
    await click(buttonIn(element, /^4:00/));
    await untilPlays(id, second.opening);
    await until(() => states.includes('playing'), 'does not play');
    expect(states.find((state) => state !== 'idle')).to.equal('loading');
    await provider(id).end();
    await until(() => states.at(-1) === 'ended', 'does not end');
    expect((await provider(id).state()).state).to.equal(playerState.ended);
  });
});
