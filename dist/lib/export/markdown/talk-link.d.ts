import type { Roundup, Talk } from '../../model/types.js';
/** When the talk begins, as far as the prose says so; one that wasn't recorded begins nowhere. */
export declare const talkTime: ({ start, notRecorded }: Talk) => number | undefined;
/** Where the talk can be watched: at its time in the recording, or in a recording of its own. */
export declare function talkLink(talk: Talk, { video }: Roundup): string | undefined;
