/** Every element under a node of whatever page: each has its own classes, so that `instanceof` tells nothing. */
export function* elementsUnder(root: Element | ShadowRoot): Generator<Element> {
  const { shadowRoot } = root as Element;
  if (shadowRoot) yield* elementsUnder(shadowRoot);
  for (const child of root.children) {
    yield child;
    yield* elementsUnder(child);
  }
}

/** The button by which a roundup's next event goes into a calendar, once it is there; what it says beside it. */
export function calendarIn(roundup: Element): { button: HTMLElement; status: Element } | undefined {
  const root = findIn(roundup, '.ahead [data-meetup-roundup-own]')?.shadowRoot;
  const [button, status] = ['button', '[role=status]'].map((one) => root?.querySelector<HTMLElement>(one));
  return button && status ? { button, status } : undefined;
}

/** The first element that a selector finds under another, shadow trees included. */
export const findIn = (root: Element, selector: string): HTMLElement | undefined =>
  [...elementsUnder(root)].find((element) => element.matches(selector)) as HTMLElement | undefined;

export type Page = Window & typeof globalThis;

/** Lets the browser do one of its tasks, sooner than any timer. Of a message channel WebKit loses some messages. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('message', () => resolve(), { once: true });
    postMessage('next task', location.origin);
  });
}

const hasBegun = ({ contentWindow }: HTMLIFrameElement): boolean =>
  contentWindow !== null && contentWindow.location.href !== 'about:blank';

/**
 * Does something with each frame's window once its page has begun, between two of the browser's tasks: its modules,
 * which have to be fetched, run after that.
 */
export async function atBeginning(
  frames: readonly HTMLIFrameElement[],
  act: (page: Page) => void,
): Promise<void> {
  const patience = performance.now() + 8000;
  for (let waiting = [...frames]; waiting.length > 0;) {
    if (performance.now() > patience) throw new Error(`No page begins in ${waiting[0]!.src}`);
    await nextTask();
    for (const { contentWindow } of waiting.filter(hasBegun)) act(contentWindow as Page);
    waiting = waiting.filter((frame) => !hasBegun(frame));
  }
}
