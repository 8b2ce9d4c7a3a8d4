import { chaptersOf } from '../model/identified-chapters.js';
import { formatTimestamp } from '../model/timestamp.js';
import { problem } from './result.js';
/** The recording's chapters; see `chaptersOf`. */
export function placedChapters(roundup) {
    const pathOf = pathsIn(roundup);
    return chaptersOf(roundup).map((chapter) => ({ ...chapter, path: pathOf(chapter) }));
}
/** Where in the data a chapter is from: the talk of its id, else the part of its start and, where it has one, title. */
function pathsIn({ talks = [], chapters = [] }) {
    const talkAt = firsts(talks.map(({ id }) => id));
    const partAt = firsts(chapters.map(partKey));
    return ({ id, talk, title, start }) => {
        const index = talk && talkAt.get(talk.id);
        if (index !== undefined)
            return `talks[${index}]`;
        const parts = [partAt.get(partKey({ start, title })), partAt.get(partKey({ start }))];
        const part = Math.min(...parts.filter((one) => one !== undefined));
        return Number.isFinite(part) ? `chapters[${part}]` : id;
    };
}
const partKey = ({ start, title }) => JSON.stringify([start, title]);
/** Where each first is in a list. */
const firsts = (items) => new Map(items.map((item, index) => [item, index]).reverse());
/** The talks that are no chapter, though nobody says that they weren't recorded, or elsewhere. */
export function withoutChapter({ talks = [] }, chapters) {
    const told = new Set(chapters.map(({ talk }) => talk?.id));
    return talks.flatMap((talk, index) => talk.notRecorded || talk.video || told.has(talk.id)
        ? []
        : [problem(`talks[${index}].start`, 'a talk without a start is no chapter.', 'Add its start.')]);
}
/** A chapter in words: `talks[1] (4:00)` needs no look into the data. */
export const named = ({ title, start }) => `“${title}” (${formatTimestamp(start)})`;
/** Its title in one line, with who speaks. */
export function headline({ title, speakers }) {
    const names = speakers.flatMap(({ name }) => name || []).join(', ');
    const isNamed = !names || title.includes(names);
    return (isNamed ? title : `${title} – ${names}`).replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
