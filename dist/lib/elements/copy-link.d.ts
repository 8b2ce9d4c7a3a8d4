/** What there is to say of a copy. */
interface CopyWords {
    copied: string;
    notCopied: (link: string) => string;
}
/**
 * Copies a link and says so. Where the browser doesn't allow it (a page without encryption, an embedded one), the
 * link itself is what is said, to be copied by hand.
 *
 * @param element in whose shadow tree it is said
 */
export declare function copyLink(element: HTMLElement, link: string, words: CopyWords): void;
export {};
