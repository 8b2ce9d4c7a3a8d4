import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import type { LoadDetail } from '../../src/elements/events/player-events.js';
import type { TimestampedVideo } from '../../src/elements/timestamped-video/timestamped-video.js';
import { clearOutside } from '../helpers/outside.js';
import { byRole, textOf } from '../helpers/roles.js';
import { deepElements, partsOf, picture, settled, visit } from './fixtures.js';
import {
  addressOf,
  buttonIn,
  click,
  embedRequests,
  expectFrame,
  frameIn,
  framesIn,
  newVideo,
  page,
  recording,
  roundupData,
  second,
  thirdParties,
  until,
  untilPlays,
} from './play-fixtures.js';

/** A page's consent manager: holds every player back until it is told otherwise. */
function holdBack(): { asked: LoadDetail[]; stop: () => void } {
  const asked: LoadDetail[] = [];
  const note = (event: Event): void => {
    event.preventDefault();
    asked.push((event as CustomEvent<LoadDetail>).detail);
  };
  document.addEventListener('timestamped-video-load', note);
  return { asked, stop: () => document.removeEventListener('timestamped-video-load', note) };
}

describe('consent', () => {
  before(() => visit({}));
  beforeEach(clearOutside);

  let manager: ReturnType<typeof holdBack>;
  beforeEach(() => (manager = holdBack()));
  afterEach(() => manager.stop());

  it('is asked for before the first byte, and the player waits for it', async () => {
    const id = newVideo();
    const element = await page(recording(id));
    await click(buttonIn(element, /^32:55/));
    await until(() => partsOf(element, 'notice').length === 1, 'says nothing');
    expect(textOf(byRole(element, 'alert'))).to.equal('YouTube waits for your consent.');
    await aTimeout(300);
    expect(framesIn()).to.have.length(0);
    expect(await thirdParties()).to.deep.equal([]);
    const [detail] = manager.asked;
    expect(detail).to.include({ version: 1, provider: 'youtube', host: 'YouTube', url: addressOf(id) });
    buttonIn(element, 'Play from 32:55');
  });

  it('once given, lets the player begin where the reader wanted', async () => {
    const id = newVideo();
    const element = await page(recording(id));
    await click(buttonIn(element, /^32:55/));
    const agree = await fixture<HTMLElement>(
      html`<button @click=${() => manager.asked[0]!.release()}>Agree</button>`,
    );
    await click(agree);
    await settled(element);
    expectFrame(frameIn(element), id, second.middle);
    await untilPlays(id, second.middle);
    expect(partsOf(element, 'notice')).to.deep.equal([]);
  });

  it('is asked for by a card and by a link of the page too', async () => {
    const id = newVideo();
    const element = await page(html`<meetup-roundup .data=${roundupData(id)}></meetup-roundup>`);
    await click(buttonIn(element, /^Watch from 4:00/));
    expect(manager.asked).to.have.length(1);
    expect(framesIn()).to.have.length(0);
  });

  it('withheld makes a scripted play fail, and loads nothing', async () => {
    const id = newVideo();
    const element = await page<TimestampedVideo>(recording(id));
    let error: unknown;
    const button = await fixture<HTMLElement>(
      html`<button @click=${() => element.play().catch((reason: unknown) => (error = reason))}>Go</button>`,
    );
    await click(button);
    await until(() => error !== undefined, 'does not fail');
    expect((error as DOMException).name).to.equal('NotAllowedError');
    expect(await embedRequests(id)).to.deep.equal([]);
  });

  it('is not asked for twice by a player that is there', async () => {
    manager.stop();
    const asked: Event[] = [];
    const count = (event: Event) => void asked.push(event);
    document.addEventListener('timestamped-video-load', count);
    const id = newVideo();
    const element = await page(recording(id));
    await click(buttonIn(element, /^4:00/));
    await untilPlays(id, second.opening);
    await click(buttonIn(element, /^32:55/));
    await untilPlays(id, second.middle);
    document.removeEventListener('timestamped-video-load', count);
    expect(asked).to.have.length(1);
  });
});

describe('pictures of third parties', () => {
  before(() => visit({}));
  beforeEach(clearOutside);

  const images = (root: Element) =>
    [...deepElements(root)].filter((element) => element instanceof HTMLImageElement);

  it('wait where the page says so, and come once it lets them', async () => {
    const id = newVideo();
    const data = roundupData(id, {
      cover: { src: picture, alt: 'The room' },
      photos: [{ src: picture, alt: 'x' }],
    });
    const element = await page(html`<meetup-roundup hold-images .data=${data}></meetup-roundup>`);
    await aTimeout(300);
    expect(images(element)).to.have.length(0);
    expect(await thirdParties()).to.deep.equal([]);
    element.removeAttribute('hold-images');
    await settled(element);
    expect(images(element).length).to.be.above(1);
  });

  it('of the page’s own host don’t wait', async () => {
    const element = await page(
      html`<timestamped-video
        hold-images
        src=${addressOf(newVideo())}
        poster="/demo/photos/cover.webp"
      ></timestamped-video>`,
    );
    expect(images(element)).to.have.length(1);
  });

  it('are never the provider’s, unless the author asks for it', async () => {
    const id = newVideo();
    const element = await page<TimestampedVideo>(
      html`<timestamped-video src=${addressOf(id)}></timestamped-video>`,
    );
    expect(images(element)).to.have.length(0);
    element.thumbnail = true;
    await settled(element);
    const [image] = images(element);
    expect(image?.src).to.equal(`https://i.ytimg.com/vi/${id}/hqdefault.jpg`);
    expect(image?.referrerPolicy).to.equal('no-referrer');
  });
});
