const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/**
 * Data with its gaps filled from an element's simple attributes. An object in both is filled one level down; a
 * string there is the format's shorthand for `{ src }`. Data that is no object is left as it is, to be reported.
 */
export function fillGaps(data, gaps) {
    if (Object.keys(gaps).length === 0 || (data !== undefined && !isObject(data)))
        return data;
    const whole = { ...gaps, ...data };
    for (const [key, gap] of Object.entries(gaps)) {
        const own = data?.[key];
        if (isObject(gap) && own !== undefined)
            whole[key] = { ...gap, ...(isObject(own) ? own : { src: own }) };
    }
    return whole;
}
