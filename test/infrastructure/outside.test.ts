import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { clearOutside, outsideHosts, outsideRequests, playerState, provider } from '../helpers/outside.js';
import { waitUntil } from '../helpers/wait-until.js';

const embedOrigin = 'https://www.youtube-nocookie.com';

interface Message {
  event: string;
  info?: Record<string, unknown> & { currentTime?: number; playerState?: number };
}

function embedAddress(videoId: string, parameters = ''): string {
  const origin = encodeURIComponent(location.origin);
  return `${embedOrigin}/embed/${videoId}?enablejsapi=1&origin=${origin}${parameters}`;
}

/** An embed with the least that a page needs to talk to it. */
async function embed(address: string, referrerPolicy: ReferrerPolicy = 'strict-origin-when-cross-origin') {
  const holder = await fixture(html`<div></div>`);
  const frame = document.createElement('iframe');
  frame.title = 'Video';
  frame.referrerPolicy = referrerPolicy;
  frame.src = address;
  const loaded = oneEvent(frame, 'load');
  holder.append(frame);
  await loaded;
  const messages: Message[] = [];
  const onMessage = ({ source, origin, data }: MessageEvent) => {
    if (source === frame.contentWindow && origin === embedOrigin) messages.push(JSON.parse(data));
  };
  addEventListener('message', onMessage);
  const send = (message: object) => frame.contentWindow?.postMessage(JSON.stringify(message), embedOrigin);
  const player = {
    messages,
    listen: () => send({ event: 'listening', id: 7, channel: 'widget' }),
    command: (func: string, ...args: unknown[]) => send({ event: 'command', func, args }),
    has: (event: string) => messages.some((message) => message.event === event),
    values: (event: string) =>
      messages.filter((message) => message.event === event).map(({ info }) => info as unknown),
  };
  return player;
}

type Player = Awaited<ReturnType<typeof embed>>;

async function connected(address: string): Promise<Player> {
  const player = await embed(address);
  player.listen();
  await waitUntil(() => player.has('onReady'), 'no onReady');
  player.command('addEventListener', 'onStateChange');
  player.command('addEventListener', 'onError');
  player.command('addEventListener', 'onAutoplayBlocked');
  return player;
}

describe('the outside world', () => {
  beforeEach(clearOutside);

  it('is empty until a page asks for something', async () => {
    expect(await outsideRequests()).to.deep.equal([]);
    expect(await outsideHosts()).to.deep.equal([]);
  });

  it('records requests with their referer', async () => {
    const image = new Image();
    image.src = 'https://images.example/photo.png';
    await image.decode();
    expect(image.naturalWidth).to.equal(480);
    expect(await outsideRequests()).to.deep.equal([
      { method: 'GET', url: image.src, referer: `${location.origin}/` },
    ]);
    expect(await outsideHosts()).to.deep.equal(['images.example']);
  });

  it('has no images under /missing, and no other pages', async () => {
    for (const address of ['https://images.example/missing.png', 'https://elsewhere.example/a.png']) {
      const image = new Image();
      image.src = address;
      const failure = await image.decode().catch((error: unknown) => error);
      expect(failure, address).to.be.instanceOf(DOMException);
    }
    expect(await outsideHosts()).to.deep.equal(['elsewhere.example', 'images.example']);
  });

  it('records requests without TLS, and to hosts that are only a connection', async () => {
    const image = new Image();
    image.src = 'http://plain.example/a.png';
    await image.decode().catch(() => undefined);
    const socket = new WebSocket('wss://socket.example/');
    await new Promise((resolve) => socket.addEventListener('error', resolve));
    // Some browsers ask for TLS even where the address does not.
    expect(await outsideHosts()).to.include.members(['plain.example', 'socket.example']);
  });

  it('forgets what was asked for before it was cleared', async () => {
    await fetch('https://elsewhere.example/', { mode: 'no-cors' });
    await clearOutside();
    expect(await outsideRequests()).to.deep.equal([]);
  });
});

describe('the stand-in for the video provider', () => {
  beforeEach(clearOutside);

  it('is at the real address, with a referer, and answers from the real origin', async () => {
    const address = embedAddress('InfraAnswer');
    const player = await connected(address);
    expect(player.has('initialDelivery')).to.equal(true);
    expect(await outsideRequests()).to.deep.equal([
      { method: 'GET', url: address, referer: `${location.origin}/` },
    ]);
  });

  it('plays on command, and delivers a time that advances', async () => {
    const player = await connected(embedAddress('InfraPlays1', '&start=240'));
    player.command('playVideo');
    const times = () =>
      player.messages.map(({ info }) => info?.currentTime).filter((time) => time !== undefined);
    await waitUntil(() => (times().at(-1) ?? 0) > 240.2, 'the time stands still');
    expect(times()[0]).to.equal(240);
    await waitUntil(() => player.values('onStateChange').includes(playerState.playing));
    expect(player.values('onStateChange')).to.deep.equal([playerState.buffering, playerState.playing]);
  });

  it('does what the commands say', async () => {
    const player = await connected(embedAddress('InfraComman'));
    player.command('mute');
    player.command('setVolume', 40);
    player.command('setPlaybackRate', 1.5);
    player.command('seekTo', 511, true);
    await waitUntil(() => player.values('onStateChange').includes(playerState.playing));
    player.command('pauseVideo');
    await waitUntil(() => player.values('onStateChange').includes(playerState.paused));
    const state = await provider('InfraComman').state();
    expect(state).to.include({ muted: true, volume: 40, rate: 1.5, state: playerState.paused });
    expect(state.time).to.be.within(511, 520);
    expect(state.commands.map(({ func }) => func)).to.deep.equal([
      'addEventListener',
      'addEventListener',
      'addEventListener',
      'mute',
      'setVolume',
      'setPlaybackRate',
      'seekTo',
      'pauseVideo',
    ]);
    expect(state.commands[6]?.args).to.deep.equal([511, true]);
  });

  it('loads another video', async () => {
    const player = await connected(embedAddress('InfraFirst1'));
    player.command('loadVideoById', { videoId: 'InfraSecond', startSeconds: 60 });
    await waitUntil(() => player.values('onStateChange').includes(playerState.playing));
    expect((await provider('InfraSecond').state()).time).to.be.within(60, 70);
  });

  it('can be used by its reader, through the test', async () => {
    const player = await connected(embedAddress('InfraReader'));
    const reader = provider('InfraReader');
    await reader.play();
    await waitUntil(() => player.values('onStateChange').includes(playerState.playing));
    await reader.time(900);
    await reader.pause();
    expect(await reader.state()).to.include({ state: playerState.paused });
    expect((await reader.speed(10)).time).to.be.within(900, 905);
    await reader.end();
    await reader.error(100);
    await waitUntil(() => player.has('onError'));
    expect(player.values('onStateChange').slice(-3)).to.deep.equal([
      playerState.paused,
      playerState.ended,
      playerState.unstarted,
    ]);
    expect(player.values('onError')).to.deep.equal([100]);
  });

  it('starts by itself with autoplay', async () => {
    await embed(embedAddress('InfraAutopl', '&autoplay=1'));
    const reader = provider('InfraAutopl');
    await waitUntil(async () => (await reader.state()).state === playerState.playing);
  });

  it('refuses to start before its reader did, for NOAUTOPLAY1', async () => {
    const player = await connected(embedAddress('NOAUTOPLAY1'));
    player.command('playVideo');
    await waitUntil(() => player.has('onAutoplayBlocked'));
    expect(await provider('NOAUTOPLAY1').state()).to.include({ state: playerState.cued, time: 0 });
    await provider('NOAUTOPLAY1').play();
    await waitUntil(() => player.values('onStateChange').includes(playerState.playing));
  });

  for (const code of [2, 5, 100, 101, 150, 153]) {
    it(`fails with error ${code} for the id that asks for it`, async () => {
      const player = await connected(embedAddress(`ERROR${String(code).padStart(3, '0')}abc`));
      await waitUntil(() => player.has('onError'));
      expect(player.values('onError')[0]).to.equal(code);
    });
  }

  it('fails with error 153 without a referer', async () => {
    await embed(embedAddress('InfraNoRefe'), 'no-referrer');
    expect((await provider('InfraNoRefe').state()).error).to.equal(153);
  });

  it('is silent for SILENTVIDEO, and without enablejsapi', async () => {
    const silent = await embed(embedAddress('SILENTVIDEO'));
    const plain = await embed(`${embedOrigin}/embed/InfraNoApi1`);
    silent.listen();
    plain.listen();
    await aTimeout(300);
    expect([...silent.messages, ...plain.messages]).to.deep.equal([]);
    expect((await provider('SILENTVIDEO').state()).connected).to.equal(false);
  });

  it('loses the first messages for LOSTMESSAG1', async () => {
    const player = await embed(embedAddress('LOSTMESSAG1'));
    for (let sent = 0; sent < 3; sent += 1) player.listen();
    await aTimeout(100);
    expect(player.messages).to.deep.equal([]);
    player.listen();
    await waitUntil(() => player.has('onReady'));
  });

  it('ends a short video', async () => {
    const player = await connected(embedAddress('SHORTVIDEO1'));
    await provider('SHORTVIDEO1').speed(10);
    player.command('playVideo');
    await waitUntil(() => player.values('onStateChange').includes(playerState.ended));
  });

  it('says that no player shows a video', async () => {
    const failure: unknown = await provider('InfraNobody')
      .state()
      .catch((error: unknown) => error);
    expect(String(failure)).to.equal('Error: No fake player shows the video InfraNobody.');
  });
});
