/** The JavaScript types in which a leaf kind may be written: text, unless it says otherwise. */
const leafTypes = {
    time: 'number|string',
    size: 'number',
    flag: 'boolean',
    true: 'boolean',
};
/** What was refused, as an issue: with its kind of wrong, and the value in a few words. */
export function describe({ path, code, expected, found }) {
    // A parser's complaint ends with the place.
    const most = code === 'unreadable' || code === 'fetch' ? 300 : 80;
    return { path, code: code ?? kindOf(expected, found), expected, found: excerpt(found, most) };
}
/** Of the right type, but not what it should say: `value`; else `type`. Names of shapes begin with a capital. */
function kindOf(expected = '', found) {
    const leaves = expected.split('|').filter((name) => /^[a-z]/.test(name));
    return leaves.some((name) => (leafTypes[name] ?? 'string').includes(typeof found)) ? 'value' : 'type';
}
/** A value as an issue's `found`. Objects are not spelled out: they may be huge, or refer to themselves. */
export function excerpt(value, most = 80) {
    if (typeof value === 'object' && value)
        return Array.isArray(value) ? '[…]' : '{…}';
    const text = String(value);
    return text.length > most ? text.slice(0, most - 1) + '…' : text;
}
