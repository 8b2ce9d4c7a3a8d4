import { formatTimestamp } from '../../model/timestamp.js';
import { image, listed } from './phrases.js';
import { escapeMarkdown, link, toParagraphs } from './rich.js';
import { talkLink, talkTime } from './talk-link.js';
/** A talk's blocks: photo, sentence, summary, takeaways, slides, links. */
export function talkBlocks(talk, index, roundup) {
    const { photo, summary = [], takeaways = [], slides = [], links = [] } = talk;
    const sentence = `${opening(index, roundup.talks?.length ?? 0)} ${introduction(talk, roundup)}.`;
    const isList = takeaways.length > 0;
    const about = toParagraphs(summary);
    const lead = about.pop();
    const body = lead === undefined ? [sentence] : [sentence, ...about, lead];
    if (isList)
        body.push(`${body.pop() ?? ''} ${takeawaysLine}`);
    return [
        ...(photo?.src ? [image(photo)] : []),
        ...body,
        ...(isList ? [takeaways.map((rich) => listItem(toParagraphs(rich))).join('\n')] : []),
        ...resources(slides, links),
    ];
}
const takeawaysLine = 'The takeaways were:';
function opening(index, count) {
    if (index === 0)
        return 'Kicking off our evening was';
    return index === count - 1 ? 'And wrapping up our evening was' : 'Next up we had';
}
/** `Ana Calin from Paybase talking about [Title](…) (starting at 4:00)` */
function introduction(talk, roundup) {
    const { title, speakers = [], notRecorded } = talk;
    const who = speakersOf(speakers);
    const what = title ? titleOf(title, talkLink(talk, roundup)) : '';
    const start = talkTime(talk);
    const untitled = talkLink(talk, roundup);
    const time = start === undefined ? '' : formatTimestamp(start);
    const when = time && ` (starting at ${!what && untitled ? link(time, untitled) : time})`;
    const why = typeof notRecorded === 'string' && notRecorded ? `: ${escapeMarkdown(notRecorded)}` : '';
    const missing = notRecorded ? ` (no video available${why})` : '';
    return [who, what].filter(Boolean).join(' talking about ') + when + missing;
}
/** A title that leads nowhere is quoted, or nobody knows where it ends. */
function titleOf(title, address) {
    if (address)
        return link(title.replace(/\s+/g, ' ').trim(), address);
    const [begin, end] = title.includes('"') ? '“”' : '""';
    return begin + escapeMarkdown(title.replace(/\s+/g, ' ').trim()) + end;
}
/** Those of one company together: “Ana and Ben from DNEG, and Cleo from Elastic”. */
function speakersOf(speakers) {
    const names = speakers.map(({ name = '', company }, index) => {
        const isLastOfCompany = company !== undefined && speakers[index + 1]?.company !== company;
        const from = isLastOfCompany ? ` from ${escapeMarkdown(company)}` : '';
        return escapeMarkdown(name) + from;
    });
    return listed(names.filter(Boolean));
}
const listItem = (paragraphs) => `* ${paragraphs.join('\n\n').replace(/\n(?=.)/g, '\n  ')}`;
function resources(slides, links) {
    const decks = slides.filter(({ url }) => url);
    const isPlain = decks.every(({ title }) => !title);
    const start = isPlain ? 'See the slides' : 'Slides:';
    return [
        ...(decks.length ? [`${start} ${listed(decks.map(resource))}${isPlain ? '.' : ''}`] : []),
        ...(links.length ? [`Links: ${listed(links.map(resource))}`] : []),
    ];
}
const resource = ({ url = '', title }) => url ? link(title || 'here', url) : escapeMarkdown(title ?? '');
