/** What the tests of the elements share: making one, waiting for it, and reading what came out. */
import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import type { MeetupRoundup } from '../../src/elements/meetup-roundup/meetup-roundup.js';
import type { TalkCard } from '../../src/elements/talk-card/talk-card.js';
import type { TimestampedVideo } from '../../src/elements/timestamped-video/timestamped-video.js';
import type { ExplainedIssue } from '../../src/model/issue.js';
import type { RecordingData, RoundupData, TalkData } from '../../src/model/types.js';
import { queryByRole, type RoleOptions } from '../helpers/roles.js';
import { waitUntil } from '../helpers/wait-until.js';

/** A picture that the stand-in for the outside world has. */
export const picture = 'https://images.example/photo.png';
/** One that it hasn't. */
export const missingPicture = 'https://images.example/missing.png';

export const engine = navigator.userAgent.includes('Firefox/')
  ? 'Firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'Chromium'
    : 'WebKit';

/** Every element under a node, shadow trees included, and the node's own. */
export function* deepElements(root: Element | ShadowRoot): Generator<Element> {
  if (root instanceof Element && root.shadowRoot) yield* deepElements(root.shadowRoot);
  for (const child of root.children) {
    yield child;
    yield* deepElements(child);
  }
}

/** The elements that carry a part's name, which is public: for what has no role of its own. */
export const partsOf = (root: Element, name: string): HTMLElement[] =>
  [...deepElements(root)].filter((element): element is HTMLElement => element.part.contains(name));

/** The one element with a part's name. */
export function partOf(root: Element, name: string): HTMLElement {
  const [first, second] = partsOf(root, name);
  if (!first || second) throw new Error(`There is ${first ? 'more than one' : 'no'} part "${name}".`);
  return first;
}

const isLit = (element: Element): element is LitElement => 'updateComplete' in element;

/** Waits until the element, and all that it renders, has nothing left to update. */
export async function settled<E extends Element>(element: E): Promise<E> {
  for (let round = 0; round < 3; round += 1) {
    for (const each of [element, ...deepElements(element)]) if (isLit(each)) await each.updateComplete;
  }
  return element;
}

export async function roundupOf(data: RoundupData): Promise<MeetupRoundup> {
  return settled(await fixture<MeetupRoundup>(html`<meetup-roundup .data=${data}></meetup-roundup>`));
}

export async function cardOf(data: TalkData): Promise<TalkCard> {
  return settled(await fixture<TalkCard>(html`<talk-card .data=${data}></talk-card>`));
}

export async function recordingOf(data: RecordingData): Promise<TimestampedVideo> {
  return settled(
    await fixture<TimestampedVideo>(html`<timestamped-video .data=${data}></timestamped-video>`),
  );
}

/** Waits until there is one. */
export async function untilRole(
  root: Element,
  role: string,
  options: RoleOptions = {},
): Promise<HTMLElement> {
  await waitUntil(() => queryByRole(root, role, options), `no ${role} ${String(options.name ?? '')}`, {
    interval: 10,
    timeout: 8000,
  });
  return queryByRole(root, role, options)!;
}

/** Three talks of one recording, each with its own times. */
export const threeTalks: TalkData[] = [
  { title: 'First', start: '4:00', speakers: [{ name: 'Ana' }] },
  { title: 'Second', start: '32:55', speakers: [{ name: 'Dheeraj' }] },
  { title: 'Third', start: '1:12:25', speakers: [{ name: 'Luke' }] },
];

/** Makes `new Date()` and `Date.now()` give an instant, until the function that is returned is called. */
export function stopClock(instant: string): () => void {
  const Real = Date;
  const now = new Real(instant).getTime();
  class Stopped extends Real {
    constructor(...given: unknown[]) {
      super(...((given.length > 0 ? given : [now]) as [number]));
    }
    static override now(): number {
      return now;
    }
  }
  globalThis.Date = Stopped as DateConstructor;
  return () => {
    globalThis.Date = Real;
  };
}

/** Keeps what goes to the console, and every `roundup-issues` event, until the test is over. */
export function listenForIssues() {
  const real = { warn: console.warn, error: console.error };
  const heard = {
    warnings: [] as string[],
    errors: [] as string[],
    events: [] as { target: EventTarget | null; issues: readonly ExplainedIssue[] }[],
    stop() {
      Object.assign(console, real);
      document.removeEventListener('roundup-issues', note);
    },
  };
  const note = (event: Event) => {
    const { issues } = (event as CustomEvent<{ issues: readonly ExplainedIssue[] }>).detail;
    heard.events.push({ target: event.composedPath()[0] ?? null, issues });
  };
  console.warn = (...words: unknown[]) => heard.warnings.push(words.map(String).join(' '));
  console.error = (...words: unknown[]) => heard.errors.push(words.map(String).join(' '));
  document.addEventListener('roundup-issues', note);
  return heard;
}

/** Sets the page's query or fragment; what the test runner put there stays. */
export function visit({ t, hash = '' }: { t?: string; hash?: string }): void {
  const url = new URL(location.href);
  if (t === undefined) url.searchParams.delete('t');
  else url.searchParams.set('t', t);
  url.hash = hash;
  history.replaceState(null, '', url);
}

type Rgb = [red: number, green: number, blue: number];

/** A colour in whatever notation a browser gives it, as sRGB over a ground. */
export function rgbOf(color: string, ground = '#fff'): Rgb {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  for (const fill of [ground, color]) {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(color: string, ground: string): number {
  const lights = [luminance(rgbOf(color, ground)), luminance(rgbOf(ground))].sort((a, b) => b - a);
  return (lights[0]! + 0.05) / (lights[1]! + 0.05);
}
