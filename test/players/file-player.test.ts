import { aTimeout, expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { TimestampedVideo } from '../../src/elements/timestamped-video/timestamped-video.js';
import { html } from 'lit';
import { byRole } from '../helpers/roles.js';
import { engine, partOf, partsOf, visit } from '../elements/fixtures.js';
import { buttonIn, click, page, until } from '../elements/play-fixtures.js';

const talks = [
  { title: 'First', start: 5 },
  { title: 'Second', start: 20 },
];

let count = 0;
const file = (): string => `${location.origin}/test-files/tone.wav?${(count += 1)}`;

const videoIn = (element: Element): HTMLVideoElement => partOf(element, 'screen').querySelector('video')!;

const requests = (url: string): PerformanceEntry[] => performance.getEntriesByName(url, 'resource');

describe('a media file', () => {
  before(() => visit({}));

  // Firefox gives up a sound file after a moment on a machine without a sound device.
  (engine === 'Firefox' ? it.skip : it)(
    'is asked for only once the reader plays, and plays from the talk on',
    async () => {
      const url = file();
      const element = await page<TimestampedVideo>(
        html`<timestamped-video .data=${{ video: url, talks }}></timestamped-video>`,
      );
      await aTimeout(200);
      expect(requests(url)).to.have.length(0);
      expect(element.shadowRoot!.querySelector('video')).to.equal(null);
      await click(buttonIn(element, /^0:20/));
      const video = videoIn(element);
      await until(() => video.currentTime >= 20 && !video.paused, 'does not play', 8000);
      await until(() => !element.paused, 'does not tell');
      expect(element.currentTime).to.be.within(19.5, 25);
      expect(element.duration).to.be.closeTo(60, 1);
      await click(buttonIn(element, /^0:05/));
      await until(() => video.currentTime < 15, 'does not seek');
      expect(videoIn(element), 'the player stays').to.equal(video);
      element.pause();
      await until(() => element.paused && video.paused, 'does not pause');
      element.volume = 0.5;
      element.playbackRate = 1.5;
      await until(() => element.playbackRate === 1.5, 'no other speed');
      expect(video.volume).to.equal(0.5);
      element.remove();
      expect(video.hasAttribute('src'), 'goes on downloading').to.equal(false);
    },
  );

  it('is named, has the browser’s own controls, and a plain link', async () => {
    const url = file();
    const element = await page<TimestampedVideo>(
      html`<timestamped-video
        .data=${{ video: { src: url, title: 'The evening' }, talks }}
      ></timestamped-video>`,
    );
    // In the click: Firefox may have given the file up a moment later, see above.
    let video!: HTMLVideoElement;
    element.addEventListener('click', () => (video = videoIn(element)), { once: true });
    await click(buttonIn(element, /^0:20/));
    expect(video.controls).to.equal(true);
    expect(video.title).to.equal('Player: The evening');
    const link = byRole(element, 'link', { name: `Watch on ${location.host} from 0:20` });
    expect(link.getAttribute('href')).to.equal(`${url}#t=20`);
  });

  it('that can’t be played is told in words', async () => {
    const url = `${location.origin}/test-files/status/404?x=${(count += 1)}.mp4`;
    const element = await page<TimestampedVideo>(
      html`<timestamped-video .data=${{ video: { src: url, provider: 'file' }, talks }}></timestamped-video>`,
    );
    await click(buttonIn(element, /^0:20/));
    await until(() => partsOf(element, 'notice').length === 1, 'says nothing', 8000);
    expect(byRole(element, 'alert').textContent).to.contain('can’t be played');
    buttonIn(element, 'Play from 0:20');
  });
});
