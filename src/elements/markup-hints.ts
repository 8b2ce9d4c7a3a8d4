import { closest } from '../model/closest.js';
import { explain } from '../model/explain.js';
import type { ExplainedIssue, Issue } from '../model/issue.js';
import { parseJson } from '../model/json.js';

/** What people write for an attribute of ours. */
const synonyms: Record<string, string | undefined> = {
  title: 'heading',
  name: 'speaker',
  time: 'start',
  url: 'src',
  href: 'src',
  youtube: 'src',
};

/** Attributes that any element may have. */
const common =
  /^(id|class|style|slot|part|exportparts|lang|dir|role|hidden|inert|tabindex|is|on.+|(data|aria|x|v|hx|ng)[-:].+|.*[:@].*)$/;

/** Attributes that are read without being an element's properties: those that say which post is meant, and how shown. */
const ofPosts: Record<string, readonly string[] | undefined> = { 'meetup-roundup': ['for', 'video', 'view'] };

/** Slips in an element's tag: attributes that it doesn't have, and ways in that are mixed up. */
export function markupHints(element: HTMLElement): ExplainedIssue[] {
  const unknown = unknownAttributes(element);
  const cut = unknown.length ? cutJson(element) : undefined;
  return [...(cut ? [cut] : unknown), ...mixedUp(element)].map(explain);
}

/** JSON whose own quote ended the attribute, so that the words behind it became attributes. */
function cutJson(element: HTMLElement): Issue | undefined {
  const json = element.getAttribute('json')?.trimEnd();
  if (!json || !parseJson(json).issue) return undefined;
  return { path: 'json', code: 'lint', expected: 'json-cut', found: json.slice(-30) };
}

function unknownAttributes(element: HTMLElement): Issue[] {
  const own = (element.constructor as { observedAttributes?: string[] }).observedAttributes ?? [];
  const known = [...own, ...(ofPosts[element.localName] ?? [])];
  return element
    .getAttributeNames()
    .filter((name) => !known.includes(name) && name !== 'data' && !common.test(name))
    .map((name) => {
      const [synonym] = [synonyms[name]].filter((meant) => meant && known.includes(meant));
      const nearest = synonym ?? closest(name, known);
      return {
        path: name,
        code: 'lint',
        expected: nearest ? 'attribute' : 'no-attribute',
        found: nearest,
      };
    });
}

function mixedUp(element: HTMLElement): Issue[] {
  const hint = (path: string, which: string, found = ''): Issue => ({
    path,
    code: 'lint',
    expected: which,
    found,
  });
  const json = element.getAttribute('json')?.trim();
  const src = element.getAttribute('src') ?? '';
  const [theme, level] = [element.getAttribute('theme'), element.getAttribute('heading-level')];
  const view = element.localName === 'meetup-roundup' && element.getAttribute('view');
  const script = element.querySelector(':scope > script:not([type]), :scope > script[type="text/json"]');
  return [
    ...(json && !/^[[{"]/.test(json) ? [hint('json', 'json-address', json)] : []),
    ...(element.localName === 'timestamped-video' && /\.json($|[?#])/.test(src)
      ? [hint('src', 'src-json', src)]
      : []),
    ...(theme && !/^(light|dark)$/.test(theme) ? [hint('theme', 'not-one-of', theme)] : []),
    ...(view && view !== 'cards' ? [hint('view', 'not-one-of', view)] : []),
    ...(level && !/^[1-6]$/.test(level) ? [hint('heading-level', 'not-one-of', level)] : []),
    ...(isEmpty(element) ? [hint('', 'no-data')] : []),
    ...(script ? [hint('script', 'script-type', script.getAttribute('type') ?? 'absent')] : []),
  ];
}

/** Whether neither data nor anything else was given, by any way; a post between the tags is something. */
const isEmpty = (element: HTMLElement & { data?: unknown; reading?: unknown }): boolean =>
  element.data === undefined &&
  element.reading === undefined &&
  !element.childElementCount &&
  !element.getAttributeNames().some((name) => name !== 'debug' && !common.test(name));
