import { closest } from '../model/closest.js';
import { explain } from '../model/explain.js';
import type { ExplainedIssue, Issue } from '../model/issue.js';

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

/** Slips in an element's tag: attributes that it doesn't have, and ways in that are mixed up. */
export function markupHints(element: HTMLElement): ExplainedIssue[] {
  return [...unknownAttributes(element), ...mixedUp(element)].map(explain);
}

function unknownAttributes(element: HTMLElement): Issue[] {
  const known = (element.constructor as { observedAttributes?: string[] }).observedAttributes ?? [];
  return element
    .getAttributeNames()
    .filter((name) => !known.includes(name) && name !== 'data' && !common.test(name))
    .map((name) => {
      const [synonym] = [synonyms[name]].filter((meant) => meant && known.includes(meant));
      return {
        path: name,
        code: 'lint',
        expected: 'attribute',
        found: synonym ?? closest(name, known) ?? '',
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
  const script = element.querySelector(':scope > script:not([type]), :scope > script[type="text/json"]');
  return [
    ...(json && !/^[[{"]/.test(json) ? [hint('json', 'json-address', json)] : []),
    ...(element.localName === 'timestamped-video' && /\.json($|[?#])/.test(src)
      ? [hint('src', 'src-json', src)]
      : []),
    ...(script ? [hint('script', 'script-type', script.getAttribute('type') ?? 'absent')] : []),
  ];
}
