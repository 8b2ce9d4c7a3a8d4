/** What the tests of hostile data share: showing something, and looking at all that came of it. */
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { deepElements, settled } from '../elements/fixtures.js';
import { offencesIn } from './inspect.js';

/** That there is none: with the first of them, for the difference of two long lists takes forever to work out. */
export function expectNone(what: readonly string[]): void {
  expect(what.slice(0, 5).join('\n').slice(0, 1000)).to.equal('');
}

/** Shows something, looks at it, and counts its nodes. Whoever is done takes it away. */
export async function lookAt(content: unknown): Promise<{ holder: Element; nodes: number }> {
  const holder = await fixture<HTMLElement>(html`<div>${content}</div>`);
  await settled(holder);
  const nodes = lookAgain(holder);
  for (const script of holder.querySelectorAll('script')) expect(script.type).to.equal('application/json');
  // What is wrong in the data is told a moment later, and only while the element is there.
  await aTimeout(5);
  return { holder, nodes };
}

/** Looks at what stands there by now, and counts its nodes. */
export function lookAgain(holder: Element): number {
  const isFed = (element: Element): boolean => element.parentElement === holder;
  expectNone(offencesIn(holder, (element) => isFed(element) || element.localName === 'script'));
  return [...deepElements(holder)].length;
}

/** What has been tried, of which is told only once the checks that follow a test have passed too. */
export class Ledger {
  readonly #noted: string[] = [];
  readonly #confirmed: string[] = [];

  note(what: string): void {
    this.#noted.push(what);
  }

  confirm(): void {
    this.#confirmed.push(...this.#noted.splice(0));
  }

  toString(): string {
    return this.#confirmed.join('; ') || 'no way';
  }
}
