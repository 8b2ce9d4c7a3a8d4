import type { RecordingElement } from './recording-element.js';
/**
 * Cues what the page's address names. One for each time that the element is on the page.
 *
 * `?t=` belongs to the page's first recording alone, and the recordings of a page come in any order: whoever took it
 * gives it back when an earlier one turns up.
 */
export declare class DeepLink {
    #private;
    constructor(element: RecordingElement);
    /**
     * @param search of the page's address, where its `?t=` counts
     */
    follow(search: string): void;
}
