/**
 * What a reader does, with the browser's real mouse and keyboard: events are trusted, give user
 * activation, and go through focus and default actions, in every engine.
 */
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';

type Point = [x: number, y: number];

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** The middle of the element's first box: that of a link which wraps may lie between its lines. */
function middleOf(element: Element): Point {
  const rect = element.getClientRects()[0];
  if (!rect) throw new Error(`${describeElement(element)} takes no space on the page.`);
  return [Math.round(rect.x + rect.width / 2), Math.round(rect.y + rect.height / 2)];
}

function describeElement(element: Element): string {
  const id = element.id && `#${element.id}`;
  const text = element.textContent.trim().slice(0, 40);
  return `<${element.localName}${id}>${text ? ` "${text}"` : ''}`;
}

/** The topmost element at a point, inside all open shadow roots. */
function elementAt([x, y]: Point): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner = found?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === found) return found;
    found = inner;
  }
}

function parentOf(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

function isInside(node: Node | null, ancestor: Node): boolean {
  for (let current = node; current; current = parentOf(current)) {
    if (current === ancestor) return true;
  }
  return false;
}

/** Scrolls to the element, and waits until it stands still: a player that comes into view scrolls the page gently. */
async function standStill(element: Element): Promise<Point> {
  let last = '';
  for (let frames = 0; frames < 120; frames++) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    await nextFrame();
    const point = middleOf(element);
    if (String(point) === last) return point;
    last = String(point);
  }
  throw new Error(`${describeElement(element)} doesn't stand still.`);
}

/** Scrolls to the element, and says so if something else lies over its middle. */
async function pointOf(element: Element): Promise<Point> {
  const point = await standStill(element);
  const top = elementAt(point);
  if (!isInside(top, element)) {
    const cover = top ? describeElement(top) : 'nothing that can be clicked';
    throw new Error(`At the middle of ${describeElement(element)} lies ${cover}.`);
  }
  return point;
}

/** Whether the element hears of a click: an engine may be done sending before that. */
async function reaches(element: Element, act: () => Promise<void>, within: number): Promise<boolean> {
  let listener = (_event: Event): void => undefined;
  const arrived = new Promise<boolean>((resolve) => {
    listener = (event) => {
      const isReached = event.composedPath().includes(element);
      // Once everybody else has heard of it too.
      setTimeout(() => resolve(isReached));
    };
    addEventListener('click', listener, { capture: true });
    setTimeout(() => resolve(false), within);
  });
  await act();
  const isReached = await arrived;
  removeEventListener('click', listener, { capture: true });
  return isReached;
}

/**
 * Clicks the middle of the element, and again where the click missed it, as what moves just then is missed. In an
 * iframe, that is a click in its page, of which this one doesn't hear.
 *
 * @param within milliseconds in which a click reaches the page, on a busy machine
 */
export async function click(element: Element, within = 5000): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    const position = await pointOf(element);
    const act = (): Promise<void> => sendMouse({ type: 'click', position });
    if (element.localName === 'iframe') return act();
    if (await reaches(element, act, within)) return;
  }
  throw new Error(`Clicks don't reach ${describeElement(element)}.`);
}

/** Moves the mouse to the middle of the element. */
export async function hover(element: Element): Promise<void> {
  await sendMouse({ type: 'move', position: await pointOf(element) });
}

/** Moves the mouse to the page's corner, so that nothing of interest is hovered. */
export async function moveAway(): Promise<void> {
  await sendMouse({ type: 'move', position: [0, 0] });
}

async function pressAll(chords: string[][]): Promise<void> {
  await executeServerCommand<boolean, string[][]>('press-keys', chords);
}

/** Presses a key by its name, such as `Enter`, `ArrowDown`, `Space`, `a`, or `Shift+Tab`. */
export async function press(key: string): Promise<void> {
  // The plus sign itself is a key too.
  const keys = key.length > 1 ? key.split('+') : [key];
  await pressAll([keys.map((name) => (name === 'Space' ? ' ' : name))]);
}

/** Types a text into what has focus, one key after the other. */
export async function type(text: string): Promise<void> {
  await pressAll([...text].map((character) => [character]));
}

/** The element with focus, inside all open shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Presses Tab until the element has focus, as a reader without a mouse would get there. */
export async function tabTo(element: Element, { limit = 50, key = 'Tab' } = {}): Promise<void> {
  for (let count = 0; count < limit; count += 1) {
    if (focused() === element) return;
    await press(key);
  }
  if (focused() === element) return;
  throw new Error(`${describeElement(element)} was not reached with ${limit} times ${key}.`);
}
