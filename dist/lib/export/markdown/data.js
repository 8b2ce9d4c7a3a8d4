import { format } from '../../model/format.js';
import { assignIds } from '../../model/slug.js';
import { formatTimestamp } from '../../model/timestamp.js';
import { asWritten } from '../address.js';
import { isTooDeep } from './deep.js';
import { toRichSource } from './rich.js';
/**
 * A roundup as an author would write it: what the reading derived is gone, shorthands are short. Fields that the format
 * doesn't know stay as they are, unless they are nested too deep.
 */
export function toData(roundup) {
    const { talks } = roundup;
    return shapeData('Roundup', talks ? { ...roundup, talks: withoutDerivedIds(talks) } : roundup);
}
function shapeData(name, value) {
    const cells = format[name];
    return Object.fromEntries(Object.entries(value)
        .filter(([field, content]) => content !== undefined && !isTooDeep(name, field, content))
        // A field may be called `constructor`, which every object inherits.
        .map(([field, content]) => [
        field,
        Object.hasOwn(cells, field) ? cellData(cells[field], content) : content,
    ]));
}
function cellData(cell, value) {
    const inner = /^\[(.*)\]$/.exec(cell)?.[1];
    if (inner && Array.isArray(value))
        return value.map((item) => cellData(inner, item));
    const shape = cell.split('|').find((kind) => kind in format);
    if (shape && isFields(value))
        return shapeData(shape, value);
    return leafData(cell, value);
}
function leafData(cell, value) {
    if (cell === 'rich')
        return toRichSource(value);
    if (cell === 'time')
        return Number.isInteger(value) ? formatTimestamp(value) : value;
    return /^url\b/.test(cell) && typeof value === 'string' ? asWritten(value) : value;
}
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** An id that the reading would derive again needn't be written. */
function withoutDerivedIds(talks) {
    const derived = assignIds(talks.map(({ id: _, ...talk }) => talk));
    const short = talks.map(({ id, ...talk }, index) => (derived[index]?.id === id ? talk : { ...talk, id }));
    const isSame = assignIds(short).every(({ id }, index) => id === talks[index]?.id);
    return isSame ? short : talks;
}
