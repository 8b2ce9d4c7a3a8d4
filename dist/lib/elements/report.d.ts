import type { Refusal } from '../model/issue.js';
/** How many sentences are said at once: nobody reads more, and a file full of faults must not hold the page up. */
export declare const maxTold = 100;
/** What there is to tell. */
export interface Findings {
    /** what the reading refused */
    issues: readonly Refusal[];
    /** the data as it came */
    raw: unknown;
    /** the panel of the last time */
    last: HTMLElement | undefined;
}
/**
 * Tells what is wrong in an element's data, in words: to the console, as one event, and as a panel for the page.
 * What was told already isn't told again. With `debug`, likely slips as well: fields and attributes that don't exist,
 * times that disagree.
 *
 * @returns the panel, which `debug` shows; empty where all is well again
 */
export declare function report(element: HTMLElement & {
    debug?: boolean;
}, { issues, raw, last }: Findings): HTMLElement;
/**
 * Waits until the page is parsed: a long script arrives in pieces, and half a JSON text is no mistake of the author's.
 */
export declare function whole({ readyState, defaultView }: Document): Promise<void>;
/** The list that `debug` shows; hidden while there is nothing to say. */
export declare function problemsPanel(sentences: readonly string[], label?: string): HTMLElement;
