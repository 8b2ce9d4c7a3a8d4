/** What became of a link. */
export interface LinkState {
    /** `dead`: it leads nowhere; `unsure`: the site doesn't say, to a program at least */
    state: 'alive' | 'dead' | 'unsure';
    /** in words: `404 Not Found` */
    why: string;
}
/** How links are checked. */
export interface CheckOptions {
    /** milliseconds for an answer */
    timeout: number;
    /** milliseconds between two requests to the same host */
    interval: number;
    /** requests at a time, over all hosts */
    concurrency: number;
}
/**
 * Checks each link once. A host gets one request at a time, with a pause between, so that nobody takes the check for
 * an attack.
 *
 * @param onChecked called after each link, for whoever shows progress
 */
export declare function checkLinks(urls: Iterable<string>, options: CheckOptions, onChecked?: () => void): Promise<Map<string, LinkState>>;
