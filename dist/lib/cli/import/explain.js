/** What an issue means, and what the author can do; the text that was read follows. */
const sentences = {
    'no-roundup': 'no talk was found, so this is no roundup',
    announcement: 'the talks are still to come: this announces an event rather than looking back on one',
    link: 'broken Markdown, read as a link',
    title: 'read as the title; nothing marks it as one',
    speaker: 'a talk without a speaker that could be told',
    times: 'the written time and its link disagree; the link counts',
    date: 'a date that does not fit the calendar, or lacks a year',
    sponsor: 'read as sponsors; they have no links',
    long: 'a paragraph too long to be read; it stands in the notes',
};
export const explain = ({ code, path, text }) => `${path ? `${path}: ` : ''}${sentences[code]}${text ? `: “${shortened(text)}”` : ''}`;
/** On one line: within a paragraph, the end of a line is a space. */
const shortened = (text) => {
    const line = text.replace(/\s+/g, ' ');
    return line.length > 120 ? `${line.slice(0, 119)}…` : line;
};
