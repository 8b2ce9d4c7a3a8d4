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

/** Watches for the signs that data has been run as a program, until `stop` tells which there were. */
export function watchForExecution() {
  const signs: string[] = [];
  const page = window as unknown as Record<string, unknown>;
  const real = new Map<string, unknown>();
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'xss', 'postMessageTrap']) {
    real.set(name, page[name]);
    page[name] = (...given: unknown[]) => void signs.push(`${name}(${given.map(String).join()})`);
  }
  const note = (event: Event): void => {
    const { message, reason, violatedDirective } = event as ErrorEvent &
      PromiseRejectionEvent &
      SecurityPolicyViolationEvent;
    signs.push(`${event.type} ${message || String(reason ?? violatedDirective ?? '')}`);
  };
  const types = ['error', 'unhandledrejection', 'beforeunload', 'hashchange', 'securitypolicyviolation'];
  for (const type of types) addEventListener(type, note);
  const before = {
    address: location.href,
    title: document.title,
    name: window.name,
    cookie: document.cookie,
  };
  return {
    stop(): string[] {
      for (const [name, value] of real) page[name] = value;
      for (const type of types) removeEventListener(type, note);
      const after = {
        address: location.href,
        title: document.title,
        name: window.name,
        cookie: document.cookie,
      };
      if (JSON.stringify(after) !== JSON.stringify(before)) signs.push(JSON.stringify(after));
      return [...signs, ...pollution()];
    },
  };
}

const prototypes = [Object, Array, Function, String, Map, Element, EventTarget].map(
  ({ name, prototype }) => ({
    name,
    prototype: prototype as object,
    keys: Reflect.ownKeys(prototype as object).length,
  }),
);

/** Properties that all objects have got since this file was loaded. */
export const pollution = (): string[] => [
  ...prototypes
    .filter(({ prototype, keys }) => Reflect.ownKeys(prototype).length !== keys)
    .map(({ name }) => `${name}.prototype has other properties than before`),
  ...('polluted' in {} ? ['({}).polluted'] : []),
];
