/**
 * What the reading asks of a post's tree: the part that a browser's DOM node and a parser's tree both offer. The
 * reading only looks; coverage hands back these very nodes.
 */
export interface PostNode {
  /** 1 an element, 3 text; documents and fragments are gone through, all else is passed over */
  readonly nodeType: number;
  /** of an element its tag, in either case; of a form in a browser perhaps its field of that name */
  readonly nodeName: string | object;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<PostNode>;
  /** elements have it */
  getAttribute?(name: string): string | null;
}

/**
 * Puts a node's children on a stack from which they come in order. One by one: as arguments, a hundred thousand of them
 * would be more than the engine's own stack holds.
 */
export function pushChildren<Node>(
  stack: { push: (node: Node) => unknown },
  { childNodes }: { childNodes: ArrayLike<Node> },
): void {
  for (let index = childNodes.length; index--;) stack.push(childNodes[index]!);
}

export const isText = (node: PostNode): boolean => node.nodeType === 3;

/**
 * The tag in lower case; empty for what is no element. A form in a browser offers its fields by their names, in place
 * of what it has itself: then its tag is `form`.
 */
export const tagOf = (node: PostNode): string =>
  node.nodeType !== 1 ? '' : typeof node.nodeName === 'string' ? node.nodeName.toLowerCase() : 'form';

/** Whether an address may lead anywhere: relative, or of a scheme that the format takes. */
export const leads = (address: string): boolean => !/^(?!https?:|mailto:)[a-z][\w+.-]*:/i.test(address);

/** The attribute, where it holds an address that leads somewhere; else empty. */
export const addressOf = (node: PostNode, name: string): string => {
  const address = attributeOf(node, name);
  return leads(address) ? address : '';
};

/** The attribute without space around; empty where it isn't there, or where a form's field stands in its way. */
export const attributeOf = (node: PostNode, name: string): string =>
  (typeof node.getAttribute === 'function' && node.getAttribute(name)?.trim()) || '';
