import { parseVideoUrl } from '../../model/video-source.js';
import { toData } from './data.js';
import { isWithinWord } from './rich.js';
import { talkTime } from './talk-link.js';
/*
 * What a reader finds again in the prose that this folder writes. It is on the careful side: whatever isn't listed
 * here stands in the front matter, where nothing has to be understood.
 */
/** The part of the roundup that the prose holds, as data. */
export function heldByProse(roundup) {
    const { summary, sponsors, talks, photos, next, notes, signOff } = roundup;
    const data = toData({
        ...(summary?.every(isSteady) && { summary }),
        ...(sponsors?.every(isPlainSponsor) && { sponsors: sponsors.map(({ name, url }) => ({ name, url })) }),
        ...(talks && { talks: talks.map((talk) => heldTalk(talk, roundup)) }),
        ...(photos && { photos: photos.map(({ src, alt }) => ({ src, ...(alt && { alt }) })) }),
        ...(next && { next: heldNext(next) }),
        ...(notes?.every(isOneLine) && { notes }),
        // Without a next event before it, its beginning is anybody's guess.
        ...(next && signOff?.every(isSteady) && { signOff }),
    });
    return { ...data, ...(talks && { talks: [data.talks ?? []].flat().map(({ id: _, ...talk }) => talk) }) };
}
function heldTalk(talk, roundup) {
    const { id, title, speakers, summary, takeaways, slides, links, photo } = talk;
    return {
        id,
        ...(title && isPlainTitle(title) && { title }),
        ...(speakers?.every(isPlainPerson) && { speakers: heldSpeakers(speakers) }),
        ...heldTime(talk, roundup),
        ...(photo?.src && { photo: { src: photo.src, ...(photo.alt && { alt: photo.alt }) } }),
        ...(summary?.every(isSteady) && { summary }),
        ...(takeaways?.every(isOneLine) && { takeaways }),
        ...(slides?.every(({ url }) => url) && { slides: slides.map(({ url, title }) => ({ url, title })) }),
        ...(links?.every(({ url, title }) => url && title) && { links }),
    };
}
/** “Ana and Ben from DNEG” says that both are. */
const heldSpeakers = (speakers) => speakers.map(({ name, company }, index) => ({
    name,
    company: company ?? speakers.slice(index).find((one) => one.company)?.company,
}));
function heldTime(talk, roundup) {
    const start = talkTime(talk);
    const src = talk.video?.src;
    // An address that names a time of its own may come back without it.
    const isWhole = src && parseVideoUrl(src).start === undefined && !talk.notRecorded && src !== roundup.video?.src;
    return { start: start === undefined ? undefined : Math.floor(start), ...(isWhole && { video: { src } }) };
}
/** Its date may be partial, and prose doesn't tell whether “Elastic” is a person. */
const heldNext = ({ title, rsvp }) => ({
    ...(title && isPlainTitle(title) && { title }),
    rsvp,
});
const isOneLine = (rich) => rich.length === 1 && rich.every(isSteady);
/**
 * Whether a paragraph comes back from any Markdown parser as it was: breaks may not, nor spaces at the ends of lines
 * and code, nor emphasis within a word.
 */
function isSteady(nodes) {
    const [first, last] = [nodes[0], nodes.at(-1)];
    const isFrayed = (typeof first === 'string' && /^\s/.test(first)) || (typeof last === 'string' && /\s$/.test(last));
    return !isFrayed && nodes.every((node, index) => isSteadyNode(node, nodes[index - 1], nodes[index + 1]));
}
function isSteadyNode(node, before, after) {
    if (typeof node === 'string')
        return !/\s\s|[^\S ]/.test(node);
    if (node.type === 'break')
        return false;
    if (node.type === 'code')
        return !/^\s|\s$/.test(node.text);
    return isSteady(node.children) && (node.type === 'link' || !isWithinWord(before, after));
}
/** In one line, and without signs at its ends that a reader takes for those of the sentence. */
const isPlainTitle = (title) => !/^[\s"'“‘]|[\s"'”’.,;:]$|\s\s|[^\S ]/.test(title) && title !== '';
/** Names that no word or sign of the sentence runs into. */
const isPlainName = (name = '') => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&+ -]*$/u.test(name) &&
    !/ (?:from|and|of|at|with) |\s\s|[\s.]$/i.test(name);
const isPlainPerson = ({ name, company }) => isPlainName(name) && (company === undefined || isPlainName(company));
const isPlainSponsor = ({ name, url }) => !!name && (url ? isPlainTitle(name) : isPlainName(name));
