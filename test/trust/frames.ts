/** Every element under a node of whatever page: each has its own classes, so that `instanceof` tells nothing. */
export function* elementsUnder(root: Element | ShadowRoot): Generator<Element> {
  const { shadowRoot } = root as Element;
  if (shadowRoot) yield* elementsUnder(shadowRoot);
  for (const child of root.children) {
    yield child;
    yield* elementsUnder(child);
  }
}

/** The first element that a selector finds under another, shadow trees included. */
export const findIn = (root: Element, selector: string): HTMLElement | undefined =>
  [...elementsUnder(root)].find((element) => element.matches(selector)) as HTMLElement | undefined;
