/** Whether a reader can read what stands there: measured on every text, in whatever tree. */
import { contrast, rgbOf } from '../elements/fixtures.js';

interface Reading {
  words: string;
  element: Element;
  size: DOMRect;
}

function parentOf(node: Node): Element | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  const { parentNode } = node;
  return parentNode instanceof ShadowRoot ? parentNode.host : (parentNode as Element | null);
}

function* ancestorsOf(element: Element): Generator<Element> {
  for (let one: Element | null = element; one instanceof Element; one = parentOf(one)) yield one;
}

function childrenOf(node: Node): readonly Node[] {
  if (node instanceof Element && node.shadowRoot) return [...node.shadowRoot.childNodes];
  return node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [...node.childNodes];
}

/** What only screen readers get is cut off, or a box of one pixel. */
const isForEyes = (element: Element): boolean =>
  [...ancestorsOf(element)].every((one) => getComputedStyle(one).clipPath === 'none');

function* textsUnder(node: Node): Generator<Reading> {
  for (const child of childrenOf(node)) {
    if (!(child instanceof Text)) {
      if (child instanceof Element && !child.matches('style, script, template, svg'))
        yield* textsUnder(child);
      continue;
    }
    const element = parentOf(child);
    const words = child.data.trim();
    if (!words || !element?.checkVisibility({ visibilityProperty: true }) || !isForEyes(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(child);
    yield { words, element, size: range.getBoundingClientRect() };
  }
}

const known = new Map<string, string>();

/** A colour over another, worked out once: it takes a canvas, and there are few of them. */
function over(color: string, ground: string): string {
  const key = `${color} over ${ground}`;
  if (!known.has(key)) known.set(key, `rgb(${rgbOf(color, ground).join(', ')})`);
  return known.get(key)!;
}

/** What lies below an element's text; where that is a gradient, each of its colours. */
function groundsOf(element: Element): string[] {
  const layers: string[] = [];
  let grounds = ['rgb(255, 255, 255)'];
  for (const one of ancestorsOf(element)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(one);
    layers.unshift(backgroundColor);
    const stops = backgroundImage.match(/(?:rgb|color|oklch)a?\([^)]*\)/g);
    if (stops) grounds = stops;
    if (stops || isOpaque(backgroundColor)) break;
  }
  return grounds.map((ground) => layers.reduce((below, layer) => over(layer, below), ground));
}

/** Of what lies below, nothing shows. */
const isOpaque = (color: string): boolean => over(color, '#fff') === over(color, '#000');

function* faultsOf({ words, element, size }: Reading): Generator<string> {
  const { fontSize, color } = getComputedStyle(element);
  const opacity = [...ancestorsOf(element)].reduce(
    (all, one) => all * Number(getComputedStyle(one).opacity),
    1,
  );
  const least = Math.min(...groundsOf(element).map((ground) => contrast(color, ground)));
  if (size.width < 2 || size.height < 5) yield `“${words}” takes ${size.width} × ${size.height} pixels`;
  if (parseFloat(fontSize) < 10) yield `“${words}” is ${fontSize} large`;
  if (opacity < 0.9) yield `“${words}” has an opacity of ${opacity}`;
  if (least < 4.5) yield `“${words}” has a contrast of ${least.toFixed(2)}`;
}

/** Every text that there is to see. */
export const textsOf = (root: Element): string[] => [...textsUnder(root)].map(({ words }) => words);

/** What keeps those from being read. */
export const faultsIn = (root: Element): string[] =>
  [...textsUnder(root)].flatMap((text) => [...faultsOf(text)]);

/** The outlines and shadows of an element and all in it: what shows where the focus is makes a difference there. */
export const outlinesOf = (element: Element): string =>
  [element, ...element.querySelectorAll('*')]
    .map((one) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(one);
      const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
      return `${isOutlined ? `${outlineStyle} ${outlineWidth} ${outlineColor}` : 'no outline'}, ${boxShadow}`;
    })
    .join('; ');
