import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { parseVideoUrl } from '../../src/model/video-source.js';
import { isPlayable, makePlayer } from '../../src/players/load-player.js';
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
    const options = { title: 'Player: x', lang: 'en', notify: (update: PlayerUpdate) => told.push(update) };
    const player = makePlayer(sourceOf(id), second, options)!;
    made.push(player);
    holder.append(player.node);
    return { player, frame: player.node as HTMLIFrameElement, told };
  }

  const last = <Key extends keyof PlayerUpdate>(told: PlayerUpdate[], key: Key): PlayerUpdate[Key] =>
    told.findLast((update) => update[key] !== undefined)?.[key];

  it('asks for nothing before it stands on the page', async () => {
    makePlayer(sourceOf(newVideo()), 0, { title: '', lang: 'en', notify: () => {} })!.dispose();
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
    await untilPlays(id, 600);
    player.pause();
    await until(() => last(told, 'state') === 'paused', 'does not pause');
    player.play();
    await until(() => last(told, 'state') === 'playing', 'does not play on');
    expect((await provider(id).state()).time).to.be.within(600, 610);
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
    await until(() => last(failing.told, 'error') === '101', 'does not tell the error');
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
    const { player, frame, told } = await start(id, 0);
    await until(() => last(told, 'state') === 'playing', 'does not play');
    player.dispose();
    told.length = 0;
    expect(frame.isConnected).to.equal(false);
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

    it('keeps another recording', async () => {
      const other = newVideo();
      const { player } = await start(slow, 0);
      player.load(sourceOf(other), 300);
      await aTimeout(3000);
      await untilPlays(other, 300);
    });

    it('keeps a second in another recording', async () => {
      const other = newVideo();
      const { player } = await start(slow, 0);
      player.load(sourceOf(other), 300);
      player.seek(700);
      await aTimeout(3000);
      await untilPlays(other, 700);
    }).timeout(15_000);

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

describe('makePlayer', () => {
  it('knows YouTube, and no other', () => {
    const options = { title: '', lang: 'en', notify: () => {} };
    for (const address of ['https://vimeo.com/1', 'https://skillsmatter.com/x', 'javascript:alert(1)', '']) {
      const source = parseVideoUrl(address);
      expect(isPlayable(source), address).to.equal(false);
      expect(makePlayer(source, 0, options), address).to.equal(undefined);
    }
    expect(isPlayable(sourceOf(newVideo()))).to.equal(true);
    expect(isPlayable(undefined)).to.equal(false);
  });
});
