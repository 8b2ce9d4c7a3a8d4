/** The block's text between two places, on one line. */
export const words = ({ text }, { from, to }) => text.slice(from, to).replace(/\s+/g, ' ').trim();
export const whole = ({ text }) => ({ from: 0, to: text.length });
export const contains = (outer, inner) => outer.from <= inner.from && inner.to <= outer.to;
export const overlaps = (a, b) => a.from < b.to && b.from < a.to;
/** The stretch without the white space at its ends. */
export function trimmed(text, { from, to }) {
    while (from < to && /\s/.test(text[from]))
        from++;
    while (to > from && /\s/.test(text[to - 1]))
        to--;
    return { from, to };
}
