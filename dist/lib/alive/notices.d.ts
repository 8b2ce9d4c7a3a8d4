import { type Notice } from './say.js';
/** What is to be known of posts, by post: told once, and shown in the element whose posts they are. */
export declare class Notices {
    #private;
    constructor(host: HTMLElement);
    /** Without a notice, all is well with that post again. */
    readonly tell: (post: Element, notice: Notice | undefined) => void;
    /** Shows again what the element has thrown out by drawing itself anew. */
    keep(): void;
    clear(): void;
}
