/**
 * What the reading asks of a post's tree: the part that a browser's DOM node and a parser's tree both offer. The
 * reading only looks; coverage hands back these very nodes.
 */
export interface PostNode {
    /** 1 an element, 3 text; documents and fragments are gone through, all else is passed over */
    readonly nodeType: number;
    /** of an element its tag, in either case */
    readonly nodeName: string;
    readonly nodeValue: string | null;
    readonly childNodes: ArrayLike<PostNode>;
    /** elements have it */
    getAttribute?(name: string): string | null;
}
export declare const isText: (node: PostNode) => boolean;
/** The tag in lower case; empty for what is no element. */
export declare const tagOf: (node: PostNode) => string;
/** The attribute without space around; empty where it isn't there. */
export declare const attributeOf: (node: PostNode, name: string) => string;
