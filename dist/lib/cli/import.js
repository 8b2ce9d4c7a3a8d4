import { parseArgs } from 'node:util';
import { importAll } from './import/run.js';
import { safeUrl } from '../model/url.js';
import { languages } from '../post/vocabulary.js';
import { misused, ok } from './io.js';
import { printable } from './printable.js';
const help = `Usage: meetup-roundup import [options] FILE|DIRECTORY|- ...

Reads published roundup posts and writes the data that <meetup-roundup> shows: talks, speakers, times, takeaways,
slides, sponsors, photos, the next event. A post is Markdown with or without front matter, or HTML; - is standard
input. Of a directory every .md, .markdown, .html and .htm file below it is read.

  -o, --out FOLDER   write one .json file per post there; else JSON goes to standard output, of several posts one
                     roundup per line
      --force        overwrite files that are there
      --video URL    the recording, where a post doesn't name it
      --lang CODE    the posts' language (en, de, fr, es), where it is told wrongly
  -h, --help         show this

What was found, what is unsure (with its line) and how much of the text went into fields is reported on standard
error.

Exit status: 0 all posts were read; 1 a file could not be read or is no roundup; 2 the command was called wrongly.

Examples:
  meetup-roundup import _posts/2018-12-04-roundup.md > roundup.json
  meetup-roundup import _posts -o roundups
  curl -s https://example.org/post.html | meetup-roundup import -
`;
/** `meetup-roundup import`: see its help. */
export async function importCommand(args, io) {
    const options = readArguments(args);
    if (options === 'help') {
        io.stdout.write(help);
        return ok;
    }
    if (typeof options === 'string') {
        io.stderr.write(`meetup-roundup import: ${printable(options)}\nmeetup-roundup import --help tells how to call it.\n`);
        return misused;
    }
    return importAll(options, io);
}
/** The options, or what is wrong with them. */
function readArguments(args) {
    try {
        const { values, positionals } = parseArgs({
            args,
            allowPositionals: true,
            options: {
                out: { type: 'string', short: 'o' },
                force: { type: 'boolean' },
                video: { type: 'string' },
                lang: { type: 'string' },
                help: { type: 'boolean', short: 'h' },
            },
        });
        if (values.help)
            return 'help';
        if (!positionals.length)
            return 'Name a file, a directory, or - for standard input.';
        if (values.out === '')
            return '-o needs the name of a folder.';
        if (values.force && values.out === undefined)
            return '--force only makes sense with -o.';
        if (values.video !== undefined && !safeUrl(values.video))
            return `--video needs the address of a recording, such as https://youtu.be/…, not “${values.video}”.`;
        if (values.lang !== undefined && !Object.hasOwn(languages, values.lang))
            return `--lang takes ${Object.keys(languages).join(', ')}, not “${values.lang}”.`;
        return { ...values, inputs: positionals };
    }
    catch (error) {
        return error.message.split('. ')[0] + '.';
    }
}
