/** What registers each tag. A file brings those below it too, so that the first that is missing is all to fetch. */
declare const files: {
    'meetup-roundup': () => Promise<typeof import("./define/meetup-roundup.js")>;
    'talk-card': () => Promise<typeof import("./define/talk-card.js")>;
    'timestamped-video': () => Promise<typeof import("./define/timestamped-video.js")>;
};
type Tag = keyof typeof files;
declare const tags: Tag[];
declare const isTag: (name: string) => name is Tag;
/**
 * Watches a page for the elements, those that come later and those in open shadow roots included, and fetches what
 * registers them: nothing on a page that has none.
 */
declare class Autoloader {
    #private;
    constructor(document: Document);
    start(): void;
}
/** Two copies of this file on a page would fetch everything twice. */
declare const mark: unique symbol;
