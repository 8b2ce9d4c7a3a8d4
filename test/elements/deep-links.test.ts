import { aTimeout, expect, fixtureCleanup, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { linkedId, linkedTime } from '../../src/model/page-link.js';
import { clearOutside } from '../helpers/outside.js';
import { byRole, textOf } from '../helpers/roles.js';
import { settled, visit as visitAnew } from './fixtures.js';
import {
  addressOf,
  buttonIn,
  cardNamed,
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
  playingCards,
  recording,
  roundupData,
  second,
  talks,
  until,
  untilPlays,
  thirdParties,
  expectSame,
  click,
} from './play-fixtures.js';

const roundup = (id: string) => html`<meetup-roundup .data=${roundupData(id)}></meetup-roundup>`;

const uncued = 'Play the recording';

/** Goes to a fragment as a link within the page does. */
async function goTo(hash: string): Promise<void> {
  const gone = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  visited = undefined;
  location.hash = hash;
  await gone;
}

/** Not more often than need be: WebKit allows a page 100 times in 10 seconds. */
function visit(where: { t?: string; hash?: string }): void {
  const now = JSON.stringify(where);
  if (now !== visited) visitAnew(where);
  visited = now;
}
let visited: string | undefined;

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

function expectUncued(element: Element): void {
  expect(hasPlayButton(element, uncued)).to.equal(true);
  expect(marked(element)).to.deep.equal([]);
}

describe('deep links', () => {
  beforeEach(clearOutside);
  after(() => visit({}));

  describe('?t=', () => {
    it('cues the recording: chapter, button and link, and asks the provider for nothing', async () => {
      visit({ t: '1975' });
      const id = newVideo();
      const element = await page(recording(id));
      buttonIn(element, 'Play from 32:55');
      expect(marked(element))
        .to.have.length(1)
        .and.match(/Middle/);
      const link = byRole(element, 'link', { name: 'Watch on YouTube from 32:55' });
      expect(link.getAttribute('href')).to.equal(linkTo(id, 1975));
      expect(textOf(byRole(element, 'status'))).to.equal('');
      await aTimeout(300);
      expect(framesIn()).to.have.length(0);
      expect(await thirdParties()).to.deep.equal([]);
    });

    for (const t of [
      '1975',
      '1975s',
      '32m55s',
      '0h32m55s',
      '32:55',
      '0:32:55',
      'PT32M55S',
      '1975.7',
      ' 1975 ',
    ]) {
      it(`takes the spelling “${t}”`, async () => {
        visit({ t });
        const element = await page(recording(newVideo()));
        buttonIn(element, 'Play from 32:55');
        expect(marked(element)).to.match(/Middle/);
      });
    }

    for (const t of ['light', '', '-5', '99999999', '43200', '1:75', '1e3', 'NaN', 'Infinity', '12px', '%']) {
      it(`leaves “${t}” to the page`, async () => {
        visit({ t });
        expectUncued(await page(recording(newVideo())));
      });
    }

    it('leaves a time at or past the known end to the page', async () => {
      for (const t of ['2400', '2401']) {
        fixtureCleanup();
        visit({ t });
        const id = newVideo();
        expectUncued(await page(recording(id, { video: { src: addressOf(id), duration: '40:00' } })));
      }
      fixtureCleanup();
      visit({ t: '2399' });
      const id = newVideo();
      const element = await page(recording(id, { video: { src: addressOf(id), duration: '40:00' } }));
      buttonIn(element, 'Play from 39:59');
    });

    it('cues nothing where the recording is a link', async () => {
      visit({ t: '1975' });
      const element = await page(
        html`<timestamped-video .data=${{ video: 'https://vimeo.com/1', talks }}></timestamped-video>`,
      );
      expect(framesIn(element)).to.have.length(0);
      expect(marked(element)).to.deep.equal([]);
    });

    it('goes before the time in the recording’s own address', async () => {
      const id = newVideo();
      visit({});
      const content = html`<timestamped-video src=${`${addressOf(id)}?t=60`}></timestamped-video>`;
      buttonIn(await page(content), 'Play from 1:00');
      fixtureCleanup();
      visit({ t: '1975' });
      buttonIn(await page(content), 'Play from 32:55');
    });

    it('is where playing begins', async () => {
      visit({ t: '1000' });
      const id = newVideo();
      const element = await page(recording(id));
      await click(buttonIn(element, 'Play from 16:40'));
      expectFrame(frameIn(element), id, 1000);
      await untilPlays(id, 1000);
    });

    it('gives way to the chapter that the reader clicks', async () => {
      visit({ t: '1975' });
      const id = newVideo();
      const element = await page(recording(id));
      await click(buttonIn(element, /^50:00/));
      expectFrame(frameIn(element), id, second.closing);
      await untilPlays(id, second.closing);
      expect(marked(element)).to.match(/Closing/);
    });

    it('brings the recording into view', async () => {
      visit({ t: '1975' });
      const element = await page(
        html`<div>
          <div style="height: 300vh"></div>
          ${recording(newVideo())}
        </div>`,
      );
      await until(() => isInView(buttonIn(element, 'Play from 32:55')), 'out of view');
    });

    it('reaches the recording in a roundup, whose cards do not say that it plays', async () => {
      visit({ t: '1975' });
      const element = await page(roundup(newVideo()));
      buttonIn(element, 'Play from 32:55');
      expect(marked(element))
        .to.have.length(1)
        .and.match(/Middle/);
      expect(playingCards(element)).to.deep.equal([]);
    });

    it('is for the page’s first recording alone', async () => {
      visit({ t: '1975' });
      const element = await page(html`<div>${recording(newVideo())} ${roundup(newVideo())}</div>`);
      buttonIn(element.children[0]!, 'Play from 32:55');
      expectUncued(element.children[1]!);
    });

    it('stays where another recording turns up further down', async () => {
      visit({ t: '1975' });
      const element = await page(html`<div>${recording(newVideo())}</div>`);
      const later = document.createElement('timestamped-video');
      later.data = { video: addressOf(newVideo()), talks };
      element.append(later);
      await settled(element);
      buttonIn(element.children[0]!, 'Play from 32:55');
      expectUncued(later);
    });

    it('goes over to one that turns up further up', async () => {
      visit({ t: '1975' });
      const element = await page(html`<div>${recording(newVideo())}</div>`);
      buttonIn(element, 'Play from 32:55');
      const earlier = document.createElement('timestamped-video');
      earlier.data = { video: addressOf(newVideo()), talks };
      element.prepend(earlier);
      await settled(element);
      buttonIn(earlier, 'Play from 32:55');
      expectUncued(element.children[1]!);
    });

    it('leaves the one that it goes away from as it would have been without', async () => {
      visit({ t: '1975' });
      const src = `${addressOf(newVideo())}?t=60`;
      const element = await page(html`<div><timestamped-video src=${src}></timestamped-video></div>`);
      buttonIn(element, 'Play from 32:55');
      const earlier = document.createElement('timestamped-video');
      earlier.src = addressOf(newVideo());
      element.prepend(earlier);
      await settled(element);
      buttonIn(element.children[1]!, 'Play from 1:00');
    });

    it('does not take away what the reader plays', async () => {
      visit({ t: '1975' });
      const id = newVideo();
      const element = await page(html`<div>${recording(id)}</div>`);
      await click(buttonIn(element, 'Play from 32:55'));
      await untilPlays(id, second.middle);
      const earlier = document.createElement('timestamped-video');
      earlier.data = { video: addressOf(newVideo()), talks };
      element.prepend(earlier);
      await settled(element);
      expect(framesIn(element.children[1])).to.have.length(1);
      expect(marked(element.children[1]!)).to.match(/Middle/);
    });
  });

  describe('#talk', () => {
    it('cues the talk, and asks the provider for nothing', async () => {
      visit({ hash: 'middle' });
      const id = newVideo();
      const element = await page(recording(id));
      buttonIn(element, 'Play from 32:55');
      expect(marked(element))
        .to.have.length(1)
        .and.match(/Middle/);
      await aTimeout(300);
      expect(await thirdParties()).to.deep.equal([]);
      await click(buttonIn(element, 'Play from 32:55'));
      await untilPlays(id, second.middle);
    });

    it('knows the ids that authors gave, in any script', async () => {
      const ids = ['größe-und-wärme', '日本語の話', 'вечер-2'];
      const given = ids.map((id, index) => ({ title: `Talk ${index}`, id, start: 100 * (index + 1) }));
      for (const [index, id] of ids.entries()) {
        for (const hash of [id, encodeURIComponent(id)]) {
          visit({ hash });
          const element = await page(recording(newVideo(), { talks: given }));
          expect(marked(element), hash).to.have.length(1);
          expect(marked(element)[0], hash).to.contain(`Talk ${index}`);
        }
      }
    });

    for (const hash of ['%E0%A4%A', '%', 'no-such-talk', '', 'Middle', 'talk']) {
      it(`leaves “#${hash}” to the page`, async () => {
        visit({ hash });
        const errors = await errorsOf(async () => expectUncued(await page(recording(newVideo()))));
        expect(errors).to.deep.equal([]);
      });
    }

    it('gives way to ?t=', async () => {
      visit({ t: '300', hash: 'middle' });
      const element = await page(recording(newVideo()));
      buttonIn(element, 'Play from 5:00');
    });

    it('followed later, cues', async () => {
      visit({});
      const element = await page(recording(newVideo()));
      expectUncued(element);
      await goTo('closing');
      await settled(element);
      buttonIn(element, 'Play from 50:00');
      expect(marked(element))
        .to.have.length(1)
        .and.match(/Closing/);
      await goTo('opening');
      await settled(element);
      buttonIn(element, 'Play from 4:00');
      expect(await errorsOf(() => goTo('%E0%A4%A'))).to.deep.equal([]);
      await settled(element);
      buttonIn(element, 'Play from 4:00');
      expect(await thirdParties()).to.deep.equal([]);
    });

    it('followed while it plays, seeks in place', async () => {
      visit({});
      const id = newVideo();
      const element = await page(recording(id));
      await click(buttonIn(element, /^4:00/));
      const frame = frameIn(element);
      await untilPlays(id, second.opening);
      await goTo('closing');
      await untilPlays(id, second.closing);
      expectSame(framesIn(), [frame]);
      expect(await embedRequests()).to.have.length(1);
      expect(marked(element)).to.match(/Closing/);
      expect(textOf(byRole(element, 'status'))).to.equal('Playing from 50:00');
    });

    it('brings the talk’s card into view, in a roundup', async () => {
      visit({ hash: 'closing' });
      const element = await page(
        html`<div>
          <div style="height: 300vh"></div>
          ${roundup(newVideo())}
        </div>`,
      );
      await until(() => isInView(cardNamed(element, 'Closing')), 'out of view');
      expect(marked(element))
        .to.have.length(1)
        .and.match(/Closing/);
    });

    it('brings the recording into view, without one', async () => {
      visit({ hash: 'closing' });
      const element = await page(
        html`<div>
          <div style="height: 300vh"></div>
          ${recording(newVideo())}
        </div>`,
      );
      await until(() => isInView(buttonIn(element, 'Play from 50:00')), 'out of view');
    });

    it('cues a talk that the data brings after the recording', async () => {
      visit({ hash: 'middle' });
      const element = await page(html`<timestamped-video src=${addressOf(newVideo())}></timestamped-video>`);
      expect(hasPlayButton(element, uncued)).to.equal(true);
      Object.assign(element, { data: { talks } });
      await settled(element);
      buttonIn(element, 'Play from 32:55');
    });

    it('of another recording cues nothing here', async () => {
      visit({ hash: 'elsewhere' });
      const away = { title: 'Elsewhere', start: 100, video: addressOf(newVideo()) };
      expectUncued(await page(recording(newVideo(), { talks: [...talks, away] })));
    });
  });
});

describe('linkedTime', () => {
  const cases: [search: string, duration: number | undefined, seconds: number | undefined][] = [
    ['?t=1975', undefined, 1975],
    ['?a=1&t=32m55s&b=2', undefined, 1975],
    ['?t=1975', 1976, 1975],
    ['?t=1975', 1975, undefined],
    ['?t=0', 10, 0],
    ['?t=43199', undefined, 43199],
    ['?t=43200', undefined, undefined],
    ['?t=43200', 50_000, 43200],
    ['?t=-1', undefined, undefined],
    ['?t=dark', undefined, undefined],
    ['?t', undefined, undefined],
    ['?T=5', undefined, undefined],
    ['?start=5', undefined, undefined],
    ['?t=%E0%A4%A', undefined, undefined],
    ['', undefined, undefined],
  ];

  for (const [search, duration, seconds] of cases) {
    it(`finds ${seconds} in “${search}” of ${duration ?? 'an unknown length'}`, () => {
      expect(linkedTime(search, duration)).to.equal(seconds);
    });
  }
});

describe('linkedId', () => {
  const cases: [hash: string, id: string | undefined][] = [
    ['#a-talk', 'a-talk'],
    ['#gr%C3%B6%C3%9Fe', 'größe'],
    ['#größe', 'größe'],
    ['#', undefined],
    ['', undefined],
    ['#%E0%A4%A', undefined],
    ['#100%', undefined],
    ['#:~:text=word', ':~:text=word'],
  ];

  for (const [hash, id] of cases) {
    it(`finds ${id} in “${hash}”`, () => expect(linkedId(hash)).to.equal(id));
  }
});
