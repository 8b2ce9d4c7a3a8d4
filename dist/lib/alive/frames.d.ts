/** The addresses of recordings that play in frames of a part of the page, in its order. */
export declare const recordingsIn: (scope: Element) => string[];
/** Where a frame was, and how it gets back there. */
export interface TakenFrame {
    /** stands where the frame was shown */
    place: ChildNode;
    address: string;
    putBack: () => void;
}
/**
 * Takes the frames of one recording off the page: a player that the library adds plays it instead. A box that held
 * nothing but its frame goes out of sight with it: such boxes keep a height of their own.
 */
export declare function takeFrames(scope: Element, key: string, post: Element): TakenFrame[];
