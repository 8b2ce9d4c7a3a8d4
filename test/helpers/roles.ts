/**
 * Finds elements as assistive technology presents them, by role and accessible name, in the tree
 * that is rendered: through open shadow roots and slots. A part of HTML-AAM and of the accessible
 * name computation, enough for the roles in `implicitRole`.
 *
 * https://www.w3.org/TR/html-aam-1.0/ and https://www.w3.org/TR/accname-1.2/
 */

type Root = Element | Document | ShadowRoot;
type Name = string | RegExp;

export interface RoleOptions {
  /** the whole accessible name, with spaces collapsed, or a pattern in it */
  name?: Name;
  /** of a heading */
  level?: number;
  /** also what is hidden from assistive technology */
  hidden?: boolean;
}

const roleOfTag: Record<string, string> = {
  article: 'article',
  aside: 'complementary',
  button: 'button',
  details: 'group',
  dialog: 'dialog',
  fieldset: 'group',
  figure: 'figure',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  hr: 'separator',
  li: 'listitem',
  main: 'main',
  menu: 'list',
  nav: 'navigation',
  ol: 'list',
  option: 'option',
  output: 'status',
  p: 'paragraph',
  progress: 'progressbar',
  search: 'search',
  summary: 'button',
  table: 'table',
  td: 'cell',
  textarea: 'textbox',
  th: 'columnheader',
  time: 'time',
  tr: 'row',
  ul: 'list',
};

const roleOfInput: Record<string, string> = {
  button: 'button',
  checkbox: 'checkbox',
  image: 'button',
  number: 'spinbutton',
  radio: 'radio',
  range: 'slider',
  reset: 'button',
  search: 'searchbox',
  submit: 'button',
};

const namedByContent = new Set([
  'button',
  'cell',
  'checkbox',
  'columnheader',
  'heading',
  'link',
  'menuitem',
  'option',
  'radio',
  'row',
  'switch',
  'tab',
]);

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The children that are rendered: those of the shadow root, or those that a slot was given. */
function renderedChildren(node: Node): Node[] {
  if (node instanceof Element && node.shadowRoot) return [...node.shadowRoot.childNodes];
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  return [...node.childNodes];
}

function isHidden(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert')) return true;
  // A slot has no box of its own, which is no reason to skip what it shows.
  if (getComputedStyle(element).display === 'contents') return false;
  return !element.checkVisibility({ visibilityProperty: true });
}

function implicitRole(element: Element): string | undefined {
  switch (element.localName) {
    case 'a':
    case 'area':
      return element.hasAttribute('href') ? 'link' : undefined;
    case 'img':
      return element.getAttribute('alt') === '' ? undefined : 'img';
    case 'section':
      return authorName(element) ? 'region' : undefined;
    case 'form':
      return authorName(element) ? 'form' : undefined;
    case 'input': {
      const { type } = element as HTMLInputElement;
      return type === 'hidden' ? undefined : (roleOfInput[type] ?? 'textbox');
    }
    case 'select':
      return (element as HTMLSelectElement).multiple ? 'listbox' : 'combobox';
    case 'summary':
      return element.parentElement?.localName === 'details' ? 'button' : undefined;
    default:
      return roleOfTag[element.localName];
  }
}

export function roleOf(element: Element): string | undefined {
  const [first] = (element.getAttribute('role') ?? '').split(/\s+/).filter(Boolean);
  const role = first ?? implicitRole(element);
  return role === 'none' || role === 'presentation' ? undefined : role;
}

function headingLevel(element: Element): number {
  return Number(element.getAttribute('aria-level') ?? /^h([1-6])$/.exec(element.localName)?.[1] ?? 2);
}

/** The text that `aria-labelledby` and `aria-label` give. */
function authorName(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const labels = ids
    .map((id) => root.getElementById(id))
    .map((label) => (label ? label.getAttribute('aria-label') || textOf(label, true) : ''));
  return collapse(labels.join(' ')) || collapse(element.getAttribute('aria-label') ?? '');
}

function alternative(element: Element): string {
  const hasAlternative = ['img', 'area', 'input'].includes(element.localName);
  return (hasAlternative && element.getAttribute('alt')) || '';
}

function nativeName(element: Element): string {
  if (alternative(element)) return alternative(element);
  if ('labels' in element && element.labels) {
    const text = [...(element.labels as NodeListOf<HTMLLabelElement>)].map((label) => textOf(label));
    if (text.length > 0) return text.join(' ');
  }
  const captions: Record<string, string> = {
    fieldset: 'legend',
    figure: 'figcaption',
    table: 'caption',
    svg: 'title',
  };
  const caption = captions[element.localName];
  const child = caption && element.querySelector(`:scope > ${caption}`);
  return child ? child.textContent : '';
}

/** The element's accessible name; empty for one that has none. */
export function nameOf(element: Element): string {
  const role = roleOf(element);
  return (
    authorName(element) ||
    collapse(nativeName(element)) ||
    (role && namedByContent.has(role) ? textOf(element) : '') ||
    collapse(element.getAttribute('title') ?? '')
  );
}

function textOfChild(node: Node, hidden: boolean): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || ['style', 'script', 'template'].includes(node.localName)) return '';
  if (!hidden && isHidden(node)) return '';
  const text = collapse(node.getAttribute('aria-label') ?? '') || alternative(node) || rawText(node, hidden);
  return /^(inline|contents)$/.test(getComputedStyle(node).display) ? text : ` ${text} `;
}

function rawText(node: Node, hidden: boolean): string {
  return renderedChildren(node)
    .map((child) => textOfChild(child, hidden))
    .join('');
}

/**
 * The text that is read out for an element's content, with spaces collapsed.
 *
 * @param hidden whether hidden text counts, as it does in a label that `aria-labelledby` points to
 */
export function textOf(element: Element, hidden = false): string {
  return collapse(rawText(element, hidden));
}

function* elementsIn(node: Node, hidden: boolean): Generator<Element> {
  for (const child of renderedChildren(node)) {
    if (!(child instanceof Element) || (!hidden && isHidden(child))) continue;
    yield child;
    yield* elementsIn(child, hidden);
  }
}

function matches(name: string, wanted: Name): boolean {
  return typeof wanted === 'string' ? name === collapse(wanted) : wanted.test(name);
}

/** All elements of a role, in reading order. */
export function allByRole<E extends Element = HTMLElement>(
  root: Root,
  role: string,
  { name, level, hidden = false }: RoleOptions = {},
): E[] {
  return [...elementsIn(root, hidden)].filter(
    (element): element is E =>
      roleOf(element) === role &&
      (level === undefined || headingLevel(element) === level) &&
      (name === undefined || matches(nameOf(element), name)),
  );
}

/** The element of a role, or undefined; it is an error if there are several. */
export function queryByRole<E extends Element = HTMLElement>(
  root: Root,
  role: string,
  options: RoleOptions = {},
): E | undefined {
  const found = allByRole<E>(root, role, options);
  if (found.length > 1) throw new Error(`${found.length} elements are ${wish(role, options)}.`);
  return found[0];
}

/** The one element of a role; the error says which there are. */
export function byRole<E extends Element = HTMLElement>(
  root: Root,
  role: string,
  options: RoleOptions = {},
): E {
  const found = queryByRole<E>(root, role, options);
  if (found) return found;
  throw new Error(`No element is ${wish(role, options)}. There are:\n${outline(root)}`);
}

function wish(role: string, { name, level }: RoleOptions): string {
  const named = name === undefined ? '' : ` named ${name instanceof RegExp ? name : `"${name}"`}`;
  return `a ${role}${level === undefined ? '' : ` of level ${level}`}${named}`;
}

/** What is there, one line for each element with a role. */
export function outline(root: Root): string {
  const lines = [...elementsIn(root, false)].flatMap((element) => {
    const role = roleOf(element);
    const name = nameOf(element);
    return role ? [`  ${role}${name && ` "${name}"`}`] : [];
  });
  return lines.join('\n') || '  nothing with a role';
}
