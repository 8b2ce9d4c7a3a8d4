/**
 * What is wrong, as a value: the embed carries these few words; `explain.ts` turns them into sentences, and is
 * loaded only where something is wrong.
 */
export interface Issue {
    /** where: `talks[2].start`; the empty string is the data as a whole */
    path: string;
    /**
     * which kind of wrong:
     * - `type`, `value`: dropped, for what it is or for what it says
     * - `missing`: dropped, for it lacks all of the fields of which one is needed
     * - `unreadable`: the text is no JSON, or too long
     * - `amount`: there is more than is read; the rest is left out
     * - `version`: the data names a later version of the format
     * - `unknown`: a field that the format doesn't have; kept
     * - `lint`: shown, but look at it
     * - `fetch`: a file could not be loaded; `expected` is its address
     * - `from`: the page has no script of that id
     * - `attribute`: a `data` attribute, which is no way in
     */
    code: 'type' | 'value' | 'missing' | 'unreadable' | 'amount' | 'version' | 'unknown' | 'lint' | 'fetch' | 'from' | 'attribute';
    /**
     * what the format wants there: a kind of the table (`time`), for `missing` the fields (`title|talks|video`), for
     * `unreadable` `JSON` or the limit, for `amount` the limit, for `version` the latest one known, for `unknown` the field that may be meant,
     * for `lint` which one
     */
    expected?: string;
    /** what stood there, shortened to 80 characters (300 of a parser's or the network's complaint); a list is `[…]`, an object `{…}` */
    found?: string;
}
/** An issue in words. */
export interface ExplainedIssue extends Issue {
    /** `error`: something was dropped; `warning`: it is shown, but look at it */
    severity: 'error' | 'warning';
    /** what is wrong, with the path: `talks[2].start: “4 minutes” is no time.` */
    message: string;
    /** what to do: `Write seconds (240) or 4:00, 1:12:25, 1h12m25s, PT4M.` */
    remedy: string;
}
/** An issue as the embed carries it, before its value is described: see `describe.ts`. */
export interface Refusal {
    path: string;
    /** absent where it follows from the other two */
    code?: Issue['code'];
    expected?: string;
    /** what stood there, as it stood there */
    found?: unknown;
}
