import { contains, overlaps, words } from './block.js';
import { notRecordedIn } from './introduction.js';
import { isGlue } from './language.js';
import { isBare, isEvent, isSlides, isVideo, linkText, recordingKey } from './links.js';
import { finish, mark, marksOf, openLinks, report } from './reading.js';
import { linkedTimes, writtenTimes } from './times.js';
import { titleIn } from './titles.js';
/** A sentence of a talk: times, slides, links, why there is no recording; what is left is its summary. */
export function readSentence(telling, block, span) {
    const { reading, talk, path } = telling;
    const { lexicon } = reading;
    const text = block.text.slice(span.from, span.to);
    if (!talk.title)
        placeLateTitle(telling, block, span);
    placeNames(telling, block, span);
    if (talk.start === undefined)
        placeTimes(telling, [...writtenTimes(block, span, lexicon), ...linkedTimes(block, span)], block);
    for (const link of openLinks(reading, block, span))
        placeLink(telling, block, span, link);
    if (talk.start === undefined && !talk.notRecorded && !talk.video && lexicon.has('notRecorded', text)) {
        talk.notRecorded = words(block, notRecordedIn(text, span.from, lexicon) ?? span);
        return mark(reading, block, span, `${path}.notRecorded`);
    }
    finish(reading, block, span, telling.sink);
}
/** What a title links to: the moment of the event's recording, or a recording of its own. */
export function placeVideo({ reading, talk, nodes }, link) {
    const isEvents = reading.recording && recordingKey(link.url) === reading.recording;
    if (isEvents || isVideo(link.url))
        nodes.links.push(link.node);
    if (!isEvents && /^(?:https?:)?\/\//.test(link.url))
        talk.video ??= link.url;
}
export function placeTimes(telling, times, block) {
    const { reading, talk, path, nodes } = telling;
    const isEvents = ({ link }) => !link || !reading.recording || recordingKey(link.url) === reading.recording;
    const [linked, written] = [
        times.filter(({ text }) => /\//.test(text)),
        times.filter(({ text }) => !/\//.test(text)),
    ];
    const start = linked.find(isEvents) ?? written.find(isEvents) ?? written[0];
    for (const time of times) {
        if (!marksOf(reading, block).some((one) => one.path.endsWith('.title') && overlaps(one, time)))
            mark(reading, block, time, `${path}.start`);
        if (time.link && !nodes.links.includes(time.link.node))
            nodes.links.push(time.link.node);
        if (time.link && !isEvents(time))
            talk.video ??= time.link.url;
    }
    if (!start || talk.start !== undefined)
        return;
    talk.start = start.start;
    const other = written.find((one) => Math.abs(one.start - start.start) > 2);
    if (other && start !== other)
        report(reading, 'times', `${path}.start`, block, other);
}
/** `Bob told us:` names who is known by now. */
function placeNames({ reading, talk, path }, block, { from, to }) {
    talk.speakers.forEach(({ name = '' }, index) => {
        const first = name.split(/\s/)[0];
        const own = [name, first].find((one) => one && block.text.slice(from, to).includes(one));
        const at = own ? block.text.indexOf(own, from) : -1;
        const span = { from: at, to: at + (own?.length ?? 0) };
        if (at >= 0 && !marksOf(reading, block).some((one) => overlaps(one, span)))
            mark(reading, block, span, `${path}.speakers[${index}].name`);
    });
}
/** `Her talk, “Scaling out”, covered:`, behind the sentence that named her. */
function placeLateTitle({ reading, talk, path }, block, span) {
    const title = titleIn(block, span, marksOf(reading, block), reading.lexicon, span.to);
    const text = block.text.slice(span.from, span.to);
    if (!title?.marked || title.link || talk.takeaways.length || !reading.lexicon.has('about', text))
        return;
    mark(reading, block, title.outer, `${path}.title`);
    talk.title = words(block, title);
}
function placeLink(telling, block, span, link) {
    const { reading, talk, path, nodes } = telling;
    const { lexicon } = reading;
    const text = linkText(block, link);
    const sentence = block.text.slice(span.from, span.to);
    const isAboutSlides = lexicon.has('slides', text) ||
        (isBare(lexicon, text) && lexicon.has('slides', around(block, span, link)));
    const own = link.broken ?? link;
    if (isSlides(link.url) || (isAboutSlides && !isVideo(link.url) && !isEvent(link.url))) {
        talk.slides.push(link.url);
        return mark(reading, block, own, `${path}.slides`);
    }
    const isEvents = recordingKey(link.url) === reading.recording;
    if (isEvents || (isVideo(link.url) && !talk.video && isBare(lexicon, text))) {
        nodes.links.push(link.node);
        if (!isEvents)
            talk.video = link.url;
        return mark(reading, block, own, isEvents ? 'video' : `${path}.video`);
    }
    // A link within prose stays in it.
    const rest = sentence.replace(text, ' ');
    if (!isGlue(lexicon, withoutLinks(block, span)) || !rest)
        return;
    talk.links.push({ url: link.url, title: text });
    mark(reading, block, own, `${path}.links`);
}
/** The words between the link before and the link behind: those that are about this one. */
function around({ text, links }, span, link) {
    const at = links.indexOf(link);
    return text.slice(Math.max(span.from, links[at - 1]?.to ?? 0), Math.min(span.to, links[at + 1]?.from ?? span.to));
}
export function withoutLinks({ text, links }, span) {
    let [rest, at] = ['', span.from];
    for (const link of links.filter((one) => contains(span, one))) {
        rest += text.slice(at, Math.max(at, link.from)) + ' ';
        at = link.to;
    }
    return rest + text.slice(at, span.to);
}
