const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Whether it has fields. */
export const isData = isFields;
const isItemOrGone = (item) => item === null || isFields(item);
const areItems = (value) => Array.isArray(value) && value.every(isFields);
/**
 * Lays data over other data, as a post's front matter lies over what its prose says: objects field by field, lists
 * of objects item by item, `null` takes a field or an item away, and everything else replaces what is below.
 * (JSON Merge Patch, RFC 7396, but for the lists: talks are told apart by their place.)
 */
export function overlay(below, above) {
    if (above === undefined)
        return below;
    if (areItems(below) && Array.isArray(above) && above.length && above.every(isItemOrGone)) {
        const length = Math.max(below.length, above.length);
        const items = Array.from({ length }, (_, index) => overlay(below[index], above[index]));
        return items.filter((item) => item !== null);
    }
    if (!isFields(above))
        return above;
    const fields = isFields(below) ? below : {};
    const keys = Object.keys({ ...fields, ...above }).filter((key) => above[key] !== null);
    return Object.fromEntries(keys.map((key) => [key, overlay(fields[key], above[key])]));
}
/**
 * The least that must lie over `below` to give `whole`; undefined where they are the same. A list of objects can't be
 * made shorter: a talk that somebody added to the prose stays.
 */
export function remainder(whole, below) {
    if (below === undefined)
        return whole;
    if (areItems(whole) && areItems(below) && whole.length === below.length) {
        const items = whole.map((item, index) => remainder(item, below[index]));
        return items.some((item) => item !== undefined) ? items.map((item) => item ?? {}) : undefined;
    }
    if (!isFields(whole) || !isFields(below))
        return isSame(whole, below) ? undefined : whole;
    const taken = Object.keys(below)
        .filter((key) => whole[key] === undefined)
        .map((key) => [key, null]);
    const left = Object.entries(whole)
        .map(([key, value]) => [key, remainder(value, below[key])])
        .filter(([, value]) => value !== undefined);
    const all = [...left, ...taken];
    return all.length ? Object.fromEntries(all) : undefined;
}
const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);
