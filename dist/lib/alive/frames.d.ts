/** The addresses of recordings that play in frames of a part of the page, in its order. */
export declare const recordingsIn: (scope: Element) => string[];
/** Where a frame was, and how it gets back there. */
export interface TakenFrame {
    /** stands where the frame was shown */
    place: ChildNode;
    address: string;
    /** does so, unless one of those that are shown is the page's own in its stead */
    putBack: (shown: readonly HTMLIFrameElement[]) => void;
}
/** The frames of one recording. */
export declare const framesOf: (scope: Element, key: string) => HTMLIFrameElement[];
/**
 * Takes the frames of one recording off the page: a player that the library adds plays it instead. A box that held
 * nothing but its frame goes out of sight with it: such boxes keep a height of their own.
 */
export declare function takeFrames(scope: Element, key: string, post: Element): TakenFrame[];
