import { expect } from '@open-wc/testing';
import { embedUrl, youtubeOrigin } from '../../src/players/youtube/embed-url.js';
import { command, listening, readMessage } from '../../src/players/youtube/protocol.js';
import type { PlayerUpdate } from '../../src/players/player.js';

/** Only what is set counts. */
const said = (update: PlayerUpdate | undefined): unknown =>
  update && Object.fromEntries(Object.entries(update).filter(([, value]) => value !== undefined));

describe('readMessage', () => {
  const good: [message: object, update: PlayerUpdate][] = [
    [{ event: 'onReady' }, {}],
    [{ event: 'onReady', info: null }, {}],
    [
      { event: 'onStateChange', info: -1 },
      { state: 'paused', isWaiting: false },
    ],
    [
      { event: 'onStateChange', info: 0 },
      { state: 'ended', isWaiting: false },
    ],
    [
      { event: 'onStateChange', info: 1 },
      { state: 'playing', isWaiting: false },
    ],
    [
      { event: 'onStateChange', info: 2 },
      { state: 'paused', isWaiting: false },
    ],
    [{ event: 'onStateChange', info: 3 }, { isWaiting: true }],
    [
      { event: 'onStateChange', info: 5 },
      { state: 'paused', isWaiting: false },
    ],
    [{ event: 'onStateChange', info: 99 }, { isWaiting: false }],
    [{ event: 'onStateChange', info: '1' }, { isWaiting: false }],
    [{ event: 'onStateChange', info: 'constructor' }, { isWaiting: false }],
    [{ event: 'onStateChange' }, {}],
    [{ event: 'onError', info: 150 }, { error: 'youtube-150' }],
    [{ event: 'onError', info: { toString: 1 } }, { error: 'youtube-' }],
    [{ event: 'onError', info: 'x'.repeat(1e5) }, { error: 'youtube-' }],
    [{ event: 'onAutoplayBlocked', info: null }, { state: 'paused' }],
    [
      { event: 'initialDelivery', info: { currentTime: 0, duration: 3600, playerState: 5 } },
      { time: 0, duration: 3600, state: 'paused', isWaiting: false },
    ],
    [
      {
        event: 'infoDelivery',
        info: { currentTime: 240.5, playerState: 1, volume: 100 },
        id: 1,
        channel: 'widget',
      },
      { time: 240.5, state: 'playing', isWaiting: false, volume: 1 },
    ],
    [{ event: 'infoDelivery', info: { duration: 0 } }, {}],
    [
      { event: 'infoDelivery', info: { currentTime: -1, duration: -1, playerState: '1' } },
      { isWaiting: false },
    ],
    [
      { event: 'infoDelivery', info: { currentTime: '240', duration: null, playerState: {} } },
      { isWaiting: false },
    ],
    [{ event: 'infoDelivery', info: { currentTime: { valueOf: 1 } } }, {}],
    [
      { event: 'infoDelivery', info: { volume: 35, muted: true, playbackRate: 1.5 } },
      { volume: 0.35, muted: true, playbackRate: 1.5 },
    ],
    [{ event: 'infoDelivery', info: { volume: '35', muted: 1, playbackRate: 0 } }, {}],
    [{ event: 'infoDelivery', info: [] }, {}],
    [{ event: 'infoDelivery', info: 'text' }, {}],
    [{ event: 'infoDelivery' }, {}],
    [{ event: 'an event of the future', info: { mood: 'good' } }, {}],
  ];

  for (const [message, update] of good) {
    it(`reads ${JSON.stringify(message)}`, () => {
      expect(said(readMessage(JSON.stringify(message)))).to.deep.equal(update);
    });
  }

  it('reads numbers that JSON takes and no clock has as nothing', () => {
    const message = '{"event":"infoDelivery","info":{"currentTime":1e999,"duration":1e999}}';
    expect(said(readMessage(message))).to.deep.equal({});
  });

  const bad: unknown[] = [
    undefined,
    null,
    0,
    1,
    true,
    '',
    ' ',
    'text',
    '{',
    '{"event":',
    'null',
    '0',
    'true',
    '"onReady"',
    '[]',
    '[{"event":"onReady"}]',
    '{}',
    '{"event":1}',
    '{"event":null}',
    '{"event":{}}',
    '{"info":{"currentTime":5}}',
    { event: 'onStateChange', info: 1 },
    ['{"event":"onReady"}'],
    new ArrayBuffer(8),
    new String('{"event":"onReady"}'),
  ];

  for (const data of bad) {
    it(`passes over ${typeof data} ${typeof data === 'string' ? data : JSON.stringify(data)}`, () => {
      expect(readMessage(data)).to.equal(undefined);
    });
  }
});

describe('embedUrl', () => {
  const options = { lang: 'de' };
  const origin = 'https://blog.example';
  const queryOf = (address: string) => Object.fromEntries(new URL(address).searchParams);

  it('is on the cookieless host, and plays from the second on', () => {
    const address = embedUrl('_adkJbf1bRU', 1975, options, origin);
    expect(address.split('?')[0]).to.equal('https://www.youtube-nocookie.com/embed/_adkJbf1bRU');
    expect(address.startsWith(`${youtubeOrigin}/`)).to.equal(true);
    expect(queryOf(address)).to.deep.equal({
      enablejsapi: '1',
      autoplay: '1',
      playsinline: '1',
      rel: '0',
      start: '1975',
      hl: 'de',
      origin: 'https://blog.example',
    });
  });

  it('gives whole seconds, for it takes no others', () => {
    expect(queryOf(embedUrl('_adkJbf1bRU', 1975.9, options))).to.include({ start: '1975' });
  });

  it('names no origin where the page has none', () => {
    for (const origin of ['null', 'file://', '']) {
      expect(queryOf(embedUrl('_adkJbf1bRU', 0, options, origin))).not.to.have.property('origin');
    }
    const local = embedUrl('_adkJbf1bRU', 0, options, 'http://localhost:8000');
    expect(queryOf(local)).to.include({ origin: 'http://localhost:8000' });
  });
});

describe('what is sent', () => {
  it('is JSON text, as the provider’s own script sends it', () => {
    expect(JSON.parse(listening)).to.deep.equal({ event: 'listening', id: 1, channel: 'widget' });
    expect(JSON.parse(command('seekTo', 511, true))).to.deep.equal({
      event: 'command',
      func: 'seekTo',
      args: [511, true],
      id: 1,
      channel: 'widget',
    });
    expect(JSON.parse(command('playVideo'))).to.deep.include({ func: 'playVideo', args: [] });
  });
});
