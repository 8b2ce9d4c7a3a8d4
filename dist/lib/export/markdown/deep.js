import { format } from '../../model/format.js';
import { walk } from '../../model/walk.js';
import { problem } from '../result.js';
/** Deeper than anybody writes. What compares and writes the fields recurses over them, and must not run out of stack. */
const maxDepth = 100;
/** Whether the format doesn't know the field, and so doesn't bound what it holds, and it holds too much to be written. */
export const isTooDeep = (name, field, value) => !Object.hasOwn(format[name], field) && isDeeper(value, maxDepth);
function isDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    return levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1));
}
/** The fields that are left out for it. */
export function tooDeep(roundup) {
    const paths = [];
    walk('Roundup', roundup, {
        shape: (name, value, path) => {
            const fields = Object.keys(value).filter((field) => isTooDeep(name, field, value[field]));
            paths.push(...fields.map((field) => (path ? `${path}.${field}` : field)));
        },
    });
    return paths.map((path) => problem(path, `it is nested more than ${maxDepth} levels deep, so that it is left out.`, 'Keep it elsewhere, or flatter.'));
}
