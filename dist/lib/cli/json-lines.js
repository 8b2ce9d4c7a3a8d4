import { parse } from '@humanwhocodes/momoa';
const start = { line: 1, column: 1 };
/**
 * Where in a JSON text the paths of issues are: a function from `talks[2].start` to its line and column; for a path
 * that leads nowhere, to the last part that is there. A text that is no JSON has one place: where it breaks.
 */
export function jsonPlaces(text) {
    try {
        const { body } = parse(withoutMark(text));
        return (path) => placeOf(find(body, path));
    }
    catch (error) {
        const { line, column } = error;
        const place = line !== undefined && column !== undefined ? { line, column } : start;
        return () => place;
    }
}
/** A byte order mark is no JSON, but JSON files have it, and the reading lets it pass. */
const withoutMark = (text) => text.replace(/^\uFEFF/, '');
const placeOf = ({ loc }) => ({ line: loc.start.line, column: loc.start.column });
/** The node at the path; of a member its name, which stands on the line that an author looks for. */
function find(node, path) {
    if (!path)
        return node;
    if (node.type === 'Array')
        return findItem(node.elements, path) ?? node;
    if (node.type !== 'Object')
        return node;
    const [member, rest] = memberAt(node, path) ?? [];
    if (!member)
        return node;
    return rest ? find(member.value, rest.replace(/^\./, '')) : member;
}
/** `[2].start` */
function findItem(elements, path) {
    const [whole = '', index] = /^\[(\d+)\]\.?/.exec(path) ?? [];
    const item = elements[Number(index)]?.value;
    return item && find(item, path.slice(whole.length));
}
/** The member with the longest name that the path begins with: names may hold dots and brackets. */
function memberAt(node, path) {
    const { members, lengths } = namesOf(node);
    for (const length of lengths) {
        if (!/^(?:$|[.[])/.test(path.charAt(length)))
            continue;
        const member = members.get(path.slice(0, length));
        if (member)
            return [member, path.slice(length)];
    }
    return undefined;
}
/** Of each object once: a file with thousands of findings is looked through for each of them. */
const known = new WeakMap();
function namesOf(node) {
    const names = known.get(node) ?? readNames(node);
    known.set(node, names);
    return names;
}
/** It is the last of a name that counts. */
function readNames(node) {
    const members = new Map(node.members.map((member) => [nameOf(member), member]));
    const lengths = new Set([...members.keys()].map((name) => name.length));
    return { members, lengths: [...lengths].sort((a, b) => b - a) };
}
const nameOf = ({ name }) => (name.type === 'String' ? name.value : name.name);
