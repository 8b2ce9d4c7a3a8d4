import { whole } from './block.js';
import { marksOf } from './reading.js';
/** Which node went where, from the marks that the reading left. */
export function coverageOf(reading) {
    const placed = reading.blocks.flatMap((block) => placedOf(reading, block));
    const { talkNodes, rsvp, recordings } = reading;
    return { placed, talks: talkNodes, rsvp, recordings, share: shareOf(placed) };
}
function placedOf(reading, block) {
    const { owners, paths } = ownersOf(reading, block);
    if (block.kind === 'image' || block.kind === 'embed') {
        const path = marksOf(reading, block)[0]?.path ?? '';
        return [{ node: block.node, path, text: block.url }];
    }
    return block.pieces.flatMap(({ node, from, to }) => {
        const pieces = [];
        for (let at = from; at < to;) {
            let end = at + 1;
            while (end < to && owners[end] === owners[at])
                end++;
            pieces.push({ node, path: paths[owners[at]] ?? '', text: block.text.slice(at, end) });
            at = end;
        }
        return pieces;
    });
}
/** The number of each character's path: a fact within a kept sentence counts more than the sentence. */
function ownersOf(reading, block) {
    const owners = new Uint32Array(whole(block).to);
    const paths = [''];
    const numbers = new Map();
    const marks = marksOf(reading, block);
    const inOrder = [...marks.filter(({ isBase }) => isBase), ...marks.filter(({ isBase }) => !isBase)];
    for (const { path, from, to } of inOrder) {
        if (!path)
            continue;
        const number = numbers.get(path) ?? paths.push(path) - 1;
        numbers.set(path, number);
        owners.fill(number, from, to);
    }
    return { owners, paths };
}
/** By characters. */
function shareOf(placed) {
    let [fields, all] = [0, 0];
    for (const { path, text, node } of placed) {
        if (node.nodeType !== 3)
            continue;
        const { length } = text;
        all += length;
        if (path && !path.startsWith('notes'))
            fields += length;
    }
    return all ? fields / all : 0;
}
