import { describe } from '../model/describe.js';
import { explain } from '../model/explain.js';
import type { Refusal } from '../model/issue.js';
import { RoundupIssuesEvent } from './events/issues-event.js';

/**
 * Tells what is wrong in an element's data, in words: to the console, as one event, and as a panel for the page.
 * What was told already isn't told again.
 *
 * @param last the panel of the last time
 * @returns the panel, which `debug` shows; empty where all is well again
 */
export function report(
  element: HTMLElement,
  issues: readonly Refusal[],
  last: HTMLElement | undefined,
): HTMLElement {
  const explained = issues.map((issue) => explain(describe(issue)));
  const sentences = explained.map(({ message, remedy }) => `${message} ${remedy}`);
  const next = panel(sentences);
  if (last?.textContent === next.textContent) return last;
  for (const sentence of sentences) console.warn(`<${element.localName}> ${sentence}`);
  element.dispatchEvent(new RoundupIssuesEvent(explained));
  return next;
}

/**
 * Waits until the page is parsed: a long script arrives in pieces, and half a JSON text is no mistake of the author's.
 */
export async function whole({ readyState, defaultView }: Document): Promise<void> {
  if (readyState !== 'loading' || !defaultView) return;
  await new Promise((resolve) => defaultView.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

function panel(sentences: readonly string[]): HTMLElement {
  const list = document.createElement('ul');
  for (const sentence of sentences) {
    const item = document.createElement('li');
    item.textContent = sentence;
    list.append(item);
  }
  list.className = 'problems';
  list.lang = 'en';
  list.hidden = sentences.length === 0;
  list.setAttribute('part', 'problems');
  list.setAttribute('aria-label', 'Problems in the data');
  return list;
}
