import type { ExplainedIssue, Issue } from './issue.js';
/** An issue in English: what is wrong, with its path, and what to do about it. */
export declare function explain(issue: Issue): ExplainedIssue;
