import type { ExplainedIssue } from '../../model/issue.js';
/**
 * What was wrong in an element's data, in words. One event per reading, bubbling and composed; the same goes to
 * `console.warn`, so an author needs no code to see it.
 */
export declare class RoundupIssuesEvent extends CustomEvent<{
    version: 1;
    issues: readonly ExplainedIssue[];
}> {
    static readonly type = "roundup-issues";
    constructor(issues: readonly ExplainedIssue[]);
}
declare global {
    interface HTMLElementEventMap {
        'roundup-issues': RoundupIssuesEvent;
    }
}
