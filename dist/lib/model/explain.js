import { tellsOfLength } from './limits.js';
import { lintWords } from './lint-words.js';
/** What each kind of the format is called, and how it is written. */
const kinds = {
    text: { noun: 'text', remedy: 'Write text, in quotes.' },
    rich: { noun: 'text', remedy: 'Write text, in quotes; links, emphasis and code in Markdown.' },
    url: {
        noun: 'web address',
        remedy: 'Write an address that begins with https:// or http://, without a user name.',
    },
    date: {
        noun: 'date',
        remedy: 'Write 2018-12-04, 2018-12-04T18:30, or as much as is known: 2018-12, 2018.',
    },
    time: { noun: 'time', remedy: 'Write seconds (240) or 4:00, 1:12:25, 1h12m25s, PT4M.' },
    size: { noun: 'size', remedy: 'Write a whole number of pixels, without quotes.' },
    lang: { noun: 'language', remedy: 'Write a language code (BCP 47) such as en, de or pt-BR.' },
    zone: { noun: 'time zone', remedy: 'Write a zone name (IANA) such as Europe/London.' },
    slug: { noun: 'id', remedy: 'Write lower-case letters and digits with - between, such as secure-gitops.' },
    kind: { noun: 'kind of talk', remedy: 'Write talk, lightning, panel, demo, workshop or q-and-a.' },
    flag: { noun: 'yes or no', remedy: 'Write true or false, without quotes.' },
    true: { noun: 'true', remedy: 'Write true, without quotes, or leave the field out.' },
};
/** One field of each shape to show what an object looks like. */
const objects = {
    Roundup: '{ "title": …, "video": …, "talks": […] }',
    Recording: '{ "video": …, "talks": […] }',
    Talk: '{ "title": …, "speakers": […] }',
    Chapter: '{ "title": …, "start": … }',
    NextEvent: '{ "title": …, "date": … }',
    Person: '{ "name": … }',
    Sponsor: '{ "name": …, "url": … }',
    Series: '{ "name": …, "url": … }',
    Place: '{ "name": …, "address": … }',
    Image: '{ "src": …, "alt": … }',
    Video: '{ "src": … }',
    Link: '{ "url": …, "title": … }',
};
const slip = 'Check it at the place named: a missing comma, a comma too many, a quote inside of quotes, quotes that are curly or single; at its end, whether it was cut off.';
/** A server's answer, by its status: a site that CORS keeps closed shows none. */
const status = /^\d+$/;
/** What the browsers' complaints about JSON tell of its cause; some go on with a piece of the data, which is no sign. */
const slips = [
    [
        /^SyntaxError: (?:JSON Parse error: )?(?:Unexpected|Unrecognized) token '<'(?:, "<|$)/,
        'Is it a web page, as a server sends for an address that it doesn’t know? Then another one is meant.',
    ],
    [
        /^SyntaxError: (?:Unexpected end of|JSON\.parse: unexpected end of|JSON Parse error: Unexpected EOF)/,
        'It ends too early: is it empty, or was it cut off?',
    ],
    [
        /^SyntaxError: (?:JSON\.parse: u|JSON Parse error: U|U)nterminated string/,
        'A text has no quote at its end: is one missing, or was it cut off?',
    ],
];
const byCode = {
    type: refused,
    value: refused,
    missing: ({ expected = '' }) => ({
        what: `there is none of ${alternatives(expected)}, so that it means nothing.`,
        remedy: `Add ${alternatives(expected)}.`,
    }),
    unreadable: ({ path, found = '' }) => tellsOfLength(found)
        ? {
            what: `${path ? 'the data' : 'it'} is larger than 5 MB, so that it isn’t read.`,
            remedy: 'Leave out what no reader sees; name pictures by their addresses instead of holding them.',
        }
        : {
            what: `${path ? 'the data' : 'it'} can't be read as JSON (${found}).`,
            remedy: slips.find(([sign]) => sign.test(found))?.[1] ?? slip,
        },
    amount: ({ found, expected = '' }) => ({
        what: found
            ? `of the ${numberOf(found)} items, the first ${numberOf(expected)} are read.`
            : `from here on, nothing is read: the data holds more than a page can show (${numberOf(expected)} characters in all).`,
        remedy: 'Leave out what no reader gets to, or make several roundups of it.',
    }),
    version: ({ found, expected }) => ({
        what: `the data is of a later version (${found}) than this one can read (${expected}).`,
        remedy: 'It is shown as far as it is understood. Update the library to see the rest.',
    }),
    unknown: ({ expected }) => ({
        what: 'the format has no such field.',
        remedy: expected ? `Is ${quote(expected)} meant?` : 'It is kept, but nothing shows it.',
    }),
    fetch: ({ expected = '', found = '' }) => ({
        what: `the file ${expected} could not be loaded (${found.replace(status, 'the server answers $&')}).`,
        remedy: status.test(found)
            ? 'Is the file there, and spelt like that? Open its address in a browser.'
            : 'Open that address in a browser. On another site, the file needs a CORS header (access-control-allow-origin).',
    }),
    from: ({ found = '' }) => ({
        what: `the page has no <script type="application/json"> with the id ${quote(found.replace(/^#/, ''))}.`,
        remedy: 'Give the script that id, or write its id here.',
    }),
    attribute: () => ({
        what: 'the data attribute isn’t read: Hugo and WordPress take that name for an address and spoil JSON in it.',
        remedy: 'Write JSON into the json attribute, the address of a file into src.',
    }),
    lint: ({ expected = '', found }) => {
        const words = lintWords[expected];
        const fill = (text = '%') => text.replace('%', () => quote(found || '…'));
        return { what: fill(words?.what), remedy: fill(words?.remedy ?? '') };
    },
};
/** An issue in English: what is wrong, with its path, and what to do about it. */
export function explain(issue) {
    const { what, remedy } = byCode[issue.code](issue);
    const severity = /^(version|unknown|lint|attribute)$/.test(issue.code) ? 'warning' : 'error';
    return { ...issue, severity, message: `${issue.path || 'The data'}: ${what}`, remedy };
}
function refused({ expected = '', found = '' }) {
    const names = expected.split('|');
    const nouns = names.map((name) => kinds[name]?.noun ?? (names.length > 1 ? 'object' : `${name} object`));
    const remedies = names.map((name) => kinds[name]?.remedy ?? `Write an object: ${objects[name] ?? '{ … }'}.`);
    return { what: `${describe(found)} is no ${nouns.join(' and no ')}.`, remedy: remedies.join(' Or: ') };
}
/** What stood there: all but text goes without quotes, as in the file. */
function describe(found) {
    if (found === '[…]')
        return 'a list';
    if (found === '{…}')
        return 'an object';
    return /^(-?[\d.]+(e[+-]?\d+)?|true|false|null)$/.test(found) ? found : quote(found);
}
const numberOf = (digits) => Number(digits).toLocaleString('en');
const quote = (text) => `“${text}”`;
const alternatives = (names) => names
    .split('|')
    .map(quote)
    .join(' or ')
    .replace(/ or (?=.* or )/g, ', ');
