import type { Chapter } from '../../../model/chapters.js';
import type { RecordingElement } from './recording-element.js';
/**
 * One Tab stop for the whole list of chapters: arrows, Home and End lead from button to button
 * (https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex). Until this is there, Tab leads
 * through all of them.
 */
export declare class RovingFocus {
    #private;
    constructor(element: RecordingElement);
    /** The chapter whose button Tab leads to: the one that had the focus last, else the current one, else the first. */
    get stop(): Chapter | undefined;
}
