import { marksOf } from './reading.js';
/** Which node went where, from the marks that the reading left. */
export function coverageOf(reading) {
    // One for all blocks: to make one is dearer than to fill it.
    const owners = new Uint32Array(reading.blocks.reduce((most, { text }) => Math.max(most, text.length), 0));
    const placed = reading.blocks.flatMap((block) => placedOf(reading, block, owners));
    const { talkNodes, rsvp, recordings } = reading;
    return { placed, talks: talkNodes, rsvp, recordings, share: shareOf(placed) };
}
function placedOf(reading, block, owners) {
    if (block.kind === 'image' || block.kind === 'embed') {
        const path = marksOf(reading, block)[0]?.path ?? '';
        return [{ node: block.node, path, text: block.url }];
    }
    const paths = noteOwners(reading, block, owners);
    const placed = [];
    for (const { node, from, to } of block.pieces)
        for (let at = from; at < to;) {
            let end = at + 1;
            while (end < to && owners[end] === owners[at])
                end++;
            placed.push({ node, path: paths[owners[at]] ?? '', text: block.text.slice(at, end) });
            at = end;
        }
    return placed;
}
/** The paths, and in `owners` each character's number among them: a fact within a kept sentence counts more. */
function noteOwners(reading, block, owners) {
    owners.fill(0, 0, block.text.length);
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
    return paths;
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
