import type { LateHost } from './late.js';
/** The posts that a `<meetup-roundup>` is about: those that `for` names, else the one between its tags. */
export declare class PostsUnder {
    #private;
    constructor(host: LateHost);
    refresh(): void;
    dispose(): void;
}
