import type { Templates } from './templates.js';
import type { Chapter } from '../../../model/chapters.js';
import type { RecordingElement } from './recording-element.js';
/**
 * What is only of use once the reader has played something: controls, the events of a media element, the end of a
 * talk, and words for what goes wrong. One for each time that the element is on the page.
 */
export declare class Watching {
    #private;
    /**
     * @param lit Lit's own: this file carries none
     */
    constructor(element: RecordingElement, lit: Templates);
    dispose(): void;
    /** Whether the Tab key leads to a chapter's button. */
    isStop(chapter: Chapter): boolean;
    comeIntoView(): void;
    /** To be called after each change of the element. */
    update(): void;
    /** The row below the picture: progress and controls, or what went wrong; undefined where nothing is being watched. */
    bar(): unknown;
}
