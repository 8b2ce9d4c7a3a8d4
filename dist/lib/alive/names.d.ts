/** The attributes that are put on the author's nodes, and taken off again. All begin alike, and so do the styles. */
export declare const names: {
    /** the element around a post that has come alive */
    readonly post: "data-meetup-roundup-post";
    /** what holds both the post and its player: whose links play */
    readonly links: "data-meetup-roundup-links";
    /** the part of the prose that tells of the talk being played */
    readonly playing: "data-meetup-roundup-playing";
    /** what shows nothing any more: a frame around an iframe that was taken out, a post that is laid out anew */
    readonly hidden: "data-meetup-roundup-hidden";
    /** a node of the library's own */
    readonly own: "data-meetup-roundup-own";
};
/** The post that has come alive where this one is: this one itself, one around it, or one within it. */
export declare const aliveAt: (post: Element) => Element | null;
/**
 * Whether a node is the library's own. None of those is a form, and a form is not to be asked: its fields hide its
 * methods (https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem).
 */
export declare const isOwn: (node: Node) => boolean;
