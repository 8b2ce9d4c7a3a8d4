import { styleFor } from '../io.js';
import { printable } from '../printable.js';
import { explain } from './explain.js';
import { lineOf } from './markdown.js';
import { TreeNode } from './post-tree.js';
/** Says on standard error what was found; in colour only where someone looks at it. */
export function reportOn({ stderr, env }) {
    const style = styleFor(stderr, env);
    const red = (text) => style('red', text);
    const yellow = (text) => style('yellow', text);
    return {
        file: (outcome) => {
            const { reading, failure = '' } = outcome;
            const name = printable(outcome.name);
            if (!reading)
                return void stderr.write(`${name}: ${red(`error: ${printable(failure)}`)}\n`);
            stderr.write(`${name}: ${found(reading)}\n`);
            if (reading.error)
                stderr.write(`${name}:${reading.error.line}: ${red('error')}: front matter: ${printable(reading.error.message)}\n`);
            for (const issue of reading.issues) {
                // The reader hands back the nodes of the tree that it was given.
                const line = issue.node instanceof TreeNode ? lineOf(issue.node, issue.text) : undefined;
                const isError = issue.code === 'no-roundup' || issue.code === 'announcement';
                const severity = isError ? red('error') : yellow('unsure');
                stderr.write(`${name}${line ? `:${line}` : ''}: ${severity}: ${printable(explain(issue))}\n`);
            }
        },
        summary: (outcomes) => void stderr.write(summaryOf(outcomes)),
    };
}
const count = (amount, one, many = `${one}s`) => `${amount} ${amount === 1 ? one : many}`;
/** `3 talks (3 with a time), 7 takeaways, recording, 4 sponsors; 98 % of the text in fields`. */
function found({ roundup, coverage, issues }) {
    const list = (value) => Array.isArray(value) ? value : value === undefined ? [] : [value];
    const talks = list(roundup.talks);
    const timed = talks.filter(({ start }) => start !== undefined).length;
    const takeaways = talks.flatMap((talk) => list(talk.takeaways)).length;
    const unsure = issues.filter(({ path }) => path).length;
    const facts = [
        `${count(talks.length, 'talk')}${timed ? ` (${timed} with a time)` : ''}`,
        takeaways ? count(takeaways, 'takeaway') : '',
        roundup.video ? 'recording' : '',
        count(list(roundup.sponsors).length, 'sponsor'),
        roundup.next ? 'next event' : '',
        list(roundup.notes).length ? count(list(roundup.notes).length, 'note') : '',
        unsure ? `${unsure} unsure` : '',
    ];
    return `${facts.filter((fact) => fact && !fact.startsWith('0 s')).join(', ')}; ${Math.floor(coverage.share * 100)} % of the text in fields`;
}
function summaryOf(outcomes) {
    const bad = outcomes.filter(({ isGood }) => !isGood);
    const lines = bad.map(({ name, failure, reading }) => `  ${printable(`${name}: ${failure ?? (reading?.error ? 'front matter unreadable' : 'no roundup')}`)}\n`);
    const head = `\n${count(outcomes.length, 'post')}: ${count(outcomes.length - bad.length, 'roundup')}`;
    return `${head}${bad.length ? `, ${bad.length} not:\n${lines.join('')}` : '.\n'}`;
}
