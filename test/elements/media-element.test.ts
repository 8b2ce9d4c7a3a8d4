import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import 'media-chrome';
import '../../src/define/all.js';
import type { TimestampedVideo } from '../../src/elements/timestamped-video/timestamped-video.js';
import { clearOutside, provider } from '../helpers/outside.js';
import { partsOf, settled, visit } from './fixtures.js';
import {
  addressOf,
  buttonIn,
  click,
  embedRequests,
  frameIn,
  framesIn,
  newVideo,
  page,
  recording,
  second,
  talks,
  until,
  untilPlays,
} from './play-fixtures.js';

const names = [
  'play',
  'playing',
  'pause',
  'ended',
  'timeupdate',
  'durationchange',
  'loadedmetadata',
  'seeking',
  'seeked',
  'volumechange',
  'ratechange',
  'emptied',
  'chapterchange',
];

/** The names of the events that a player fires from now on. */
function heard(element: Element): string[] {
  const list: string[] = [];
  for (const name of names) element.addEventListener(name, ({ type }) => list.push(type));
  return list;
}

const playing = async (id: string): Promise<TimestampedVideo> => {
  const element = await page<TimestampedVideo>(recording(id));
  await click(buttonIn(element, /^4:00/));
  await until(() => !element.paused, 'does not play');
  return element;
};

describe('the manners of a media element', () => {
  before(() => visit({}));
  beforeEach(clearOutside);

  it('are there before anything was played', async () => {
    const element = await page<TimestampedVideo>(
      recording(newVideo(), { video: { src: addressOf(newVideo()), duration: '50:00' } }),
    );
    const { currentTime, duration, paused, ended, seeking, volume, muted, playbackRate, readyState } =
      element;
    expect({
      currentTime,
      duration,
      paused,
      ended,
      seeking,
      volume,
      muted,
      playbackRate,
      readyState,
    }).to.deep.equal({
      currentTime: 0,
      duration: 3000,
      paused: true,
      ended: false,
      seeking: false,
      volume: 1,
      muted: false,
      playbackRate: 1,
      readyState: 0,
    });
    expect(await page<TimestampedVideo>(recording(newVideo()))).to.have.property('duration').that.is.NaN;
  });

  it('tell what the player confirms, by the events of their names', async () => {
    const id = newVideo();
    const element = await page<TimestampedVideo>(recording(id));
    const events = heard(element);
    await click(buttonIn(element, /^4:00/));
    expect(element.paused, 'nothing is confirmed yet').to.equal(true);
    await until(() => !element.paused, 'does not play');
    expect(element.currentTime).to.be.within(second.opening, second.opening + 5);
    expect(element.duration).to.equal(3600);
    expect(element.readyState).to.equal(4);
    await until(() => events.includes('playing'), 'does not tell that it plays');
    expect(events).to.include.members([
      'durationchange',
      'loadedmetadata',
      'play',
      'timeupdate',
      'chapterchange',
    ]);
    expect(events.indexOf('play')).to.be.below(events.indexOf('playing'));
    element.pause();
    await until(() => element.paused, 'does not pause');
    await until(() => events.includes('pause'), 'does not tell that it pauses');
    await provider(id).play();
    await until(() => !element.paused, 'does not play on');
    await provider(id).end();
    await until(() => element.ended, 'does not end');
    await until(() => events.includes('ended'), 'does not tell the end');
  });

  it('seek, and stay paused while they do', async () => {
    const id = newVideo();
    const element = await playing(id);
    element.pause();
    await until(() => element.paused, 'does not pause');
    const events = heard(element);
    element.currentTime = 2000;
    expect(element.currentTime).to.equal(2000);
    expect(element.seeking).to.equal(true);
    await until(() => !element.seeking, 'never arrives');
    await until(() => events.includes('seeked'), 'does not tell that it arrived');
    expect(events.filter((type) => type.startsWith('seek'))).to.deep.equal(['seeking', 'seeked']);
    const { time, state } = await provider(id).state();
    expect(time).to.equal(2000);
    expect(state).to.equal(2);
  });

  it('set volume, sound and speed, once the player confirms', async () => {
    const id = newVideo();
    const element = await playing(id);
    const events = heard(element);
    element.volume = 0.25;
    element.muted = true;
    element.playbackRate = 2;
    await until(async () => {
      const { volume, muted, rate } = await provider(id).state();
      return volume === 25 && muted && rate === 2;
    }, 'does not tell the player');
    expect([element.muted, element.playbackRate]).to.deep.equal([true, 2]);
    expect(element.volume).to.equal(0.25);
    await until(() => events.includes('ratechange') && events.includes('volumechange'), 'does not tell');
  });

  it('begin where `currentTime` says, with the sound that was set', async () => {
    const id = newVideo();
    const element = await page<TimestampedVideo>(recording(id));
    element.currentTime = 2000;
    element.volume = 0.5;
    await settled(element);
    expect(framesIn()).to.have.length(0);
    await click(buttonIn(element, 'Play from 33:20'));
    await untilPlays(id, 2000);
    await until(async () => (await provider(id).state()).volume === 50, 'plays at full volume');
  });

  it('refuse to play by script alone, and load nothing', async () => {
    const id = newVideo();
    const element = await page<TimestampedVideo>(recording(id));
    if ((navigator as Partial<Navigator>).userActivation?.isActive) await aTimeout(5500);
    const error = await element.play().catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(DOMException);
    expect((error as DOMException).name).to.equal('NotAllowedError');
    expect(await embedRequests(id)).to.deep.equal([]);
  }).timeout(15_000);

  it('play by script in the reader’s click, and resolve once it plays', async () => {
    const id = newVideo();
    const element = await page<TimestampedVideo>(recording(id));
    const button = await fixture<HTMLElement>(html`<button>Go</button>`);
    let played: Promise<void> | undefined;
    button.addEventListener('click', () => (played = element.play()));
    await click(button);
    await played;
    expect(element.paused).to.equal(false);
    await untilPlays(id, 0);
  });

  /** What `play()` in the reader's click came to. */
  const playedBy = async (element: TimestampedVideo): Promise<{ outcome: Promise<unknown> }> => {
    const button = await fixture<HTMLElement>(html`<button>Go</button>`);
    let outcome: Promise<unknown> | undefined;
    button.addEventListener('click', () => {
      outcome = element.play().catch((reason: unknown) => (reason as DOMException).name);
    });
    await click(button);
    return { outcome: outcome! };
  };

  it('break the promise to play where the browser doesn’t let the player', async () => {
    const element = await page<TimestampedVideo>(recording('NOAUTOPLAY1'));
    const { outcome } = await playedBy(element);
    expect(await outcome).to.equal('NotAllowedError');
    expect(element.paused).to.equal(true);
  });

  it('break the promise to play where the element goes before it does', async () => {
    const element = await page<TimestampedVideo>(recording('SILENTVIDEO'));
    const { outcome } = await playedBy(element);
    await until(() => partsOf(element, 'control').length > 0, 'no player');
    element.remove();
    expect(await outcome).to.equal('AbortError');
  });

  it('tell of chapters as they come', async () => {
    const id = newVideo();
    const element = await page<TimestampedVideo>(recording(id));
    const titles: (string | undefined)[] = [];
    element.addEventListener('chapterchange', (event) =>
      titles.push((event as CustomEvent<{ chapter?: { title: string } }>).detail.chapter?.title),
    );
    await click(buttonIn(element, /^4:00/));
    await untilPlays(id, second.opening);
    await provider(id).time(second.middle + 5);
    await until(() => titles.length === 2, 'no second chapter');
    expect(titles).to.deep.equal([talks[0]!.title, talks[1]!.title]);
  });

  it('are enough for media-chrome’s control bar', async () => {
    const id = newVideo();
    const holder = await page(html`
      <media-controller>
        <timestamped-video slot="media" src=${addressOf(id)}></timestamped-video>
        <media-control-bar>
          <media-play-button></media-play-button>
          <media-mute-button></media-mute-button>
          <media-seek-forward-button seekoffset="600"></media-seek-forward-button>
        </media-control-bar>
      </media-controller>
    `);
    const element = holder.querySelector<TimestampedVideo>('timestamped-video')!;
    const control = (name: string) => holder.querySelector<HTMLElement>(`media-${name}-button`)!;
    control('play').click();
    await untilPlays(id, 0);
    await until(
      () => holder.hasAttribute('mediaplaying') || !holder.hasAttribute('mediapaused'),
      'shows it paused',
    );
    control('seek-forward').click();
    await untilPlays(id, 600);
    control('mute').click();
    await until(() => element.muted, 'does not mute');
    control('play').click();
    await until(() => element.paused, 'does not pause');
    expect(frameIn(holder).isConnected).to.equal(true);
  });
});
