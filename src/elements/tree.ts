/** Whether the first of two nodes, each given by its way up, comes first on the page, shadow trees included. */
export function precedes(a: readonly Node[], b: readonly Node[]): boolean {
  let up = 1;
  while (up <= a.length && a.at(-up) === b.at(-up)) up++;
  const [left, right] = [a.at(-up), b.at(-up)];
  if (!left || !right) return right !== undefined;
  // A shadow tree and the light children of its host are no siblings; the shadow tree is what shows.
  if (left.parentNode !== right.parentNode) return left.parentNode === null;
  return Boolean(left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** The way from a node up to its document, out of the shadow trees that it stands in. */
export function pathOf(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null))
    path.push(at);
  return path;
}

/**
 * Where a node hears of others: at its document, and in each closed shadow tree that it stands in, which tells nobody
 * outside which of its nodes an event comes from.
 */
export const stagesOf = (node: Node): Node[] =>
  pathOf(node).filter((at) => at === node.ownerDocument || (at as ShadowRoot).mode === 'closed');
