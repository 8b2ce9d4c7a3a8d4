import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { RoundupData, TalkData } from '../../src/model/types.js';
import { outsideHosts, outsideRequests, playerState, provider } from '../helpers/outside.js';
import { allByRole, byRole, nameOf, queryByRole } from '../helpers/roles.js';
import { click as clickAtOnce } from '../helpers/user.js';
import { deepElements, settled } from './fixtures.js';
import { waitUntil } from '../helpers/wait-until.js';

export const embedHost = 'https://www.youtube-nocookie.com';

let count = 0;

/** A video that no other test plays. */
export const newVideo = (): string => `unique${String((count += 1)).padStart(5, '0')}`;

export const addressOf = (id: string): string => `https://youtu.be/${id}`;

/** The plain link to a second of a video. */
export const linkTo = (id: string, second: number): string =>
  `https://www.youtube.com/watch?v=${id}${second > 0 ? `&t=${second}s` : ''}`;

/** Three talks within the hour that the stand-in's videos last. */
export const talks: TalkData[] = [
  { title: 'Opening', start: '4:00', speakers: [{ name: 'Ana' }] },
  { title: 'Middle', start: '32:55', speakers: [{ name: 'Dheeraj' }] },
  { title: 'Closing', start: '50:00', speakers: [{ name: 'Luke' }] },
];

export const second = { opening: 240, middle: 1975, closing: 3000 };

export const roundupData = (id: string, more: RoundupData = {}): RoundupData => ({
  title: 'An evening',
  video: addressOf(id),
  talks,
  ...more,
});

/** Renders a page's part, and waits until all in it is up to date. */
export async function page<E extends Element = HTMLElement>(content: TemplateResult): Promise<E> {
  return settled(await fixture<E>(content));
}

export const framesIn = (root: Element = document.body): HTMLIFrameElement[] =>
  [...deepElements(root)].filter(
    (element): element is HTMLIFrameElement =>
      element instanceof HTMLIFrameElement && element.src.startsWith(embedHost),
  );

export function frameIn(root: Element): HTMLIFrameElement {
  const [frame, other] = framesIn(root);
  if (!frame || other) throw new Error(`There is ${frame ? 'more than one' : 'no'} player's frame.`);
  return frame;
}

export const buttonIn = (root: Element, name: string | RegExp): HTMLElement =>
  byRole(root, 'button', { name });

/** The buttons that play something: a card also has one that copies a link. */
export const playButtons = (root: Element): HTMLElement[] =>
  allByRole(root, 'button').filter((button) => !nameOf(button).startsWith('Copy'));

export const cardNamed = (root: Element, name: string): HTMLElement => byRole(root, 'article', { name });

/** The requests for players of a video, or of any, since the page or the test began. */
export const embedRequests = async (id = '') =>
  (await outsideRequests()).filter(({ url }) => url.startsWith(`${embedHost}/embed/${id}`));

/** Where Chromium itself connects, without a request that would tell so. */
const browsersOwn = ['update.googleapis.com'];

/** Every host that the page reached. */
export const thirdParties = async (): Promise<string[]> =>
  (await outsideHosts()).filter((host) => !browsersOwn.includes(host));

export const until = (holds: () => unknown, message: string, timeout = 8000): Promise<void> =>
  waitUntil(() => holds(), message, { interval: 20, timeout });

/** Waits until the provider really plays the video, and past that second. */
export async function untilPlays(id: string, from: number): Promise<void> {
  let last: unknown;
  const plays = async (): Promise<boolean> => {
    const { state, time } = await provider(id).state();
    last = { state, time };
    return state === playerState.playing && time >= from && time < from + 20;
  };
  // A player that has just gone may still be the one that is asked, and can't answer.
  const playsOrFails = () => plays().catch((error: unknown) => ((last = String(error)), false));
  await until(playsOrFails, `${id} does not play from ${from}`, 8000).catch((error: unknown) => {
    throw new Error(`${(error as Error).message}: ${JSON.stringify(last)}`);
  });
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Clicks as the reader does: not while the page still scrolls to where the last click led, or grows above. */
export async function click(element: Element): Promise<void> {
  const where = (): string => `${scrollY} ${element.getBoundingClientRect().top}`;
  for (let before; before !== where();) {
    before = where();
    for (let count = 0; count < 4; count += 1) await nextFrame();
  }
  await clickAtOnce(element);
}

/** The names of the chapters that are marked as the current one. */
export const marked = (root: Element): string[] =>
  allByRole(root, 'button')
    .filter((button) => button.getAttribute('aria-current') === 'true')
    .map(nameOf);

/** The talks whose cards say that they play. */
export const playingCards = (root: Element = document.body): string[] =>
  allByRole(root, 'article')
    .filter((article) =>
      [...deepElements(article)].some((element) => element.textContent.trim() === 'Playing'),
    )
    .map(nameOf);

export const hasPlayButton = (root: Element, name: string | RegExp = /^Play/): boolean =>
  queryByRole(root, 'button', { name }) !== undefined;

/** That they are the same nodes. Chai would print a node that isn't with all that hangs on it: the whole page. */
export function expectSame(nodes: readonly unknown[], expected: readonly unknown[]): void {
  const names = (list: readonly unknown[]) =>
    list.map((node) => (node as Element | null)?.outerHTML.slice(0, 200));
  expect(names(nodes)).to.deep.equal(names(expected));
  expect(
    nodes.every((node, index) => node === expected[index]),
    'that look the same are the same',
  ).to.equal(true);
}

/** Runs something, and gives what it threw or reported to the page meanwhile. */
export async function errorsOf(run: () => unknown): Promise<string[]> {
  const errors: string[] = [];
  const { onerror } = window;
  window.onerror = (message) => {
    errors.push(typeof message === 'string' ? message : message.type);
    return true;
  };
  const note = (event: PromiseRejectionEvent) => {
    errors.push(String(event.reason));
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('unhandledrejection', note, true);
  try {
    await run();
    await new Promise((resolve) => setTimeout(resolve, 50));
  } catch (error) {
    errors.push(String(error));
  } finally {
    removeEventListener('unhandledrejection', note, true);
    window.onerror = onerror;
  }
  return errors;
}

/** What every player's frame must say of itself. */
export function expectFrame(frame: HTMLIFrameElement, id: string, start: number): void {
  const { origin, pathname, searchParams } = new URL(frame.src);
  expect(`${origin}${pathname}`).to.equal(`${embedHost}/embed/${id}`);
  expect(Object.fromEntries(searchParams)).to.include({
    start: String(start),
    autoplay: '1',
    enablejsapi: '1',
    origin: location.origin,
  });
  expect(frame.referrerPolicy).to.equal('strict-origin-when-cross-origin');
  expect(frame.allow).to.equal('autoplay; fullscreen; encrypted-media; picture-in-picture');
  expect(frame.title).to.match(/^Player: \S/);
}

export const recording = (id: string, more: object = {}) =>
  html`<timestamped-video
    .data=${{ video: { src: addressOf(id), title: 'The evening' }, talks, ...more }}
  ></timestamped-video>`;

export const card = (id: string | undefined, talk: TalkData = talks[0]!) =>
  html`<talk-card .data=${id === undefined ? talk : { ...talk, video: addressOf(id) }}></talk-card>`;
