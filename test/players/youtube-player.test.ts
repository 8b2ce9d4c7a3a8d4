import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { isPlayable, parseVideoUrl } from '../../src/model/video-source.js';
import { drive } from '../../src/players/drive.js';
import { makePlayerNode } from '../../src/players/player-node.js';
import type { Player, PlayerUpdate } from '../../src/players/player.js';
import { clearOutside, playerState, provider } from '../helpers/outside.js';
import {
  addressOf,
  embedRequests,
  expectFrame,
  newVideo,
  until,
  untilPlays,
} from '../elements/play-fixtures.js';

interface Made {
  player: Player;
  frame: HTMLIFrameElement;
  told: PlayerUpdate[];
}

const sourceOf = (id: string) => parseVideoUrl(addressOf(id));

describe('the YouTube player', () => {
  beforeEach(clearOutside);

  const made: Player[] = [];
  afterEach(() => {
    for (const player of made.splice(0)) player.dispose();
  });

  async function start(id: string, second: number): Promise<Made> {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const told: PlayerUpdate[] = [];
    const node = makePlayerNode(sourceOf(id), second, { title: 'Player: x', lang: 'en' });
    holder.append(node);
    const player = drive(sourceOf(id), node, (update) => told.push(update));
    made.push(player);
    return { player, frame: node as HTMLIFrameElement, told };
  }

  const last = <Key extends keyof PlayerUpdate>(told: PlayerUpdate[], key: Key): PlayerUpdate[Key] =>
    told.findLast((update) => update[key] !== undefined)?.[key];

  it('asks for nothing before it stands on the page', async () => {
    const source = sourceOf(newVideo());
    drive(source, makePlayerNode(source, 0, { title: '', lang: 'en' }), () => {}).dispose();
    await aTimeout(200);
    expect(await embedRequests()).to.deep.equal([]);
  });

  it('plays from the second, and tells state, time and duration', async () => {
    const id = newVideo();
    const { frame, told } = await start(id, 240);
    expectFrame(frame, id, 240);
    await untilPlays(id, 240);
    await until(() => last(told, 'state') === 'playing', 'does not tell that it plays');
    await until(() => (last(told, 'time') ?? 0) > 240.2, 'does not tell the time');
    expect(last(told, 'duration')).to.equal(3600);
  });

  it('does what it is asked, once the provider has answered', async () => {
    const id = newVideo();
    const { player, told } = await start(id, 0);
    await until(() => last(told, 'state') === 'playing', 'does not play');
    player.pause();
    await until(() => last(told, 'state') === 'paused', 'does not pause');
    player.seek(600.5);
    await until(() => (last(told, 'time') ?? 0) >= 600, 'does not seek');
    expect((await provider(id).state()).state, 'seeking starts nothing').to.equal(playerState.paused);
    player.play();
    await untilPlays(id, 600);
    player.set('volume', 0.35);
    player.set('muted', true);
    player.set('playbackRate', 1.5);
    await until(() => last(told, 'playbackRate') === 1.5, 'does not tell the speed');
    expect(last(told, 'volume')).to.equal(0.35);
    expect(last(told, 'muted')).to.equal(true);
    player.set('muted', false);
    await until(() => last(told, 'muted') === false, 'stays muted');
  });

  it('loads another recording into the same frame', async () => {
    const [id, other] = [newVideo(), newVideo()];
    const { player, frame } = await start(id, 0);
    await untilPlays(id, 0);
    player.load(sourceOf(other), 300.7);
    await untilPlays(other, 300);
    expect(await embedRequests()).to.have.length(1);
    expect(frame.isConnected).to.equal(true);
  });

  it('tells the end, and what went wrong', async () => {
    const id = newVideo();
    const { told } = await start(id, 0);
    await untilPlays(id, 0);
    await provider(id).end();
    await until(() => last(told, 'state') === 'ended', 'does not tell the end');
    const failing = await start('ERROR101abc', 0);
    await until(() => last(failing.told, 'error') === 'youtube-101', 'does not tell the error');
  });

  it('tells no duration of a live stream', async () => {
    const { told } = await start('LIVESTREAM1', 0);
    await until(() => last(told, 'state') === 'playing', 'does not play');
    expect(last(told, 'duration')).to.equal(undefined);
  });

  it('asks again when its frame was loaded again', async () => {
    const id = newVideo();
    const { player, frame, told } = await start(id, 0);
    await until(() => last(told, 'state') === 'playing', 'does not play');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    // As the reader's own "try again" in the frame does.
    frame.setAttribute('src', frame.src);
    await loaded;
    player.seek(900);
    await untilPlays(id, 900);
    expect(await embedRequests()).to.have.length(2);
  });

  it('stops knocking after half a minute', async () => {
    const { setInterval: begin, clearInterval: end } = window;
    const begun: (() => void)[] = [];
    let ended = 0;
    Object.assign(window, {
      setInterval: (run: () => void) => begun.push(run),
      clearInterval: () => (ended += 1),
    });
    try {
      await start('SILENTVIDEO', 0);
      await until(() => begun.length === 1, 'does not knock');
      ended = 0;
      for (let count = 0; count < 100; count += 1) begun[0]!();
      expect(ended).to.equal(0);
      for (let count = 0; count < 100; count += 1) begun[0]!();
      expect(ended).to.be.above(0);
    } finally {
      Object.assign(window, { setInterval: begin, clearInterval: end });
    }
  });

  it('tells nothing any more once it was disposed of', async () => {
    const id = newVideo();
    const { player, told } = await start(id, 0);
    await until(() => last(told, 'state') === 'playing', 'does not play');
    player.dispose();
    told.length = 0;
    player.seek(5);
    player.play();
    await aTimeout(400);
    expect(told).to.deep.equal([]);
    player.dispose();
  });

  describe('before the provider has answered', () => {
    const slow = 'SLOWANSWER1';

    it('keeps the last second that was asked for', async () => {
      const { player } = await start(slow, 0);
      player.seek(100);
      player.seek(200);
      await untilPlays(slow, 200);
    });

    it('takes no other recording: that needs another player', async () => {
      const { player } = await start(slow, 0);
      expect(player.load(sourceOf(newVideo()), 300)).to.equal(false);
    });

    it('keeps that it was paused, and where', async () => {
      const { player, told } = await start(slow, 0);
      player.seek(500);
      player.pause();
      await until(() => last(told, 'state') === 'paused', 'does not pause', 6000);
      await aTimeout(300);
      const { state, time } = await provider(slow).state();
      expect({ state, time: Math.floor(time) }).to.deep.equal({ state: playerState.paused, time: 500 });
    });
  });
});

describe('isPlayable', () => {
  it('knows YouTube and media files, and no other', () => {
    for (const address of ['https://vimeo.com/1', 'https://skillsmatter.com/x', 'javascript:alert(1)', ''])
      expect(isPlayable(parseVideoUrl(address)), address).to.equal(false);
    expect(isPlayable(sourceOf(newVideo()))).to.equal(true);
    expect(isPlayable(parseVideoUrl('https://blog.example/talk.mp4'))).to.equal(true);
    expect(isPlayable(undefined)).to.equal(false);
  });
});
