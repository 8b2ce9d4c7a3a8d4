/** All that a link may come to hold from the start: objects that grow are slow to read. */
export const newLink = ({ from, to }, url, node, broken) => ({
    from,
    to,
    url,
    node,
    source: undefined,
    broken,
});
/** The block's text between two places, on one line. */
export const words = ({ text }, { from, to }) => text.slice(from, to).replace(/\s+/g, ' ').trim();
export const whole = ({ text }) => ({ from: 0, to: text.length });
export const contains = (outer, inner) => outer.from <= inner.from && inner.to <= outer.to;
export const overlaps = (a, b) => a.from < b.to && b.from < a.to;
/** The stretch without the white space at its ends. */
export function trimmed(text, { from, to }) {
    const part = text.slice(from, Math.max(from, to));
    const begins = from + part.length - part.trimStart().length;
    return { from: begins, to: Math.max(begins, from + part.trimEnd().length) };
}
/** A heading, or a paragraph that is one bold line. */
export function isHeadline({ kind, styles: [style], text }) {
    if (kind !== 'text')
        return kind === 'heading';
    return style?.kind === 'strong' && style.from < 3 && text.trimEnd().length - style.to < 30;
}
