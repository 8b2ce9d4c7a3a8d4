import { styleFor } from './io.js';
import { printable } from './printable.js';
/** A finding in two lines: `file:line:column: error: what`, which editors know how to open, and what to do. */
export function writeFinding(finding, { stdout, env }) {
    const style = styleFor(stdout, env);
    const { file, line, column, severity, message, remedy } = finding;
    const name = file === '-' ? '<stdin>' : printable(file);
    const word = style(severity === 'error' ? 'red' : 'yellow', severity);
    return `${style('bold', `${name}:${line}:${column}`)}: ${word}: ${printable(message)}\n    ${printable(remedy)}\n`;
}
/** `2 errors, 1 warning in 3 files` */
export function summarize(findings, files) {
    const count = (severity) => plural(findings.filter((finding) => finding.severity === severity).length, severity);
    return `${count('error')}, ${count('warning')} in ${plural(files, 'file')}`;
}
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;
