import type { ExplainedIssue } from '../model/issue.js';
import type { CommandIo } from './io.js';
import type { Place } from './json-lines.js';
/** Something to say about a file. */
export interface Finding extends Pick<ExplainedIssue, 'path' | 'severity' | 'message' | 'remedy'>, Place {
    /** as the caller named it; `-` for standard input */
    file: string;
    /** the kind of issue: see `Issue`; `file` for a file that can't be read, `link` for one that leads nowhere */
    code: ExplainedIssue['code'] | 'file' | 'link';
}
/** A finding in two lines: `file:line:column: error: what`, which editors know how to open, and what to do. */
export declare function writeFinding(finding: Finding, { stdout, env }: CommandIo): string;
/** `2 errors, 1 warning in 3 files` */
export declare function summarize(findings: Finding[], files: number): string;
