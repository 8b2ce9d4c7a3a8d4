import { describe } from '../model/describe.js';
import { explain } from '../model/explain.js';
import { validate } from '../model/validate.js';
import { RoundupIssuesEvent } from './events/issues-event.js';
import { markupHints } from './markup-hints.js';
/** What each element's data is. */
const shapes = {
    'meetup-roundup': 'Roundup',
    'talk-card': 'Talk',
    'timestamped-video': 'Recording',
};
/**
 * Tells what is wrong in an element's data, in words: to the console, as one event, and as a panel for the page.
 * What was told already isn't told again. With `debug`, likely slips as well: fields and attributes that don't exist,
 * times that disagree.
 *
 * @returns the panel, which `debug` shows; empty where all is well again
 */
export function report(element, { issues, raw, last }) {
    const refused = issues.map((issue) => explain(describe(issue)));
    const explained = element.debug ? [...refused, ...slips(element, raw)] : refused;
    const sentences = explained.map(({ message, remedy }) => `${message} ${remedy}`);
    const next = panel(sentences);
    if (last?.textContent === next.textContent)
        return last;
    for (const sentence of sentences)
        console.warn(`<${element.localName}> ${sentence}`);
    element.dispatchEvent(new RoundupIssuesEvent(explained));
    return next;
}
/** What reads well, or isn't read at all, and is probably meant otherwise. */
function slips(element, raw) {
    const shape = shapes[element.localName];
    const found = shape && raw !== undefined ? validate(shape, raw, { base: element.baseURI }) : [];
    return [...markupHints(element), ...found.filter(({ severity }) => severity === 'warning')];
}
/**
 * Waits until the page is parsed: a long script arrives in pieces, and half a JSON text is no mistake of the author's.
 */
export async function whole({ readyState, defaultView }) {
    if (readyState !== 'loading' || !defaultView)
        return;
    await new Promise((resolve) => defaultView.addEventListener('DOMContentLoaded', resolve, { once: true }));
}
function panel(sentences) {
    const list = document.createElement('ul');
    for (const sentence of sentences) {
        const item = document.createElement('li');
        item.textContent = sentence;
        list.append(item);
    }
    // By the object model, which a strict page's policy on styles lets through.
    Object.assign(list.style, {
        padding: '0.8em 1.2em',
        margin: '1em 0',
        border: '2px dashed',
        listStyle: 'disc inside',
    });
    list.className = 'problems';
    list.lang = 'en';
    list.hidden = sentences.length === 0;
    list.setAttribute('part', 'problems');
    list.setAttribute('aria-label', 'Problems in the data');
    return list;
}
