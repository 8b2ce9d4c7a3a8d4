/**
 * What the reading asks of a post's tree: the part that a browser's DOM node and a parser's tree both offer. The
 * reading only looks; coverage hands back these very nodes.
 */
export interface PostNode {
    /** 1 an element, 3 text; documents and fragments are gone through, all else is passed over */
    readonly nodeType: number;
    /** of an element its tag, in either case; of a form in a browser perhaps its field of that name */
    readonly nodeName: string | object;
    readonly nodeValue: string | null;
    readonly childNodes: ArrayLike<PostNode>;
    /** elements have it */
    getAttribute?(name: string): string | null;
}
/**
 * Puts a node's children on a stack from which they come in order. One by one: as arguments, a hundred thousand of them
 * would be more than the engine's own stack holds.
 */
export declare function pushChildren<Node>(stack: {
    push: (node: Node) => unknown;
}, { childNodes }: {
    childNodes: ArrayLike<Node>;
}): void;
export declare const isText: (node: PostNode) => boolean;
/**
 * The tag in lower case; empty for what is no element. A form in a browser offers its fields by their names, in place
 * of what it has itself: then its tag is `form`.
 */
export declare const tagOf: (node: PostNode) => string;
/** Whether an address may lead anywhere: relative, or of a scheme that the format takes. */
export declare const leads: (address: string) => boolean;
/** The attribute, where it holds an address that leads somewhere; else empty. */
export declare const addressOf: (node: PostNode, name: string) => string;
/** The attribute without space around; empty where it isn't there, or where a form's field stands in its way. */
export declare const attributeOf: (node: PostNode, name: string) => string;
