import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { breakFiles, brokenRequests, cutOutside, mendFiles } from '../helpers/breakage.js';
import { figures } from '../helpers/figures.js';
import { clearOutside, outsideRequests, provider } from '../helpers/outside.js';
import { allByRole, byRole, textOf } from '../helpers/roles.js';
import {
  deepElements,
  listenForIssues,
  missingPicture,
  partsOf,
  picture,
  settled,
  untilRole,
  visit,
} from '../elements/fixtures.js';
import {
  buttonIn,
  click,
  errorsOf,
  frameIn,
  framesIn,
  newVideo,
  page,
  recording,
  roundupData,
  second,
  talks,
  until,
  untilPlays,
} from '../elements/play-fixtures.js';
import { providerMessage } from './provider-message.js';
import { waitUntil } from '../helpers/wait-until.js';

type Roundup = HTMLElementTagNameMap['meetup-roundup'];
type Recording = HTMLElementTagNameMap['timestamped-video'];

const survived = new Set<string>();
const patient = { timeout: 8000 };
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const fallback = 'The author’s own';
const good = (title: string, ms = 0): string =>
  `/test-files/slow.json?${new URLSearchParams({ ms: String(ms), body: JSON.stringify({ title }) })}`;

/** What can be wrong with a file, and what the reader's browser says of it. */
const fileFaults: Record<string, { src: string; says: RegExp }> = {
  'not there': { src: '/test-files/status/404', says: /the server answers 404/ },
  'an error of the server': { src: '/test-files/status/500', says: /the server answers 500/ },
  'not for us': { src: '/test-files/status/403', says: /the server answers 403/ },
  'cut off': { src: '/test-files/cut-off.json', says: /can't be read as JSON/ },
  'broken off on its way': {
    src: '/test-files/broken.json',
    says: /could not be loaded|can't be read as JSON/,
  },
  'a page': { src: '/test-files/wrong-type.json', says: /can't be read as JSON/ },
  'an empty answer': { src: '/test-files/slow.json?ms=0&body=', says: /can't be read as JSON/ },
  'a list': { src: '/test-files/slow.json?ms=0&body=[]', says: /a list is no Roundup object/ },
  'on a host that doesn’t allow it (CORS)': { src: picture, says: /could not be loaded.*CORS header/s },
  'redirected to such a host': {
    src: `/test-files/redirect.json?to=${picture}`,
    says: /could not be loaded/,
  },
  'redirected for ever': { src: '/test-files/loop.json', says: /could not be loaded/ },
  'on a host that can’t be reached': {
    src: 'https://gone.invalid/roundup.json',
    says: /could not be loaded|JSON/,
  },
};

describe('a file that is', () => {
  let heard: ReturnType<typeof listenForIssues>;
  beforeEach(() => {
    heard = listenForIssues();
  });
  afterEach(() => heard.stop());

  const told = async (says: RegExp): Promise<void> => {
    await waitUntil(() => heard.events.length > 0, 'nothing is told', patient);
    const sentences = heard.events.flatMap(({ issues }) =>
      issues.map(({ message, remedy }) => message + remedy),
    );
    expect(sentences.join())
      .to.match(says)
      .and.match(/src|The data/);
    expect(heard.errors).to.deep.equal([]);
  };

  for (const [what, { src, says }] of Object.entries(fileFaults)) {
    it(`${what} leaves the author’s own, then what an earlier file showed`, async () => {
      const element = await fixture<Roundup>(html`<meetup-roundup src=${src}>${fallback}</meetup-roundup>`);
      await told(says);
      expect(textOf(element)).to.equal(fallback);
      element.src = good('Good at last');
      await untilRole(element, 'heading', { name: 'Good at last' });
      // What was told already is told again only once all was well.
      await waitUntil(() => heard.events.at(-1)?.issues.length === 0, 'not told that all is well', patient);
      heard.events.length = 0;
      element.src = src;
      await told(says);
      // A file that came, and is no roundup, is the author's new word; one that didn't come is none.
      if (what !== 'a list') byRole(element, 'heading', { name: 'Good at last' });
      expect(textOf(element)).not.to.equal('');
      survived.add(`a file ${what}`);
    });
  }

  it('slow leaves the author’s own until it is there', async () => {
    const element = await fixture<Roundup>(
      html`<meetup-roundup src=${good('Late', 1500)}>${fallback}</meetup-roundup>`,
    );
    await aTimeout(700);
    expect(textOf(element)).to.equal(fallback);
    await untilRole(element, 'heading', { name: 'Late' });
    survived.add('a slow file');
  });

  it('redirected is read from where it went', async () => {
    const to = encodeURIComponent(good('Elsewhere'));
    const element = await fixture<Roundup>(
      html`<meetup-roundup src=${`/test-files/redirect.json?to=${to}`}></meetup-roundup>`,
    );
    await untilRole(element, 'heading', { name: 'Elsewhere' });
    survived.add('a redirected file');
  });

  it('changed under way is shown as the later answer has it, however late the earlier one is', async () => {
    const element = await fixture<Roundup>(
      html`<meetup-roundup src=${good('Earlier', 600)}>${fallback}</meetup-roundup>`,
    );
    // Asked for anew, under another address, while the first is on its way.
    await nextFrame();
    element.src = good('Later');
    await untilRole(element, 'heading', { name: 'Later' });
    await aTimeout(900);
    byRole(element, 'heading', { name: 'Later' });
    // Now the one that is asked for last takes its time.
    element.src = good('Soon');
    await nextFrame();
    element.src = good('Last', 500);
    await untilRole(element, 'heading', { name: 'Last' });
    survived.add('a file that changes under way');
  });

  it('slow is shown though the element leaves and returns meanwhile', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div><meetup-roundup src=${good('Late', 700)}>${fallback}</meetup-roundup></div>`,
    );
    const element = holder.firstElementChild!;
    await aTimeout(200);
    element.remove();
    await aTimeout(100);
    holder.append(element);
    expect(textOf(element)).to.equal(fallback);
    await untilRole(element, 'heading', { name: 'Late' });
    expect(heard.events).to.deep.equal([]);
    survived.add('a slow file of an element that leaves and returns');
  });

  it('asked for offline is asked for again once the browser is online', async () => {
    await breakFiles(/slow\.json/, 'cut');
    const element = await fixture<Roundup>(
      html`<meetup-roundup src=${good('Online')}>${fallback}</meetup-roundup>`,
    );
    await told(/could not be loaded/);
    const tries = await brokenRequests();
    expect(tries).to.be.greaterThan(0);
    dispatchEvent(new Event('online'));
    await waitUntil(async () => (await brokenRequests()) > tries, 'is not asked for again', patient);
    expect(textOf(element)).to.equal(fallback);
    await mendFiles();
    dispatchEvent(new Event('online'));
    await untilRole(element, 'heading', { name: 'Online' });
    survived.add('a file until the browser is online');
  });

  it('asked for offline is told, and there once the reader is back and asks again', async () => {
    await breakFiles(/slow\.json/, 'cut');
    const element = await fixture<Roundup>(
      html`<meetup-roundup src=${good('Back')}>${fallback}</meetup-roundup>`,
    );
    await told(/could not be loaded/);
    expect(textOf(element)).to.equal(fallback);
    await mendFiles();
    element.src = `${good('Back')}&again`;
    await untilRole(element, 'heading', { name: 'Back' });
    survived.add('a file while offline');
  });
  afterEach(mendFiles);
});

describe('pictures that can’t be had', () => {
  beforeEach(clearOutside);

  it('fall out, and nothing else does', async () => {
    const image = { src: missingPicture, alt: 'Gone', caption: 'A caption' };
    const elsewhere = 'https://gone.invalid/a.png';
    // Answers 200, with a page.
    const notOne = '/test-files/wrong-type.json';
    const element = await page<Roundup>(
      html`<meetup-roundup
        hold-images
        .data=${roundupData(newVideo(), {
          cover: image,
          photos: [image, { src: elsewhere }, { src: notOne, alt: 'A page' }],
          talks: [{ ...talks[0], photo: image }],
        })}
      ></meetup-roundup>`,
    );
    const images = () => [...deepElements(element)].filter(({ localName }) => localName === 'img');
    const failed = new Set<string>();
    // All of them at once, and counted before the first can have failed.
    element.holdImages = false;
    await settled(element);
    const all = images();
    expect(all).to.have.length(5);
    for (const one of all) {
      one.addEventListener('error', () => failed.add((one as HTMLImageElement).src));
      one.setAttribute('loading', 'eager');
      one.scrollIntoView();
    }
    await until(() => images().length === 0, 'a broken picture stays');
    expect([...failed].sort()).to.deep.equal(
      [missingPicture, elsewhere, new URL(notOne, location.href).href].sort(),
    );
    const asked = (await outsideRequests()).map(({ url }) => url);
    expect(asked).to.include(missingPicture).and.include(elsewhere);
    byRole(element, 'heading', { name: 'An evening' });
    expect(textOf(element)).to.contain('A caption');
    survived.add('missing pictures').add('a picture that is a page');
  });
});

describe('a provider that', () => {
  before(() => visit({}));
  beforeEach(clearOutside);
  afterEach(() => cutOutside(false));

  const notice = (element: Element) => partsOf(element, 'notice')[0];

  it('can’t be reached leaves chapters and link, and plays once it can', async () => {
    const id = newVideo();
    const element = await page<Recording>(recording(id));
    await cutOutside(true);
    await click(buttonIn(element, /^4:00/));
    await until(() => notice(element), 'the reader is told nothing', 14_000);
    expect(textOf(notice(element)!)).to.match(/doesn’t answer|offline/);
    expect(allByRole(element, 'button', { name: /^(4:00|32:55|50:00)/ })).to.have.length(3);
    byRole(element, 'link', { name: 'Watch on YouTube from 4:00' });
    await cutOutside(false);
    await click(buttonIn(element, 'Try again'));
    await untilPlays(id, second.opening);
    expect(framesIn()).to.have.length(1);
    survived.add('a provider out of reach').add('offline and back');
  }).timeout(40_000);

  it('says nothing leaves chapters and link', async () => {
    const element = await page(recording('SILENTVIDEO'));
    await click(buttonIn(element, /^4:00/));
    await until(() => notice(element), 'the reader is told nothing', 14_000);
    expect(allByRole(element, 'button', { name: /^(4:00|32:55|50:00)/ })).to.have.length(3);
    survived.add('a silent provider');
  }).timeout(20_000);

  /** What a provider could send that isn't true, or isn't anything. */
  const lies: unknown[] = [
    ...['', '{', 'null', '[]', '"x"', '5', '{"event":5}', '{"event":"infoDelivery"}', '[['.repeat(50_000)],
    ...[NaN, -1, 1e308, '4:00', null, {}, []].map((time) =>
      JSON.stringify({
        event: 'infoDelivery',
        info: { currentTime: time, duration: time, playerState: time },
      }),
    ),
    ...[7, -5, 1.5, 'playing', '__proto__', 'constructor', null].map((info) =>
      JSON.stringify({ event: 'onStateChange', info }),
    ),
    '{"event":"infoDelivery","info":{"__proto__":{"polluted":true},"volume":-5,"playbackRate":1e9,"muted":"no"}}',
    '{"event":"infoDelivery","info":{"currentTime":1e400,"duration":-1e400,"volume":1e400}}',
    '{"event":"onReady","__proto__":{"polluted":true}}',
    '{"event":"<img src=x onerror=alert(1)>","info":"javascript:alert(1)"}',
    { event: 'infoDelivery', info: { currentTime: 5 } },
    undefined,
    5,
    new ArrayBuffer(8),
  ];

  it('lies changes no time, no name and no object that it shouldn’t', async () => {
    const id = newVideo();
    const element = await page<Recording>(recording(id));
    await click(buttonIn(element, /^4:00/));
    await untilPlays(id, second.opening);
    const { contentWindow: source } = frameIn(element);
    const origin = new URL(frameIn(element).src).origin;
    // What is sent like this is heard, so that the silence about the rest means something.
    const truth = { event: 'infoDelivery', info: { currentTime: second.middle + 7, volume: 40 } };
    dispatchEvent(providerMessage(JSON.stringify(truth), origin, source));
    expect(element.currentTime).to.equal(second.middle + 7);
    expect(element.volume).to.equal(0.4);
    const errors = await errorsOf(async () => {
      for (const data of lies) {
        dispatchEvent(providerMessage(data, origin, source));
        await settled(element);
        expect(Number.isFinite(element.currentTime), JSON.stringify(data)).to.equal(true);
        expect(element.currentTime).to.be.at.least(0);
        expect(element.volume).to.be.within(0, 1);
        expect(element.playbackRate).to.be.greaterThan(0);
      }
    });
    expect(errors).to.deep.equal([]);
    expect('polluted' in {}).to.equal(false);
    // Then it tells the truth again.
    await provider(id).time(second.closing + 5);
    await until(() => element.currentTime >= second.closing, 'is not heard any more');
    survived.add(`${lies.length} lies of a provider`);
  });

  it('is impersonated isn’t heard from another window or origin', async () => {
    const id = newVideo();
    const element = await page<Recording>(recording(id));
    await click(buttonIn(element, /^4:00/));
    await untilPlays(id, second.opening);
    const { contentWindow } = frameIn(element);
    const origin = new URL(frameIn(element).src).origin;
    const data = JSON.stringify({ event: 'onError', info: 150 });
    dispatchEvent(providerMessage(data, 'https://www.youtube-nocookie.com.evil.example', contentWindow));
    dispatchEvent(providerMessage(data, origin, window));
    dispatchEvent(providerMessage(data, 'null', contentWindow));
    await aTimeout(100);
    expect(framesIn()).to.have.length(1);
    // From the player itself, the very same is heard.
    dispatchEvent(providerMessage(data, origin, contentWindow));
    await until(() => notice(element), 'the reader is told nothing');
    expect(framesIn()).to.have.length(0);
    survived.add('3 impostors');
  });
});

after(() => figures(`${survived.size} faults survived: ${[...survived].join('; ')}`));
