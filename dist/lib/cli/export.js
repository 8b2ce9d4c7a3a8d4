import { parseArgs } from 'node:util';
import { unknownBase } from '../export/address.js';
import { exportICalendar } from '../export/ical.js';
import { exportJsonLd } from '../export/json-ld/json-ld.js';
import { exportMarkdown } from '../export/markdown/markdown.js';
import { exportWebVtt } from '../export/webvtt.js';
import { exportYouTubeChapters } from '../export/youtube.js';
import { closest } from '../model/closest.js';
import { describe } from '../model/describe.js';
import { explain } from '../model/explain.js';
import { parseJson } from '../model/json.js';
import { readRoundup } from '../model/read.js';
import { safeUrl } from '../model/url.js';
import { failed, ok, styleFor, UsageError } from './io.js';
import { readText } from './import/read-file.js';
import { printable } from './printable.js';
import { fileProblem, inputName, readInput } from './read-input.js';
import { writeOutput } from './write-output.js';
const exporters = {
    markdown: (roundup) => exportMarkdown(roundup, { readBack: (post) => readText(post, 'post.md').roundup }),
    youtube: (roundup) => exportYouTubeChapters(roundup),
    webvtt: exportWebVtt,
    ical: (roundup, { now }) => exportICalendar(roundup, { now: now() }),
    jsonld: exportJsonLd,
};
export const exportHelp = `Usage: meetup-roundup export --to FORMAT [options] FILE|-

Writes a roundup (JSON) in another format, to standard output unless -o says
where. - reads standard input.

Formats:
  markdown  a blog post: front matter and prose
  youtube   chapters for the description of the recording on YouTube
  webvtt    chapters as a WebVTT file
  ical      the next event as a calendar file (.ics)
  jsonld    schema.org data for search engines (VideoObject, Clips, Event)

Options:
  --to FORMAT        one of the above
  -o, --output FILE  write there; a file that exists is kept, unless
  --force            replaces it
  --url ADDRESS      the page that the roundup is published on, where the data
                     doesn't say it: relative addresses need it
  -h, --help         show this help

What has to be left out is said on standard error.

Exit status: 0 when it was written, 1 when the data lacks what the format needs
or a file can't be read or written, 2 when the command was called in a wrong
way.

Examples:
  meetup-roundup export --to youtube 2018-12.json
  meetup-roundup export --to ical -o next.ics 2018-12.json
`;
/** `meetup-roundup export`; see `exportHelp`. */
export async function exportCommand(args, io) {
    const { values, positionals } = readArguments(args);
    if (values.help)
        return print(io, exportHelp);
    const exporter = exporterFor(values.to);
    const url = readUrl(values.url);
    const [name, ...more] = positionals;
    if (!name || more.length)
        throw new UsageError('export takes one file, or - for standard input.');
    const roundup = await load(name, io);
    if (!roundup)
        return failed;
    const result = exporter(url ? { ...roundup, url } : roundup, io);
    report(result.problems ?? result.omitted, result.problems ? 'error' : 'warning', name, io);
    if (result.problems)
        return failed;
    return write(result.text, values, io);
}
function print({ stdout }, text) {
    stdout.write(text);
    return ok;
}
const readArguments = (args) => parseArgs({
    args,
    allowPositionals: true,
    options: {
        to: { type: 'string' },
        output: { type: 'string', short: 'o' },
        force: { type: 'boolean' },
        url: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
    },
});
function exporterFor(format = '') {
    const names = Object.keys(exporters);
    const exporter = Object.hasOwn(exporters, format) ? exporters[format] : undefined;
    if (exporter)
        return exporter;
    const meant = format && closest(format, names);
    throw new UsageError(format
        ? `There is no format “${format}”. ${meant ? `Is ${meant} meant?` : `There are ${names.join(', ')}.`}`
        : `export needs --to and a format: ${names.join(', ')}.`);
}
function readUrl(text) {
    const url = safeUrl(text);
    if (text !== undefined && !url)
        throw new UsageError(`--url takes a whole address, not “${text}”.`);
    return url;
}
/** The roundup as far as it can be read; what is wrong with the rest is said. */
async function load(name, io) {
    const text = await readInput(name, io).catch((error) => {
        complain(io, inputName(name), error);
    });
    if (text === undefined)
        return undefined;
    const { value: data, issue } = parseJson(text);
    const { value, issues } = issue
        ? { value: undefined, issues: [describe(issue)] }
        : readRoundup(data, { base: unknownBase });
    report(issues.map(explain), value ? 'warning' : 'error', name, io);
    return value;
}
function report(problems, severity, name, { stderr, env }) {
    const style = styleFor(stderr, env);
    const word = style(severity === 'error' ? 'red' : 'yellow', severity);
    const file = style('bold', printable(inputName(name)));
    for (const { message, remedy } of problems) {
        stderr.write(`${file}: ${word}: ${printable(message)}\n    ${printable(remedy)}\n`);
    }
}
const complain = ({ stderr }, name, error) => void stderr.write(`meetup-roundup: ${printable(`${name}: ${fileProblem(error)}`)}\n`);
async function write(text, { output = '-', force = false }, io) {
    if (output === '-')
        return print(io, text);
    try {
        await writeOutput(output, text, { cwd: io.cwd, force });
        return ok;
    }
    catch (error) {
        complain(io, output, error);
        return failed;
    }
}
