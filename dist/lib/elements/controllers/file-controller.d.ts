import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Incoming } from './data-controller.js';
/**
 * Fetches the JSON file that an element names. It owns the request: aborted when the element leaves or asks for
 * another file, and a stale answer never wins. What could not be had is asked for again once the reader is online
 * again, and where the element comes back to the page.
 */
export declare class FileController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostConnected(): void;
    hostDisconnected(): void;
    /** What the file holds so far; undefined while it is on its way. Asks for a file that is another than before. */
    read(file: string | undefined): Incoming | undefined;
}
