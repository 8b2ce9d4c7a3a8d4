import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { postMarkup } from '../alive/post.js';
import { figures } from '../helpers/figures.js';
import { deepElements, settled, visit } from '../elements/fixtures.js';
import {
  buttonIn,
  click,
  frameIn,
  framesIn,
  marked,
  newVideo,
  page,
  recording,
  roundupData,
  second,
  until,
  untilPlays,
} from '../elements/play-fixtures.js';
import { providerMessage } from './provider-message.js';

interface Size {
  /** bytes; the rest are counts */
  heap?: number;
  nodes?: number;
  listeners?: number;
  frames?: number;
}

type Listen = typeof window.addEventListener;
type Recording = HTMLElementTagNameMap['timestamped-video'];

const { mounts } = await executeServerCommand<{ mounts: number }, undefined>('long-life');
const sizeOf = (): Promise<Size> => executeServerCommand<Size, undefined>('heap');

/** Counts what every page's own objects listen to, in each engine. */
function countListeners() {
  const live = new Set<string>();
  const undo: (() => void)[] = [];
  let next = 0;
  const ids = new WeakMap<object, number>();
  const idOf = (listener: unknown): number => {
    const key = listener as object;
    if (!ids.has(key)) ids.set(key, (next += 1));
    return ids.get(key)!;
  };
  for (const target of [window, document]) {
    const { addEventListener: add, removeEventListener: remove } = target as unknown as {
      [name: string]: Listen;
    };
    const key = (type: string, listener: unknown): string =>
      `${target === window ? 'window' : 'document'} ${type} ${idOf(listener)}`;
    target.addEventListener = ((...args: Parameters<Listen>) => {
      const [type, listener, options] = args;
      const name = key(type, listener);
      live.add(name);
      if (typeof options === 'object') options.signal?.addEventListener('abort', () => live.delete(name));
      add!.apply(target, args);
    }) as never;
    target.removeEventListener = ((...args: Parameters<Listen>) => {
      live.delete(key(args[0], args[1]));
      remove!.apply(target, args);
    }) as never;
    undo.push(() => Object.assign(target, { addEventListener: add, removeEventListener: remove }));
  }
  return { count: () => live.size, stop: () => undo.forEach((each) => each()) };
}

/** Counts the observers that watch something that is still on the page. */
function countObservers() {
  const watched = new Map<MutationObserver, Node[]>();
  const real = MutationObserver.prototype;
  const { observe, disconnect } = Object.getOwnPropertyDescriptors(real);
  real.observe = function (node, options) {
    watched.set(this, [...(watched.get(this) ?? []), node]);
    observe.value!.call(this, node, options);
  };
  real.disconnect = function () {
    watched.delete(this);
    disconnect.value!.call(this);
  };
  return {
    count: () => [...watched.values()].filter((nodes) => nodes.some((node) => node.isConnected)).length,
    stop: () => {
      Object.defineProperties(real, { observe, disconnect });
      watched.clear();
    },
  };
}

/**
 * The size once it is as small as it should be, or after a while as it is. The browser itself holds on to a frame that
 * left in the middle of loading, and to what is around it; a leak stays however long one waits.
 */
async function sizeWhenLetGo(isSmall: (size: Size) => boolean): Promise<Size> {
  for (let second = 0; ; second += 1) {
    const size = await sizeOf();
    if (size.heap === undefined || isSmall(size) || second >= 30) return size;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

const growth = (before: Size, after: Size): string =>
  before.heap === undefined
    ? 'counts only'
    : `heap ${((after.heap! - before.heap) / 1024).toFixed(0)} KB, nodes ${after.nodes! - before.nodes!}, ` +
      `listeners ${after.listeners! - before.listeners!}, frames ${after.frames! - before.frames!}`;

/** Mounts so many times, and measures what that takes and leaves: milliseconds each, listeners, observers, sizes. */
async function wear(
  rounds: number,
  mount: (round: number) => Promise<void>,
  isLetGo: (size: Size, before: Size) => boolean,
) {
  const listeners = countListeners();
  const observers = countObservers();
  const before = await sizeOf();
  const started = performance.now();
  for (let round = 0; round < rounds; round += 1) await mount(round);
  await until(() => framesIn().length === 0, 'a frame stays');
  const each = (performance.now() - started) / rounds;
  const [left, watching] = [listeners.count(), observers.count()];
  listeners.stop();
  observers.stop();
  const after = await sizeWhenLetGo((size) => isLetGo(size, before));
  return { each, left, watching, before, after };
}

describe('a long life', () => {
  before(() => visit({}));

  it('of many mounts leaves nothing behind', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const data = roundupData(newVideo());
    const mount = async (round: number): Promise<void> => {
      const element = document.createElement('meetup-roundup');
      if (round % 2) element.data = data;
      else element.setAttribute('json', JSON.stringify(data));
      const card = Object.assign(document.createElement('talk-card'), { heading: 'A talk', start: '4:00' });
      host.append(element, card);
      await settled(host);
      // Every now and then it plays, and leaves in the middle of that.
      if (round % 50 === 0) buttonIn(element, /^4:00/).click();
      if (round % 3 === 0) host.prepend(element);
      host.replaceChildren();
    };
    // What is made once for all, as style sheets and templates, is there after these.
    for (let round = 0; round < 100; round += 1) await mount(round);
    const { each, left, before, after } = await wear(
      mounts,
      mount,
      (size, first) => size.nodes! - first.nodes! < mounts / 5,
    );
    figures(
      `${mounts} mounts of a roundup and a card, ${each.toFixed(1)} ms each: ${left} listeners left; ${growth(before, after)}`,
    );
    expect(left).to.equal(0);
    expect([...deepElements(host)]).to.have.length(0);
    if (before.heap === undefined) return;
    // A mount that left a single node of some hundred bytes would show: a listener or a node per mount is 500 and more.
    expect(after.nodes! - before.nodes!).to.be.below(mounts / 5);
    expect(after.listeners! - before.listeners!).to.be.below(mounts / 5);
    expect(after.heap! - before.heap).to.be.below(1_000_000 + mounts * 200);
  }).timeout(1_500_000);

  it('of many posts leaves nothing behind', async () => {
    const posts = Math.ceil(mounts / 5);
    // An article that stays while its posts come and go, as on a site that loads no new page for them.
    const host = await fixture<HTMLElement>(html`<article></article>`);
    let played = 0;
    const mount = async (round: number): Promise<void> => {
      const id = newVideo();
      const element = document.createElement('meetup-roundup');
      element.innerHTML = postMarkup(id);
      host.append(element);
      const player = () => element.querySelector<Recording>('timestamped-video');
      await until(player, `post ${round} does not come alive`);
      await settled(host);
      // Now and then it plays, and leaves once its player has answered.
      if (round % 20 === 0) {
        await click(element.querySelector('#joe')!);
        await untilPlays(id, 1800);
        await until(() => player()?.paused === false, `the player of post ${round} does not answer`);
        played += 1;
      }
      host.replaceChildren();
    };
    // The first ones load what comes late, and let it be made ready.
    for (let round = 0; round < 21; round += 1) await mount(round);
    await until(() => framesIn().length === 0, 'a frame stays');
    played = 0;
    const { each, left, watching, before, after } = await wear(
      posts,
      mount,
      ({ nodes, listeners }, first) =>
        Math.max(nodes! - first.nodes!, listeners! - first.listeners!) < posts / 2,
    );
    figures(
      `${posts} posts, ${played} of them played, ${each.toFixed(1)} ms each: ${left} listeners and ${watching} observers left; ${growth(before, after)}`,
    );
    expect(left, 'listeners').to.equal(0);
    expect(watching, 'observers').to.equal(0);
    expect(host.hasAttributes(), 'an attribute stays').to.equal(false);
    expect([...deepElements(host)]).to.have.length(0);
    if (before.heap === undefined) return;
    // A post that stayed would show: it is more than a hundred nodes, its player’s among them.
    expect(after.nodes! - before.nodes!).to.be.below(posts);
    expect(after.listeners! - before.listeners!).to.be.below(posts);
    expect(after.heap! - before.heap).to.be.below(1_000_000 + posts * 1000);
  }).timeout(1_500_000);

  it('of hours of playing leaves nothing behind', async () => {
    // Four messages a second, as YouTube sends them; three hours in the long form.
    const hours = mounts > 500 ? 3 : 0.5;
    const id = newVideo();
    const host = await page(html`<div>${recording(id)}</div>`);
    const element = host.firstElementChild as Recording;
    await click(buttonIn(element, /^4:00/));
    await untilPlays(id, second.opening);
    const { contentWindow: source, src } = frameIn(element);
    const { origin } = new URL(src);
    let last = 0;
    const tell = async (from: number, to: number): Promise<number> => {
      let sent = 0;
      for (let time = from; time < to; time += 0.25) {
        last = time % 3600;
        const info = { currentTime: last, playerState: 1, duration: 3600 };
        const data = JSON.stringify({ event: 'infoDelivery', info });
        dispatchEvent(providerMessage(data, origin, source));
        sent += 1;
        await element.updateComplete;
      }
      return sent;
    };
    let changes = 0;
    element.addEventListener('chapterchange', () => (changes += 1));
    // Half an hour from here goes by the beginning of a talk.
    const from = second.middle - 900;
    await tell(0, 60);
    const listeners = countListeners();
    const nodes = [...deepElements(element)].length;
    const before = await sizeOf();
    const changesBefore = changes;
    const sent = await tell(from, from + hours * 3600);
    expect(element.currentTime, 'the last one isn’t heard').to.equal(last);
    const crossed = changes - changesBefore;
    const name = last < second.middle ? 'Opening' : last < second.closing ? 'Middle' : 'Closing';
    expect(marked(element).join()).to.contain(name);
    const after = await sizeOf();
    const left = listeners.count();
    listeners.stop();
    figures(
      `${hours} hours of playing in ${sent} messages, into ${crossed} other chapters: ${left} listeners more; ${growth(before, after)}`,
    );
    expect(marked(element)).to.have.length(1);
    expect(crossed).to.be.at.least(hours < 1 ? 1 : 3 * Math.floor(hours));
    expect(left).to.equal(0);
    expect([...deepElements(element)].length).to.be.within(nodes - 5, nodes + 5);
    if (before.heap !== undefined) {
      expect(after.listeners! - before.listeners!).to.be.below(50);
      expect(after.heap! - before.heap).to.be.below(1_000_000);
    }
    host.remove();
    expect(framesIn()).to.have.length(0);
  }).timeout(600_000);
});
