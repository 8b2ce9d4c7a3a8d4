import { isHeadline, trimmed, whole } from './block.js';
import { isAboutNext, isAboutNextBy, placeNext, placeNextHeading } from './next-event.js';
import { captionOf, placePhotos } from './photos.js';
import { finish, keep, mark, textSink } from './reading.js';
import { placeRecording, placeRecordingLinks } from './recording.js';
import { isTooLong, sentencesOf } from './sentences.js';
import { isOrdering } from './find-talks.js';
import { placeHosts } from './hosts.js';
import { isAboutSponsors, placeSponsors } from './sponsors.js';
import { readSentence } from './talk-sentences.js';
import { beginTalk, continueTalk } from './talks.js';
import { beginsSignOff, placeSignOff } from './sign-off.js';
import { writtenTimes } from './times.js';
import { isVideo } from './links.js';
/** Goes through the post once, and puts every block into its field. */
export function placeParts(reading, talks) {
    const state = {
        reading,
        talks,
        part: 'intro',
        listed: false,
        isThanks: false,
        level: 0,
        summary: textSink(reading.draft, 'summary', 'summary'),
        images: new Map(),
        rowEnd: 0,
        signOff: beginsSignOff(reading, talks),
        taken: new Set([...talks.values()].flat().flatMap(({ embed, nameplate }) => [embed, nameplate])),
        left: [...talks.values()].flat().length,
    };
    const captions = captionsOf(reading, talks);
    for (const block of reading.blocks)
        if (!captions.has(block))
            placeBlock(state, block);
    placePhotos(reading, state.images);
    for (const block of captions)
        if (!reading.marks.get(block)?.length)
            placeProse(state, block);
}
/** Captions are placed with their images. */
function captionsOf(reading, talks) {
    const found = reading.blocks.flatMap((block) => block.kind === 'image' ? (captionOf(reading, block) ?? []) : []);
    return new Set(found.filter((block) => !talks.has(block)));
}
function placeBlock(state, block) {
    const { reading, talks } = state;
    if (reading.marks.get(block)?.length && block.kind === 'heading' && !talks.has(block))
        return;
    if (state.taken.has(block))
        return;
    if (block.kind === 'image')
        return noteImage(state, block);
    if (isTooLong(block))
        return note(state, block, whole(block));
    if (state.part === 'end')
        return placeSignOff(reading, block, whole(block));
    const introductions = talks.get(block);
    if (introductions)
        return placeTalks(state, block, introductions);
    if (block.kind === 'heading')
        return placeHeading(state, block);
    if (isHeadline(block)) {
        state.isThanks = isAboutSponsors(reading, block);
        if (state.isThanks)
            return placeHeading(state, block);
        if (state.left === 0 && isNextHeading(state, block))
            return beginNext(state, block);
    }
    if (block.kind === 'embed')
        return placeEmbed(state, block);
    if (staysInTalk(state, block))
        return continueIn(state, block);
    placeProse(state, block);
}
function noteImage(state, block) {
    const { images, reading, talks, part, level } = state;
    const { blocks, draft } = reading;
    // The whole row has the same follower: looked for once, as it may be long.
    let next = Math.max(block.index + 1, state.rowEnd);
    while (blocks[next] && (blocks[next].kind === 'image' || blocks[next].kind === 'embed'))
        next++;
    state.rowEnd = next;
    const follower = blocks[next];
    const isBefore = follower && talks.has(follower);
    const behind = draft.talks.length - 1;
    const inTalk = part === 'talk';
    images.set(block, {
        behind,
        before: isBefore ? behind + 1 : undefined,
        inTalk,
        inSection: inTalk && level > 0,
    });
}
function placeTalks(state, block, introductions) {
    const { reading } = state;
    const sentences = sentencesOf(block);
    introductions.forEach((introduction, index) => {
        const from = index ? introductions[index - 1].span.to : 0;
        for (const span of sentences.filter((one) => one.from >= from && one.to <= introduction.span.from))
            placeSentence(state, block, span);
        state.telling = beginTalk(reading, introduction);
        state.part = 'talk';
        state.listed = introduction.isLine && block.kind === 'item';
        // A bold line orders a post as a heading of the lowest level does.
        state.level =
            block.kind === 'heading' ? block.level : introduction.isLine && block.kind === 'text' ? 6 : 0;
        state.line = block.kind === 'item' ? block : undefined;
        state.left--;
    });
    const rest = introductions.at(-1).span.to;
    if (block.kind === 'item')
        for (const span of sentences.filter(({ from }) => from >= rest))
            readSentence(state.telling, block, span);
    else
        continueTalk(state.telling, block, rest);
}
function placeHeading(state, block) {
    const { reading, part, telling } = state;
    state.isThanks = isAboutSponsors(reading, block);
    if (isNextHeading(state, block))
        beginNext(state, block);
    else if (isOrdering(reading, block.text)) {
        mark(reading, block, whole(block), '');
        if (part !== 'intro')
            state.part = 'between';
    }
    else if (part === 'intro')
        keep(reading, block, trimmed(block.text, whole(block)), state.summary);
    else if (part === 'talk' && telling && state.level && block.level > state.level)
        continueTalk(telling, block);
    else {
        state.part = 'between';
        note(state, block, trimmed(block.text, whole(block)));
        state.heading = block;
    }
}
function beginNext(state, block) {
    placeNextHeading(state.reading, block);
    state.part = 'next';
}
/** A heading of the next event, by its own words or by what stands below it. */
function isNextHeading({ reading, left }, block) {
    const { blocks, lexicon } = reading;
    const start = block.index + 1;
    const near = blocks.slice(start, start + 4);
    const end = near.findIndex(isHeadline);
    const below = end < 0 ? near : near.slice(0, end);
    const says = isAboutNextBy(block.text, lexicon);
    if (left > 0 && !says)
        return false;
    return says || below.some((one) => sentencesOf(one).some((span) => isAboutNext(reading, one, span)));
}
function placeEmbed(state, block) {
    const { reading, part, telling, talks } = state;
    if (placeRecording(reading, block))
        return;
    // An embed above a talk that links to it is that talk's; one that stands in a talk is as well.
    const own = [...talks.values()]
        .flat()
        .findIndex(({ title }) => title?.link && sameVideo(title.link.url, block.url));
    if (own >= 0) {
        mark(reading, block, whole(block), `talks[${own}].video`);
        reading.talkNodes[own]?.links.push(block.node);
        state.images.delete(block);
    }
    else if (part === 'talk' && telling)
        continueTalk(telling, block);
    else
        addNote(state, block, `[${isVideo(block.url) ? 'Video' : 'Link'}](${block.url})`);
}
const idOf = (url) => /[\w-]{11}(?=$|[?&#/])/.exec(url)?.[0] ?? url;
const sameVideo = (a, b) => idOf(a) === idOf(b);
/** Whether a block goes on about the talk: its list, and prose until something else begins. */
function staysInTalk(state, block) {
    const { part, reading, listed, left, level } = state;
    if (part !== 'talk')
        return false;
    const { lexicon, blocks } = reading;
    const sentences = sentencesOf(block);
    if (state.signOff?.block === block)
        return false;
    // A takeaway without a link invites to nothing.
    const invites = block.kind !== 'item' || block.links.length > 0;
    if (invites && sentences.some((span) => isAboutNext(reading, block, span, left === 0)))
        return false;
    if (block.kind === 'item')
        return !isNextInLine(state, block);
    const [first] = sentences;
    const opening = first ? block.text.slice(first.from, first.to) : '';
    const follows = blocks[block.index + 1]?.kind === 'item';
    const names = reading.draft.talks.at(-1)?.speakers.flatMap(({ name }) => name?.split(' ') ?? []) ?? [];
    if (lexicon.has('about', opening.split(/\s+/, 1)[0] ?? '') || names.some((name) => opening.includes(name)))
        return true;
    if (lexicon.has('groupPhoto', block.text) ||
        lexicon.has('absent', block.text) ||
        lexicon.has('sponsors', block.text))
        return false;
    if (lexicon.pattern('{slides}|{takeaways}|{notRecorded}|\\b(?:talk|session|demo|q&a)\\b').test(block.text))
        return true;
    return level > 0 || (!listed && (left > 0 || follows));
}
/** Of a list of talks, an item that is none: a break, the welcome. */
const isNextInLine = ({ line }, block) => line !== undefined && block.list === line.list && block.item !== line.item;
function continueIn(state, block) {
    if (block.kind === 'item')
        state.listed = true;
    continueTalk(state.telling, block);
}
function placeProse(state, block) {
    if (state.part === 'talk')
        state.part = 'between';
    if (block.kind === 'item' && placeChapter(state, block))
        return;
    for (const span of sentencesOf(block))
        placeSentence(state, block, span);
}
/** `0:00 Welcome` in a schedule: a part of the recording that is no talk. */
function placeChapter({ reading }, block) {
    const [time] = writtenTimes(block, whole(block), reading.lexicon);
    if (!time || time.from > 2 || block.text.length > 120 || block.depth > 1)
        return false;
    const title = trimmed(block.text, { from: time.to, to: block.text.length });
    const text = block.text.slice(title.from, title.to).replace(/^[-–—:|\s]+/, '');
    if (!text)
        return false;
    const path = `chapters[${reading.draft.chapters.length}]`;
    reading.draft.chapters.push({ title: text.replace(/\s+/g, ' '), start: time.start });
    mark(reading, block, whole(block), path);
    return true;
}
/** A sentence outside the talks. */
function placeSentence(state, block, span) {
    const { reading, signOff } = state;
    if (signOff?.block === block && span.from >= signOff.from) {
        state.part = 'end';
        return placeSignOff(reading, block, span);
    }
    if (isAboutNext(reading, block, span, state.left === 0) &&
        (state.left === 0 || isClearlyNext(reading, block, span))) {
        if (state.part !== 'intro')
            state.part = 'next';
        return placeNext(reading, block, span);
    }
    if (state.part === 'next')
        return placeNext(reading, block, span);
    placeHosts(reading, block, span);
    placeSponsors(reading, block, span, state.isThanks);
    if (reading.lexicon.has('recording', block.text.slice(span.from, span.to)))
        placeRecordingLinks(reading, block, span);
    finish(reading, block, span, state.part === 'intro' && state.left > 0 ? state.summary : noteSink(state));
}
/** Before the talks are told, “next time” only promises. */
const isClearlyNext = ({ lexicon }, block, span) => lexicon.has('next', block.text.slice(span.from, span.to).replace(/\bnext time\b/gi, ''));
/** One note per paragraph; a heading goes with what stands below it. */
function noteSink(state) {
    const { reading, heading } = state;
    const { notes } = reading.draft;
    return {
        path: 'notes',
        add: (text, joint) => {
            const joins = notes.length > 0 && (joint === ' ' || heading !== undefined);
            if (joins)
                notes[notes.length - 1] += (joint === ' ' ? ' ' : '\n\n') + text;
            else
                notes.push(text);
            state.heading = undefined;
        },
    };
}
const note = (state, block, span) => keep(state.reading, block, span, noteSink(state));
function addNote({ reading }, block, text) {
    mark(reading, block, whole(block), 'notes');
    reading.draft.notes.push(text);
}
