import type { ExplainedIssue } from '../model/issue.js';
/** What stands in the way of an export, or is left out of it: where, what, and what to do about it. */
export type ExportProblem = Pick<ExplainedIssue, 'path' | 'message' | 'remedy'>;
/** What an export gives: the text, and what had to stay out of it; or no text, and why. */
export type ExportResult = {
    text: string;
    omitted: ExportProblem[];
    problems?: undefined;
} | {
    text?: undefined;
    problems: ExportProblem[];
};
/** A problem at a path of the roundup (`talks[2].start`). */
export declare const problem: (path: string, what: string, remedy: string) => ExportProblem;
