import type { ExplainedIssue } from '../model/issue.js';
import type { CommandIo } from './io.js';
import { styleFor } from './io.js';
import type { Place } from './json-lines.js';
import { printable } from './printable.js';

/** Something to say about a file. */
export interface Finding extends Pick<ExplainedIssue, 'path' | 'severity' | 'message' | 'remedy'>, Place {
  /** as the caller named it; `-` for standard input */
  file: string;
  /** the kind of issue: see `Issue`; `file` for a file that can't be read, `link` for one that leads nowhere */
  code: ExplainedIssue['code'] | 'file' | 'link';
}

/** A finding in two lines: `file:line:column: error: what`, which editors know how to open, and what to do. */
export function writeFinding(finding: Finding, { stdout, env }: CommandIo): string {
  const style = styleFor(stdout, env);
  const { file, line, column, severity, message, remedy } = finding;
  const name = file === '-' ? '<stdin>' : printable(file);
  const word = style(severity === 'error' ? 'red' : 'yellow', severity);
  return `${style('bold', `${name}:${line}:${column}`)}: ${word}: ${printable(message)}\n    ${printable(remedy)}\n`;
}

/** `2 errors, 1 warning in 3 files` */
export function summarize(findings: Finding[], files: number): string {
  const count = (severity: Finding['severity']) =>
    plural(findings.filter((finding) => finding.severity === severity).length, severity);
  return `${count('error')}, ${count('warning')} in ${plural(files, 'file')}`;
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
