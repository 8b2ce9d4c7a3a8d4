import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Roundup } from '../model/types.js';
/** A `<meetup-roundup>`, as what comes late sees it. */
export interface LateHost extends ReactiveControllerHost, HTMLElement {
    data?: unknown;
    json?: unknown;
    from?: string;
    src?: string;
    reading?: Roundup;
    debug?: boolean;
}
/**
 * What a `<meetup-roundup>` does beside showing its data: it brings a post to life, and puts “add to calendar” by
 * the next event. Each of the two loads only where it has something to do; what could not be had is asked for again
 * whenever the element updates.
 */
export declare class Late implements ReactiveController {
    #private;
    constructor(host: LateHost, value: () => Roundup | undefined);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
}
