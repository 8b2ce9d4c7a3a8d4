import { required } from './format.js';
/** Reads a shape of the table in the tolerant way: bad data costs the smallest part, and is reported. */
export function read(table, name, input, options) {
    const issues = [];
    const report = (path, expected, found, code) => void issues.push({ path, code, expected, found });
    // The shape is what the table says, and the type is derived from the same table.
    const value = readShape(name, input, '', { ...options, ...table, report });
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
    return report(path, needed.join('|'), input, 'missing');
}
function readCell(cell, input, path, context) {
    const item = cell.replace(/[[\]]/g, '');
    const isKnown = item.split('|').every((kind) => kind in context.shapes || kind in context.leaves);
    if (input === undefined || !isKnown)
        return input;
    if (item === cell)
        return readOne(cell, input, path, context);
    const read = Array.isArray(input)
        ? input.map((one, index) => readOne(item, one, `${path}[${index}]`, context))
        : [readOne(item, input, path, context)];
    const list = read.filter((one) => one !== undefined);
    if (list.length)
        return item === 'Talk' && context.identify ? context.identify(list) : list;
}
/** A value by the first kind that takes it; a shorthand becomes the first field of the shape it stands for. */
function readOne(cell, input, path, context) {
    const { shapes, leaves, base, report } = context;
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
