import { aTimeout, expect, html } from '@open-wc/testing';
import '../../src/define/all.js';
import type { TimestampedVideo } from '../../src/elements/timestamped-video/timestamped-video.js';
import { linkedId, linkedTime } from '../../src/model/page-link.js';
import type { TalkData } from '../../src/model/types.js';
import { expectNoAxeViolations } from '../helpers/a11y.js';
import { clearOutside, playerState, provider } from '../helpers/outside.js';
import { allByRole, byRole, nameOf, queryByRole, textOf } from '../helpers/roles.js';
import { focused, press, tabTo } from '../helpers/user.js';
import { partOf, partsOf, settled, visit } from './fixtures.js';
import {
  addressOf,
  buttonIn,
  click,
  embedRequests,
  expectSame,
  framesIn,
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
} from './play-fixtures.js';

const controlsIn = (root: Element) => byRole(root, 'group', { name: 'Controls' });

async function playing(id: string, name: RegExp = /^4:00/, more: object = {}): Promise<TimestampedVideo> {
  const element = await page<TimestampedVideo>(recording(id, more));
  await click(buttonIn(element, name));
  await until(() => !element.paused, 'does not play', 8000);
  await until(() => queryByRole(element, 'group', { name: 'Controls' }), 'no controls');
  return element;
}

describe('the controls', () => {
  before(() => visit({}));
  beforeEach(clearOutside);

  it('are not there before it plays', async () => {
    const element = await page(recording(newVideo()));
    expect(partsOf(element, 'control')).to.deep.equal([]);
    expect(textOf(partOf(element, 'bar'))).to.equal('Plays from YouTube once you press play');
  });

  it('lead to the next and the previous talk', async () => {
    const id = newVideo();
    const element = await playing(id);
    await click(buttonIn(element, 'Next talk'));
    await untilPlays(id, second.middle);
    await until(() => /Middle/.test(marked(element).join()), 'the mark stays');
    await click(buttonIn(element, 'Previous talk'));
    await untilPlays(id, second.opening);
    await until(() => /Opening/.test(marked(element).join()), 'the mark stays');
    expect(buttonIn(element, 'Previous talk').getAttribute('aria-disabled')).to.equal('true');
    expect(await embedRequests()).to.have.length(1);
  });

  it('play on into the next talk, unless told to pause at the end', async () => {
    const id = newVideo();
    const element = await playing(id);
    await provider(id).time(second.middle - 0.5);
    await untilPlays(id, second.middle);
    await click(buttonIn(element, /^4:00/));
    await untilPlays(id, second.opening);
    const only = buttonIn(element, 'This talk only');
    expect(only.getAttribute('aria-pressed')).to.equal('false');
    await click(only);
    expect(only.getAttribute('aria-pressed')).to.equal('true');
    await provider(id).time(second.middle - 0.5);
    await until(async () => (await provider(id).state()).state === playerState.paused, 'plays on');
    expect((await provider(id).state()).time).to.be.within(second.middle, second.middle + 2);
    await provider(id).play();
    await untilPlays(id, second.middle);
    await aTimeout(600);
    expect((await provider(id).state()).state, 'the next talk plays').to.equal(playerState.playing);
  });

  it('pause at a talk’s own end as well, and not where the reader jumps over it', async () => {
    const id = newVideo();
    const withEnd: TalkData[] = [{ ...talks[0], end: '10:00' }, talks[1]!];
    const element = await playing(id, /^4:00/, { talks: withEnd });
    element.talkOnly = true;
    await settled(element);
    await provider(id).time(595);
    await aTimeout(400);
    await provider(id).time(700);
    await aTimeout(600);
    expect((await provider(id).state()).state).to.equal(playerState.playing);
    await provider(id).time(599.5);
    await until(async () => (await provider(id).state()).state === playerState.paused, 'plays on');
  });

  it('copy a link to the talk and to the moment that work', async () => {
    const id = newVideo();
    const copied: string[] = [];
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
      configurable: true,
    });
    try {
      const element = await playing(id, /^32:55/);
      await click(buttonIn(element, 'Copy link to this talk'));
      await click(buttonIn(element, 'Copy link to this moment'));
      await until(() => copied.length === 2, 'nothing is copied');
      await until(
        () => allByRole(element, 'status').some((status) => textOf(status) === 'Link copied'),
        'says nothing',
      );
    } finally {
      if (own) Object.defineProperty(navigator, 'clipboard', own);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
    const [talk, moment] = copied.map((link) => new URL(link));
    expect(linkedId(talk!.hash)).to.equal('middle');
    expect(talk!.pathname).to.equal(location.pathname);
    expect(linkedTime(moment!.search)).to.be.within(second.middle, second.middle + 20);
  });

  it('say the link itself where the browser doesn’t let it be copied', async () => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      const element = await playing(newVideo(), /^32:55/);
      await click(buttonIn(element, 'Copy link to this talk'));
      await until(
        () => allByRole(element, 'status').some((status) => textOf(status).includes('#middle')),
        'says nothing',
      );
    } finally {
      if (own) Object.defineProperty(navigator, 'clipboard', own);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('are named, and axe finds nothing', async () => {
    const element = await playing(newVideo(), /^32:55/);
    const names = allByRole(controlsIn(element), 'button').map(nameOf);
    expect(names).to.deep.equal([
      'Previous talk',
      'Next talk',
      'This talk only',
      'Copy link to this talk',
      'Copy link to this moment',
    ]);
    await expectNoAxeViolations(element);
  });

  for (const [what, more, expected] of [
    ['one talk', { talks: [talks[0]] }, 1],
    ['two talks', { talks: talks.slice(0, 2) }, 2],
    [
      'forty chapters',
      { talks: Array.from({ length: 40 }, (_, i) => ({ title: `Talk ${i}`, start: 240 + i * 60 })) },
      40,
    ],
  ] as const) {
    it(`fit ${what}`, async () => {
      const element = await playing(newVideo(), /^4:00/, more);
      expect(allByRole(partOf(element, 'chapters'), 'button')).to.have.length(expected);
      expect(partsOf(element, 'track')).to.have.length(expected > 1 ? 1 : 0);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
  }

  it('of a recording without times are the moment’s alone', async () => {
    const element = await page<TimestampedVideo>(
      recording(newVideo(), { talks: talks.map(({ title }) => ({ title: title! })) }),
    );
    await click(buttonIn(element, /^Play/));
    await until(() => queryByRole(element, 'group', { name: 'Controls' }), 'no controls');
    expect(allByRole(controlsIn(element), 'button').map(nameOf)).to.deep.equal(['Copy link to this moment']);
  });
});

describe('the keys in the list of chapters', () => {
  before(() => visit({}));

  it('lead from button to button, and Tab leaves them', async () => {
    const element = await page(recording(newVideo()));
    const buttons = allByRole(partOf(element, 'chapters'), 'button');
    const [first, middle, last] = buttons;
    await tabTo(first!);
    const steps = [
      ['ArrowDown', middle],
      ['ArrowDown', last],
      ['ArrowDown', last],
      ['ArrowUp', middle],
      ['Home', first],
      ['End', last],
    ] as const;
    for (const [key, button] of steps) {
      await press(key);
      expectSame([focused()], [button]);
    }
    await press('ArrowUp');
    await press('Tab');
    expect(buttons.includes(focused() as HTMLElement)).to.equal(false);
    await press('Shift+Tab');
    expectSame([focused()], [middle]);
  });
});

describe('one at a time', () => {
  before(() => visit({}));

  it('plays: the one that begins makes the others pause', async () => {
    const [first, other] = [newVideo(), newVideo()];
    const host = await page(html`<div>${recording(first)} ${recording(other)}</div>`);
    const [left, right] = [...host.children] as TimestampedVideo[];
    await click(buttonIn(left!, /^4:00/));
    await untilPlays(first, second.opening);
    await click(buttonIn(right!, /^32:55/));
    await untilPlays(other, second.middle);
    await until(async () => (await provider(first).state()).state === playerState.paused, 'both play');
    // The reader presses play inside the first one's frame.
    await provider(first).play();
    await until(async () => (await provider(other).state()).state === playerState.paused, 'both play');
    await untilPlays(first, second.opening);
  });
});

describe('what goes wrong', () => {
  before(() => visit({}));
  beforeEach(clearOutside);

  const reasons: [code: string, text: RegExp][] = [
    ['002', /knows no recording of that address/],
    ['005', /can’t play this recording just now/],
    ['100', /no longer has this recording/],
    ['101', /allows this recording to play on YouTube only/],
    ['150', /allows this recording to play on YouTube only/],
    ['153', /hides where it is/],
  ];

  for (const [code, text] of reasons) {
    it(`is said in words, with a way on: error ${code}`, async () => {
      const id = `ERROR${code}abc`;
      const element = await page<TimestampedVideo>(
        recording(id, { video: { src: addressOf(id), archive: 'https://archive.example/talk' } }),
      );
      await click(buttonIn(element, /^32:55/));
      await until(() => partsOf(element, 'notice').length === 1, 'says nothing', 8000);
      const notice = byRole(element, 'alert');
      expect(textOf(notice)).to.match(text);
      expect(framesIn()).to.have.length(0);
      for (const link of allByRole(element, 'link', { name: 'Watch on YouTube from 32:55' }))
        expect(link.getAttribute('href')).to.equal(linkTo(id, second.middle));
      const offersArchive = queryByRole(notice, 'link', { name: 'There is an archived copy' }) !== undefined;
      expect(offersArchive).to.equal(code === '100' || code === '002');
      expect(marked(element)).to.match(/Middle/);
      await expectNoAxeViolations(element);
      await click(byRole(notice, 'button', { name: 'Try again' }));
      await until(async () => (await embedRequests(id)).length === 2, 'does not try again');
    });
  }

  it('gives the focus back that was in the player', async () => {
    const id = newVideo();
    const element = await page<TimestampedVideo>(recording(id));
    await click(buttonIn(element, /^Play/));
    await untilPlays(id, 0);
    // It may be gone before it can answer.
    await provider(id)
      .error(150)
      .catch(() => undefined);
    await until(() => partsOf(element, 'notice').length === 1, 'says nothing');
    await until(() => focused() === partOf(element, 'play-button'), 'the focus is lost');
  });

  it('is refused by the browser: paused at the second, and the reader is told to press play', async () => {
    const element = await page<TimestampedVideo>(recording('NOAUTOPLAY1'));
    await click(buttonIn(element, /^32:55/));
    await until(() => partsOf(element, 'notice').length === 1, 'says nothing', 8000);
    expect(textOf(byRole(element, 'alert'))).to.equal('Press play in the player: it starts at 32:55.');
    expect(element.paused).to.equal(true);
    expect(element.currentTime).to.equal(second.middle);
    expect(framesIn()).to.have.length(1);
    await provider('NOAUTOPLAY1').play();
    await until(() => !element.paused, 'does not play');
    await until(() => partsOf(element, 'notice').length === 0, 'goes on asking for it');
  });

  it('is silence: after ten seconds the reader is told, and an answer is welcome still', async () => {
    const element = await page<TimestampedVideo>(recording('SILENTVIDEO'));
    await click(buttonIn(element, /^32:55/));
    await aTimeout(8000);
    expect(partsOf(element, 'notice')).to.deep.equal([]);
    await until(() => partsOf(element, 'notice').length === 1, 'says nothing', 6000);
    expect(textOf(byRole(element, 'alert'))).to.match(/^YouTube doesn’t answer/);
    expect(framesIn()).to.have.length(1);
    await click(buttonIn(element, 'Try again'));
    expect(framesIn()).to.have.length(1);
    await until(() => partsOf(element, 'notice').length === 0, 'says it still');
    await until(async () => (await embedRequests('SILENTVIDEO')).length === 2, 'does not try again');
  }).timeout(25_000);

  it('is soon over, where a slow player answers', async () => {
    const element = await page<TimestampedVideo>(recording('SLOWANSWER1'));
    await click(buttonIn(element, /^32:55/));
    await until(() => !element.paused, 'does not play', 8000);
    expect(partsOf(element, 'notice')).to.deep.equal([]);
  });
});

describe('a roundup’s player', () => {
  before(() => visit({}));

  it('has the controls, and its talks’ ids are the cards’', async () => {
    const id = newVideo();
    const element = await page(html`<meetup-roundup .data=${roundupData(id)}></meetup-roundup>`);
    await click(buttonIn(element, /^32:55/));
    await until(() => queryByRole(element, 'group', { name: 'Controls' }), 'no controls');
    await click(buttonIn(element, 'Next talk'));
    await untilPlays(id, second.closing);
  });
});
