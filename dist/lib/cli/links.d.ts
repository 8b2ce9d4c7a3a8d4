/** A link of a roundup, with its place in the data. */
export interface FoundLink {
    path: string;
    /** absolute, without its fragment */
    url: string;
}
/** Every whole address in a roundup as written, those within rich text included. Relative ones lead nowhere yet. */
export declare function linksOf(data: unknown): FoundLink[];
/**
 * What to ask for, to know whether a link lives. YouTube's page of a recording that is gone says 200 all the same;
 * its oEmbed service doesn't.
 */
export declare function addressToAsk(url: string): string;
