/** Something that an author of a page should know of a post: what is, and what to do about it. */
export interface Notice {
    /** the attribute or field that it is about */
    path: string;
    message: string;
    remedy: string;
}
/** Tells the author: to the console, and as the event by which problems of data are told. */
export declare function say(element: Element, notice: Notice): void;
