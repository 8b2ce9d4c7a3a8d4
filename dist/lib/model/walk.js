import { maxItems } from './limits.js';
import { format } from './format.js';
/** Whether the value is an object with fields. */
export const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The value as the list it stands for, each item with its path; no more of them than are read. */
export function items(value, path) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value))
        return [{ value, path }];
    return value.slice(0, maxItems).map((item, index) => ({ value: item, path: `${path}[${index}]` }));
}
/** Goes through data as written, along the table, whether it is good or not. */
export function walk(name, value, visitor, path = '') {
    if (!isFields(value))
        return;
    visitor.shape?.(name, value, path);
    for (const [field, cell] of Object.entries(format[name])) {
        if (value[field] !== undefined)
            walkCell(cell, value[field], visitor, path ? `${path}.${field}` : field);
    }
}
function walkCell(cell, value, visitor, path) {
    const inner = /^\[(.*)\]$/.exec(cell)?.[1];
    if (inner)
        return items(value, path).forEach((item) => walkCell(inner, item.value, visitor, item.path));
    const shape = cell.split('|').find((kind) => kind in format);
    if (shape && isFields(value))
        walk(shape, value, visitor, path);
    else
        visitor.leaf?.(cell, value, path);
}
