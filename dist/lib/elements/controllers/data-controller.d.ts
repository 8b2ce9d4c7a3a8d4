import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Refusal } from '../../model/issue.js';
/** An element that data comes into. */
export interface DataHost extends ReactiveControllerHost, HTMLElement {
    /** the data itself, as an object */
    data?: unknown;
    /** the data as JSON text; an object is taken as it is, for frameworks that set properties */
    json?: unknown;
    /** `#id` of a JSON script elsewhere on the page */
    from?: string | undefined;
    /** what came from a file, for elements that take one */
    readFile?(): Incoming | undefined;
}
/** What came in: the raw data with the address that its own addresses resolve against, or why there is none. */
export interface Incoming {
    value?: unknown;
    base: string;
    issue?: Refusal;
}
/**
 * Brings an element its data, whichever way it comes: the `data` property, then `json`, then a JSON script (a
 * child, or elsewhere by `from`), then a file. The first way in use is the one that counts.
 *
 * It owns the watching of scripts that arrive late or change. It doesn't know what the data means.
 */
export declare class DataController implements ReactiveController {
    #private;
    constructor(host: DataHost);
    hostConnected(): void;
    hostDisconnected(): void;
    /** What has come in so far; undefined while nothing has. Asked for by the host on each update. */
    read(): Incoming | undefined;
}
