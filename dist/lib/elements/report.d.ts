import type { Refusal } from '../model/issue.js';
/**
 * Tells what is wrong in an element's data, in words: to the console, as one event, and as a panel for the page.
 * What was told already isn't told again.
 *
 * @param last the panel of the last time
 * @returns the panel, which `debug` shows; empty where all is well again
 */
export declare function report(element: HTMLElement, issues: readonly Refusal[], last: HTMLElement | undefined): HTMLElement;
/**
 * Waits until the page is parsed: a long script arrives in pieces, and half a JSON text is no mistake of the author's.
 */
export declare function whole({ readyState, defaultView }: Document): Promise<void>;
