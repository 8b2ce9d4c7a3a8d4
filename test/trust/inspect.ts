/** What no data may bring about, seen from outside: in the tree, in the page, in the language's own objects. */
import { deepElements } from '../elements/fixtures.js';

const ownTags = ['meetup-roundup', 'talk-card', 'timestamped-video'];

/** All that the elements are made of. A tag that isn't here came from data, or is new: then think about it first. */
const tags = new Set(
  `a article b blockquote br button code div em figcaption figure h1 h2 h3 h4 h5 h6 header footer img label input li nav
   ol p path section slot small span strong style summary details svg time ul video wbr ${ownTags.join(' ')}`.split(
    /\s+/,
  ),
);

/** The attributes that lead somewhere, of whatever element. */
const addressed =
  /^(?:href|xlink:href|src|srcset|imagesrcset|poster|action|formaction|data|srcdoc|cite|background|ping|manifest|longdesc|profile|archive|code|codebase|dynsrc|lowsrc|from|to|values)$/i;

/** The library's allow-list, said once more on purpose: the tests must not ask the code. */
const allowed = /^(?:https?:\/\/[^/@]+(?:[/?#]|$)|mailto:)/;

/** Which elements hold what their author wrote: there, the test is the author. */
type IsAuthors = (element: Element) => boolean;

function* offencesOf(element: Element): Generator<string> {
  const { localName } = element;
  if (!tags.has(localName)) yield `<${localName}>`;
  for (const { name, value } of element.attributes) {
    const where = `${localName} ${name}="${value.slice(0, 100)}"`;
    if (/^on/i.test(name)) yield where;
    if (addressed.test(name) && !allowed.test(value)) yield where;
    if (addressed.test(name) && localName !== 'a' && value.startsWith('mailto:')) yield where;
    if (name === 'style' && /url\(|expression|import|javascript/i.test(value)) yield where;
    if (name === 'is' || name === 'srcdoc') yield where;
  }
}

/** Everything in the rendered trees that no data may put there; empty where all is well. */
export function offencesIn(root: Element, isAuthors: IsAuthors = () => false): string[] {
  return [...deepElements(root)].filter((element) => !isAuthors(element)).flatMap((e) => [...offencesOf(e)]);
}

type Page = Window & typeof globalThis;

const traps = ['alert', 'confirm', 'prompt', 'print', 'open', 'xss', 'postMessageTrap'];
const signTypes = ['error', 'unhandledrejection', 'beforeunload', 'hashchange', 'securitypolicyviolation'];

/** Watches for the signs that data has been run as a program in a window, until `stop` tells which there were. */
export function watchForExecution(page: Page = window) {
  const signs: string[] = [];
  const owned = page as unknown as Record<string, unknown>;
  const real = new Map(traps.map((name) => [name, owned[name]]));
  for (const name of traps)
    owned[name] = (...given: unknown[]) => void signs.push(`${name}(${given.map(String).join()})`);
  const note = (event: Event): void => {
    const { message, reason, violatedDirective } = event as ErrorEvent &
      PromiseRejectionEvent &
      SecurityPolicyViolationEvent;
    signs.push(`${event.type} ${message || String(reason ?? violatedDirective ?? '')}`);
  };
  for (const type of signTypes) page.addEventListener(type, note);
  const pollution = page === window ? sinceLoaded : watchPrototypes(page);
  const before = stateOf(page);
  return {
    stop(): string[] {
      for (const [name, value] of real) owned[name] = value;
      for (const type of signTypes) page.removeEventListener(type, note);
      const after = stateOf(page);
      return [...signs, ...(after === before ? [] : [after]), ...pollution()];
    },
  };
}

/** What a program would change. A framed page's title and query are its own to change. */
function stateOf(page: Page): string {
  const { location, document, name } = page;
  const own = page === window ? { title: document.title, address: location.href } : location.pathname;
  return JSON.stringify({ own, origin: location.origin, name, cookie: document.cookie });
}

/** Tells of properties that all objects of a window have got since. */
function watchPrototypes(page: Page): () => string[] {
  const owners = ['Object', 'Array', 'Function', 'String', 'Map', 'Element', 'EventTarget'] as const;
  const prototypes = owners.map((name) => ({ name, prototype: page[name].prototype as object }));
  const keys = prototypes.map(({ prototype }) => Reflect.ownKeys(prototype).length);
  return () => [
    ...prototypes
      .filter(({ prototype }, at) => Reflect.ownKeys(prototype).length !== keys[at])
      .map(({ name }) => `${name}.prototype has other properties than before`),
    ...('polluted' in page.Object.prototype ? ['({}).polluted'] : []),
  ];
}

/** Properties that all objects have got since this file was loaded. */
const sinceLoaded = watchPrototypes(window);
