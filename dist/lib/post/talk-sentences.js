import { contains, overlaps, words } from './block.js';
import { notRecordedIn } from './introduction.js';
import { workplaceOf } from './companies.js';
import { isGlue } from './language.js';
import { isBare, isEvent, isSlides, isVideo, linkText, recordingOf } from './links.js';
import { finish, mark, marksOf, openLinks, report } from './reading.js';
import { timesIn } from './times.js';
import { titleIn } from './titles.js';
/** A sentence of a talk: times, slides, links, why there is no recording; what is left is its summary. */
export function readSentence(telling, block, span) {
    const { reading, talk, path } = telling;
    const { lexicon } = reading;
    const text = block.text.slice(span.from, span.to);
    if (!talk.title)
        placeLateTitle(telling, block, span);
    placeNames(telling, block, span);
    placeWorkplace(telling, block, span);
    if (talk.start === undefined)
        placeTimes(telling, timesIn(block, span, lexicon), block);
    for (const link of openLinks(reading, block, span))
        placeLink(telling, block, span, link);
    if (talk.start === undefined && !talk.notRecorded && !talk.video && lexicon.has('notRecorded', text)) {
        talk.notRecorded = words(block, notRecordedIn(text, span.from, lexicon) ?? span);
        return mark(reading, block, span, `${path}.notRecorded`);
    }
    finish(reading, block, span, telling.sink);
}
/** What a title links to: the moment of the event's recording, a recording of its own, or slides. */
export function placeVideo({ reading, talk, nodes }, link) {
    const isEvents = reading.recording && recordingOf(link) === reading.recording;
    if (isEvents || isVideo(link.url))
        nodes.links.push(link.node);
    else if (isSlides(link.url))
        return void talk.slides.push(link.url);
    if (!isEvents && /^(?:https?:)?\/\//.test(link.url))
        talk.video ??= link.url;
}
export function placeTimes(telling, times, block) {
    const { reading, talk, path, nodes } = telling;
    const isEvents = ({ link }) => !link || !reading.recording || recordingOf(link) === reading.recording;
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
        // A name in a link is a part of what it says: `[Ben’s slides](…)`.
        const isTaken = [...marksOf(reading, block), ...block.links].some((one) => overlaps(one, span));
        if (at >= 0 && !isTaken)
            mark(reading, block, span, `${path}.speakers[${index}].name`);
    });
}
/** `Ben works at Acme`, `Ruth, from Acme, has been …`, `Mercy is an accountant at Acme`: of one whose company is unknown. */
function placeWorkplace(telling, block, { from, to }) {
    const { reading, talk } = telling;
    const [speaker, other] = talk.speakers;
    if (!speaker?.name || speaker.company || other)
        return;
    const { lexicon, known } = reading;
    const name = [speaker.name, speaker.name.split(' ')[0]].find((one) => block.text.startsWith(one, from));
    if (!name)
        return;
    const at = from + name.length;
    const said = workplaceOf(block.text.slice(0, to), at, lexicon, known);
    if (said)
        placeCompany(telling, block, said);
}
/** Where the only speaker works. */
export function placeCompany({ reading, talk, path }, block, span) {
    talk.speakers[0].company = words(block, span);
    mark(reading, block, span, `${path}.speakers[0].company`);
}
/** `Her talk, “Scaling out”, covered:`, behind the sentence that named her. */
function placeLateTitle(telling, block, span) {
    const { reading, talk, path } = telling;
    const { lexicon, known } = reading;
    const title = titleIn(block, span, marksOf(reading, block), lexicon, span.to, known.isOrdinary);
    const text = block.text.slice(span.from, span.to);
    const own = title?.link && isVideo(title.link.url) && recordingOf(title.link) !== reading.recording;
    if (!title?.marked || (title.link && !own) || talk.takeaways.length)
        return;
    if (!own && !lexicon.has('about', text))
        return;
    mark(reading, block, title.outer, `${path}.title`);
    talk.title = words(block, title);
    if (own)
        placeVideo(telling, title.link);
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
    const isEvents = recordingOf(link) === reading.recording;
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
/**
 * The words between the link before and the link behind: those that are about this one. Where a link follows, only
 * those of the same clause.
 */
function around({ text, links }, span, link) {
    const at = links.indexOf(link);
    const before = text.slice(Math.max(span.from, links[at - 1]?.to ?? 0), link.from);
    const next = links[at + 1]?.from ?? span.to;
    const behind = text.slice(link.to, Math.min(span.to, next));
    return `${before} ${next < span.to ? behind.split(/[,;.]/, 1)[0] : behind}`;
}
export function withoutLinks({ text, links }, span) {
    let [rest, at] = ['', span.from];
    for (const link of links.filter((one) => contains(span, one))) {
        rest += text.slice(at, Math.max(at, link.from)) + ' ';
        at = link.to;
    }
    return rest + text.slice(at, span.to);
}
