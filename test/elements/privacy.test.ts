import { aTimeout, expect, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { clearOutside, outsideRequests, provider } from '../helpers/outside.js';
import { allByRole, byRole } from '../helpers/roles.js';
import { hover, moveAway, tabTo } from '../helpers/user.js';
import { deepElements, picture, settled, untilRole, visit } from './fixtures.js';
import {
  addressOf,
  buttonIn,
  card,
  embedHost,
  embedRequests,
  expectFrame,
  frameIn,
  framesIn,
  newVideo,
  page,
  recording,
  roundupData,
  second,
  until,
  untilPlays,
  thirdParties,
  click,
} from './play-fixtures.js';

const pictureNamed = (name: string): string => picture.replace('photo', name);

const imagesIn = (root: Element): HTMLImageElement[] =>
  [...deepElements(root)].filter((element) => element instanceof HTMLImageElement);

/** Looks at all of it, and touches everything short of pressing it. */
async function readThrough(element: Element): Promise<void> {
  for (const image of imagesIn(element)) {
    image.scrollIntoView({ block: 'center', behavior: 'instant' });
    await until(() => image.complete, `${image.src} does not load`);
  }
  for (const button of allByRole(element, 'button')) await hover(button);
  const first = allByRole(element, 'button')[0];
  if (first) await tabTo(first);
  await moveAway();
  await aTimeout(400);
}

describe('before the reader plays', () => {
  before(() => visit({}));
  beforeEach(clearOutside);

  const contents = {
    'a recording': recording,
    'a recording in simple attributes': (id: string) =>
      html`<timestamped-video src=${addressOf(id)} heading="The evening"></timestamped-video>`,
    'a card': (id: string) => card(id),
    'a roundup': (id: string) => html`<meetup-roundup .data=${roundupData(id)}></meetup-roundup>`,
    'a recording on another site': () =>
      html`<timestamped-video src="https://vimeo.com/12345"></timestamped-video>`,
  };

  for (const [what, content] of Object.entries(contents)) {
    it(`${what} asks for nothing outside`, async () => {
      await readThrough(await page(content(newVideo())));
      expect(await thirdParties()).to.deep.equal([]);
      expect(framesIn()).to.have.length(0);
    });
  }

  it('the seed roundup asks for nothing outside', async () => {
    const element = await page(html`<meetup-roundup src="/demo/roundup.json"></meetup-roundup>`);
    await untilRole(element, 'button', { name: /^Play/ });
    await settled(element);
    expect(imagesIn(element)).to.have.length(4);
    await readThrough(element);
    for (const { naturalWidth } of imagesIn(element)) expect(naturalWidth).to.be.above(0);
    expect(await thirdParties()).to.deep.equal([]);
    // The same page after the click: the one third party is the player's host.
    await click(buttonIn(element, /^Watch from 4:00/));
    await untilPlays('_adkJbf1bRU', second.opening);
    expect(await thirdParties()).to.deep.equal([new URL(embedHost).host]);
    expectFrame(frameIn(element), '_adkJbf1bRU', second.opening);
  });

  it('a poster is asked for without telling where from, and nothing else is', async () => {
    const poster = pictureNamed('poster');
    const element = await page(
      html`<timestamped-video src=${addressOf(newVideo())} poster=${poster}></timestamped-video>`,
    );
    await readThrough(element);
    expect(await outsideRequests()).to.deep.equal([{ method: 'GET', url: poster, referer: '' }]);
    expect(await thirdParties()).to.deep.equal(['images.example']);
  });

  it('every picture of the data is lazy, and is asked for without telling where from', async () => {
    // Names that no other test has: a browser need not ask twice for one picture.
    const names = ['cover', 'poster', 'talk', 'speaker', 'host', 'logo', 'gallery'].map(
      (name) => `all-${name}`,
    );
    const [cover, poster, talk, speaker, host, logo, photo] = names.map(pictureNamed);
    const id = newVideo();
    const element = await page(
      html`<meetup-roundup
        .data=${roundupData(id, {
          cover: { src: cover!, alt: 'The room' },
          video: { src: addressOf(id), poster: { src: poster!, alt: 'The stage' } },
          hosts: [{ name: 'Dominique', photo: host! }],
          sponsors: [{ name: 'A sponsor', logo: logo! }],
          photos: [{ src: photo!, alt: 'The crowd' }],
          talks: [
            { title: 'One', start: 10, photo: { src: talk!, alt: 'A slide' } },
            { title: 'Two', start: 20, speakers: [{ name: 'Ana', photo: { src: speaker!, alt: 'Ana' } }] },
          ],
        })}
      ></meetup-roundup>`,
    );
    const images = imagesIn(element);
    expect(images.map(({ src }) => src)).to.have.members(names.map(pictureNamed));
    for (const image of images) {
      expect(image.getAttribute('loading'), image.src).to.equal('lazy');
      expect(image.getAttribute('referrerpolicy'), image.src).to.equal('no-referrer');
      expect(image.hasAttribute('srcset'), image.src).to.equal(false);
    }
    await readThrough(element);
    const requests = await outsideRequests();
    expect([...new Set(requests.map(({ url }) => url))]).to.have.members(names.map(pictureNamed));
    for (const { referer, url } of requests) expect(referer, url).to.equal('');
    expect(await thirdParties()).to.deep.equal(['images.example']);
  });

  it('a picture far below is not asked for before it comes near', async () => {
    const [near, far] = [pictureNamed('near'), pictureNamed('far')];
    const element = await page(html`
      <div>
        <timestamped-video src=${addressOf(newVideo())} poster=${near}></timestamped-video>
        <div style="height: 20000px"></div>
        <timestamped-video src=${addressOf(newVideo())} poster=${far}></timestamped-video>
      </div>
    `);
    window.scrollTo(0, 0);
    const [first, last] = imagesIn(element);
    await until(() => first!.complete && first!.naturalWidth > 0, 'the near one does not load');
    await aTimeout(200);
    expect((await outsideRequests()).map(({ url }) => url)).to.deep.equal([near]);
    last!.scrollIntoView({ behavior: 'instant' });
    await until(() => last!.complete && last!.naturalWidth > 0, 'the far one does not load');
  });

  it('a click makes one request to the cookieless host, and that alone', async () => {
    const id = newVideo();
    const element = await page(recording(id));
    await click(byRole(element, 'button', { name: /^Play/ }));
    await untilPlays(id, 0);
    await aTimeout(300);
    expect(await thirdParties()).to.deep.equal(['www.youtube-nocookie.com']);
    expect(await embedRequests()).to.have.length(1);
    expect(await outsideRequests()).to.have.length(1);
    expect((await provider(id).state()).address).to.match(/^https:\/\/www\.youtube-nocookie\.com\/embed\//);
  });
});
