import { fixtureSync, html } from '@open-wc/testing';
import '../../src/define/all.js';

/** A part of a page, of markup as a host sends it. */
export function part(markup: string): HTMLElement {
  const content = fixtureSync<HTMLElement>(html`<div></div>`);
  content.innerHTML = markup;
  return content;
}

/** The address of a JSON file on the page's own origin. */
export const fileWith = (data: unknown, ms = 0): string =>
  `/test-files/slow.json?${new URLSearchParams({ ms: String(ms), body: JSON.stringify(data) })}`;
