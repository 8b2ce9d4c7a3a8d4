import { destination, escapeMarkdown } from './rich.js';
/** `A`, `A and B`, `A, B and C` */
export const listed = (items) => items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
/** An image with its caption as the title, in one line. */
export function image({ src = '', alt = '', caption }) {
    const oneLine = (text) => escapeMarkdown(text.replace(/\s+/g, ' ').trim());
    const title = caption ? ` "${oneLine(caption).replace(/"/g, '\\"')}"` : '';
    return `![${oneLine(alt)}](${destination(src)}${title})`;
}
