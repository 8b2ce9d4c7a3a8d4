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
    const [member, rest] = memberAt(node.members, path) ?? [];
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
/** The last member whose name the path begins with, as it is the last of a name that counts; names may hold dots. */
function memberAt(members, path) {
    const fitting = members.flatMap((member) => {
        const name = member.name.type === 'String' ? member.name.value : member.name.name;
        const rest = path.slice(name.length);
        return path.startsWith(name) && /^(?:$|[.[])/.test(rest) ? [[member, rest]] : [];
    });
    return fitting
        .sort(([, a], [, b]) => a.length - b.length || 0)
        .findLast(([, rest], _, all) => rest === all[0]?.[1]);
}
