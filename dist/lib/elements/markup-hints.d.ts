import type { ExplainedIssue } from '../model/issue.js';
/** Slips in an element's tag: attributes that it doesn't have, and ways in that are mixed up. */
export declare function markupHints(element: HTMLElement): ExplainedIssue[];
