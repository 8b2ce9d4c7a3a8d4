import type { Refusal } from '../model/issue.js';
/**
 * Tells what is wrong in an element's data, in words: to the console, as one event, and as a panel for the page.
 *
 * @returns the panel, which `debug` shows; empty where all is well again
 */
export declare function report(element: HTMLElement, issues: readonly Refusal[]): HTMLElement;
