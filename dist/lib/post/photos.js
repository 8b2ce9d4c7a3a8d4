import { whole, words } from './block.js';
import { matchesOf } from './matches.js';
import { tagOf } from './node.js';
import { mark } from './reading.js';
/** Gives each image to a talk, to a speaker, or to the event. `positions` has those of the images, by block. */
export function placePhotos(reading, positions) {
    const { draft } = reading;
    const images = [...positions.keys()];
    const names = namesOf(draft);
    const isBehind = photosStandBehind(reading, positions, names);
    if (!draft.cover)
        chooseCover(reading, images.find((block) => !positions.get(block).inSection && !speakerOf(names, block.alt)));
    for (const block of images) {
        const position = positions.get(block);
        if (draft.cover?.src === block.url)
            addTo(reading, block, 'cover', draft.cover);
        else if (!toSpeaker(reading, block, names) && !toTalk(reading, block, position, isBehind)) {
            const photo = { src: block.url };
            draft.photos.push(photo);
            addTo(reading, block, `photos[${draft.photos.length - 1}]`, photo);
        }
    }
}
function chooseCover({ draft }, block) {
    if (block)
        draft.cover = { src: block.url };
}
function addTo(reading, block, path, image) {
    if (block.alt)
        image.alt ??= block.alt;
    mark(reading, block, whole(block), path);
    const caption = captionOf(reading, block);
    if (!caption)
        return;
    image.caption ??= words(caption, whole(caption));
    mark(reading, caption, whole(caption), `${path}.caption`);
}
function namesOf({ talks }) {
    const places = new Map();
    const add = (name, place) => {
        const known = places.get(name);
        if (known)
            known.push(place);
        else
            places.set(name, [place]);
    };
    talks.forEach(({ speakers }, talk) => speakers.forEach(({ name }, speaker) => {
        if (!name)
            return;
        add(name, [talk, speaker]);
        // `Siobhán and Ravi`
        const [first = ''] = name.split(' ');
        if (first.length > 2 && first !== name)
            add(first, [talk, speaker]);
    }));
    const lengths = [...new Set([...places.keys()].map(({ length }) => length))].sort((a, b) => b - a);
    return { places, lengths };
}
/** Which talk and speaker the image's text names; none where it names several talks'. */
function speakerOf({ places, lengths }, alt) {
    let found;
    for (const { index } of matchesOf(/(?<!\p{L})\p{L}/gu, alt))
        for (const place of placesAt(index)) {
            if (found && found[0] !== place[0])
                return undefined;
            if (!found || place[1] < found[1])
                found = place;
        }
    return found;
    /** Of the longest name there: `Ana Calin` is not every Ana. */
    function placesAt(index) {
        for (const length of lengths) {
            const known = places.get(alt.slice(index, index + length));
            if (known && !/^\p{L}/u.test(alt.slice(index + length)))
                return known;
        }
        return [];
    }
}
function toSpeaker(reading, block, names) {
    const { draft } = reading;
    const [talk = -1, index = -1] = speakerOf(names, block.alt) ?? [];
    const speaker = draft.talks[talk]?.speakers[index];
    if (!speaker || speaker.photo)
        return false;
    speaker.photo = { src: block.url };
    addTo(reading, block, `talks[${talk}].speakers[${index}].photo`, speaker.photo);
    reading.talkNodes[talk]?.nodes.push(block.node);
    return true;
}
function toTalk(reading, block, { behind, before, inTalk, inSection }, isBehind) {
    const caption = captionOf(reading, block);
    // A group's photo is nobody's; neither is one whose text names others.
    if (caption && reading.lexicon.has('groupPhoto', caption.text))
        return false;
    if (reading.lexicon.has('groupPhoto', block.alt))
        return false;
    const at = isBehind || inSection ? (inTalk ? behind : undefined) : before;
    const talk = at === undefined ? undefined : reading.draft.talks[at];
    if (!talk || at === undefined || talk.photo || talk.speakers.some(({ photo }) => photo))
        return false;
    talk.photo = { src: block.url };
    addTo(reading, block, `talks[${at}].photo`, talk.photo);
    reading.talkNodes[at]?.nodes.push(block.node);
    return true;
}
/** Whether this post shows speakers below their talks. Those that are named tell; without any, above. */
function photosStandBehind(reading, positions, names) {
    let sum = 0;
    let first;
    for (const [block, position] of positions) {
        first ??= position;
        const talk = speakerOf(names, block.alt)?.[0];
        if (talk === undefined)
            continue;
        if (talk === position.before)
            sum--;
        else if (talk === position.behind)
            sum++;
    }
    const isNeverBefore = [...positions.values()].every(({ before, behind }) => before === undefined || behind >= 0);
    const last = reading.draft.talks.length - 1;
    const endsBehind = [...positions.values()].some(({ inTalk, behind }) => inTalk && behind === last);
    return sum ? sum > 0 : isNeverBefore && endsBehind && first !== undefined;
}
/** Words in the image's own paragraph or figure, or a sentence right before that announces a photo. */
export function captionOf({ blocks, lexicon }, image) {
    const [before, after] = [textBefore(blocks, image), blocks[image.index + 1]];
    if (after && isCaption(after, image))
        return after;
    if (before?.kind === 'text' && before.text.length < 200 && lexicon.has('groupPhoto', before.text))
        return before;
    return undefined;
}
/** Images in a row share what is written above them; each is told by the one before it, as there may be thousands. */
function textBefore(blocks, image) {
    let at = image.index - 1;
    while (blocks[at]?.kind === 'image' && blocks[at].above === undefined)
        at--;
    const before = blocks[at];
    image.above = (before?.kind === 'image' ? before.above : before) ?? null;
    return image.above ?? undefined;
}
function isCaption(block, image) {
    if (tagOf(block.node) === 'figcaption')
        return true;
    if (block.kind !== 'text' || block.text.length > 200)
        return false;
    const isNear = block.around === image.around || block.text.startsWith('(');
    const text = block.text.trim();
    return (isNear &&
        (/^\(.*\)\.?$/s.test(text) ||
            /^(?:from )?left to right|^(?:photo|foto|image|picture|above|pictured)\b/i.test(text) ||
            isItalic(block)));
}
const isItalic = ({ styles, text }) => styles.some(({ kind, from, to }) => kind === 'emphasis' && from < 2 && text.trim().length - to < 2);
