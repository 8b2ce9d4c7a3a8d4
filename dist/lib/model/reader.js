import { required } from './format.js';
import { maxItems, maxRoom, valueRoom } from './limits.js';
/** Reads a shape of the table in the tolerant way: bad data costs the smallest part, and is reported. */
export function read(table, name, input, options) {
    const issues = [];
    const report = (path, expected, found, code) => void issues.push({ path, code, expected, found });
    // The shape is what the table says, and the type is derived from the same table.
    const value = readShape(name, input, '', {
        ...options,
        ...table,
        room: maxRoom,
        report,
    });
    return { value, issues };
}
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function readShape(name, input, path, context) {
    const { report } = context;
    if (!isFields(input))
        return report(path, name, input);
    const value = { ...input };
    // Parsed JSON can own a field of this name; copied on by assignment it would replace a prototype.
    delete value['__proto__'];
    for (const [field, cell] of Object.entries(context.shapes[name] ?? {})) {
        const read = readCell(cell, input[field], path ? `${path}.${field}` : field, context);
        if (read === undefined)
            delete value[field];
        else
            value[field] = read;
    }
    const needed = required[name] ?? Object.keys(context.shapes[name] ?? {});
    if (needed.some((field) => value[field]))
        return value;
    // What there was no room for isn't missing.
    return context.room < 0 ? undefined : report(path, needed.join('|'), input, 'missing');
}
function readCell(cell, input, path, context) {
    const item = cell.replace(/[[\]]/g, '');
    const isKnown = item.split('|').every((kind) => kind in context.shapes || kind in context.leaves);
    if (input === undefined || !isKnown)
        return input;
    if (item === cell)
        return readOne(cell, input, path, context);
    const all = Array.isArray(input) ? input : [input];
    if (all.length > maxItems)
        context.report(path, `${maxItems}`, all.length, 'amount');
    const read = all
        .slice(0, maxItems)
        .map((one, index) => readOne(item, one, all === input ? `${path}[${index}]` : path, context));
    const list = read.filter((one) => one !== undefined);
    if (list.length)
        return item === 'Talk' && context.identify ? context.identify(list) : list;
}
/** A value by the first kind that takes it; a shorthand becomes the first field of the shape it stands for. */
function readOne(cell, input, path, context) {
    const { shapes, leaves, base, report } = context;
    if (context.room < 0)
        return;
    context.room -= valueRoom + (typeof input === 'string' ? input.length : 0);
    if (context.room < 0)
        return report(path, `${maxRoom}`, '', 'amount');
    const kinds = cell.split('|');
    const shape = kinds.find((kind) => kind in shapes);
    if (shape && (kinds[0] === shape || isFields(input)))
        return readShape(shape, input, path, context);
    const names = kinds.filter((kind) => kind !== shape);
    for (const name of names) {
        const value = leaves[name]?.(input, base);
        if (value === undefined)
            continue;
        if (!shape)
            return value;
        return readShape(shape, { [Object.keys(shapes[shape] ?? {})[0] ?? '']: input }, path, context);
    }
    return report(path, cell, input);
}
