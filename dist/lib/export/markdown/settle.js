import { isData } from '../../model/overlay.js';
/** Corrections may need corrections: a title that is known changes what a sentence is about. */
const rounds = 4;
/**
 * Front matter that gives the roundup back. What is read in the prose after all, or in another way, is put right
 * there, field by field.
 */
export function settle(whole, frontMatter, { readBack, normal }) {
    const wanted = normal(whole);
    let settled = frontMatter;
    for (let round = 0; round < rounds; round += 1) {
        const raw = readBack(settled);
        const patch = corrections({ whole: whole, wanted, raw, got: normal(raw) });
        if (!Object.keys(patch).length)
            break;
        settled = stacked(settled, patch);
    }
    return settled;
}
/** Two layers as one. Unlike where the layers meet the prose, what says that something goes stays. */
function stacked(below, above) {
    if (above === undefined)
        return below;
    if (Array.isArray(above) &&
        Array.isArray(below) &&
        above.length &&
        above.every(isLayer) &&
        below.every(isLayer)) {
        const length = Math.max(below.length, above.length);
        return Array.from({ length }, (_, index) => stacked(below[index], above[index]));
    }
    if (!isData(above))
        return above;
    const fields = isData(below) ? below : {};
    return Object.fromEntries(Object.keys({ ...fields, ...above }).map((key) => [key, stacked(fields[key], above[key])]));
}
const isLayer = (item) => item === null || isData(item);
function corrections({ whole, wanted, raw, got }) {
    const fields = Object.keys({ ...wanted, ...got }).filter((field) => !isSame(wanted[field], got[field]));
    return Object.fromEntries(fields.map((field) => [
        field,
        // A field that the roundup hasn't: an empty list says so. Blogs leave empty fields (`video:`) that mean nothing.
        whole[field] === undefined
            ? []
            : field === 'talks'
                ? talks(whole, wanted, raw, got)
                : replacing(whole[field], raw[field]),
    ]));
}
/** Talk by talk, so that what the prose holds isn't said twice. */
function talks(whole, wanted, raw, got) {
    const [all, want, read, have] = [whole, wanted, raw, got].map(({ talks = [] }) => talks);
    const length = Math.max(all.length, read.length);
    return Array.from({ length }, (_, index) => {
        const talk = all[index];
        if (!talk)
            return null;
        const [mine, theirs] = [want[index] ?? {}, have[index] ?? {}];
        const fields = Object.keys({ ...mine, ...theirs }).filter((field) => !isSame(mine[field], theirs[field]));
        // An id follows from the title, unless it is written.
        const own = fields.filter((field) => field !== 'id' || talk['id'] !== undefined);
        return Object.fromEntries(own.map((field) => [
            field,
            talk[field] === undefined ? null : replacing(talk[field], read[index]?.[field]),
        ]));
    });
}
/** What, laid over the one, gives the other: with a `null` for all that has to go. */
function replacing(whole, below) {
    if (Array.isArray(whole) && Array.isArray(below) && below.every(isData) && whole.every(isData)) {
        const length = Math.max(whole.length, below.length);
        return Array.from({ length }, (_, index) => index < whole.length ? replacing(whole[index], below[index]) : null);
    }
    if (!isData(whole) || !isData(below))
        return whole;
    const gone = Object.keys(below).filter((key) => whole[key] === undefined);
    const kept = Object.entries(whole).map(([key, value]) => [key, replacing(value, below[key])]);
    return Object.fromEntries([...kept, ...gone.map((key) => [key, null])]);
}
const isSame = (a, b) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
/** The order of fields says nothing. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!isData(value))
        return value;
    return Object.fromEntries(Object.keys(value)
        .filter((key) => value[key] !== undefined)
        .sort()
        .map((key) => [key, sorted(value[key])]));
}
