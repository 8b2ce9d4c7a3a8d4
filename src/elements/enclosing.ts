/** The nearest element around a node that matches, through the shadow trees that it stands in. */
export function enclosing(node: Element, selector: string, andItself = false): Element | undefined {
  let from: Element | null = andItself ? node : node.parentElement;
  for (let at = node; ; at = from = hostOf(at)!) {
    const found = from?.closest(selector);
    if (found) return found;
    if (!hostOf(at)) return undefined;
  }
}

const hostOf = (node: Node): Element | null => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
