import type { Roundup } from '../model/types.js';
import { type Notice } from './say.js';
/** What an author says of a post beside its text. */
export interface PostSettings {
    /** the recording's address, where the post doesn't name it */
    video?: string;
    /** `cards` lays the post out anew */
    view?: string;
    /** whether the only frame of its article may be taken for the recording */
    isAlone: boolean;
    /** shows the roundup in the post's stead; gives what takes that back */
    layOut: (roundup: Roundup) => () => void;
    /** is told why the post stays as it is, or that it doesn't; for an author who asks */
    tell?: (post: Element, notice: Notice | undefined) => void;
}
/**
 * One post, brought to life where it stands: a player with the talks as chapters, the talk being played marked in the
 * prose, the next event for the calendar. The author's nodes stay as and where they are. `dispose` leaves the page
 * as it was.
 */
export declare class LivePost {
    #private;
    constructor(post: Element, settings: PostSettings);
    set settings(settings: PostSettings);
    /** Takes everything back. */
    dispose(): void;
    /** Reads the post again: it may have arrived just now, or have changed. */
    refresh(): Promise<void>;
}
