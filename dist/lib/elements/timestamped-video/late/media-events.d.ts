import type { RecordingElement } from './recording-element.js';
/**
 * Tells what has changed since the last time by the events of a media element. They don't bubble, as a media
 * element's don't.
 */
export declare class MediaEvents {
    #private;
    constructor(element: RecordingElement);
    tell(): void;
}
