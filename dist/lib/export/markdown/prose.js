import { nextBlocks } from './next.js';
import { image, listed } from './phrases.js';
import { escapeMarkdown, link, toParagraphs } from './rich.js';
import { talkBlocks } from './talk.js';
/** A roundup as a post's body, in the order in which such posts are told. */
export function prose(roundup) {
    const { cover, summary = [], sponsors = [], video, talks = [], photos = [] } = roundup;
    const { next, notes = [], signOff = [] } = roundup;
    const blocks = [
        ...(cover?.src ? [image(cover)] : []),
        ...toParagraphs(summary),
        ...thanks(sponsors),
        ...(video?.src ? [`See the full video ${link('here', video.src)}.`] : []),
        ...talks.flatMap((talk, index) => talkBlocks(talk, index, roundup)),
        ...photos.filter(({ src }) => src).map(image),
        ...notes.flatMap(toParagraphs),
        ...(next ? nextBlocks(next) : []),
        ...toParagraphs(signOff),
    ];
    return blocks.map((block) => `${block}\n`).join('\n');
}
function thanks(sponsors) {
    const names = sponsors.map(({ name = '', url }) => (url ? link(name || url, url) : escapeMarkdown(name)));
    const known = names.filter(Boolean);
    return known.length ? [`As always, thanks to our sponsors ${listed(known)}.`] : [];
}
