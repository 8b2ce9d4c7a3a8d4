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
/** How many sentences are said at once: nobody reads more, and a file full of faults must not hold the page up. */
export const maxTold = 100;
const untold = (count) => ({
    path: '',
    code: 'amount',
    severity: 'error',
    message: `The data: ${count.toLocaleString('en')} more faults are not told.`,
    remedy: 'Mend these first.',
});
/**
 * Tells what is wrong in an element's data, in words: to the console, as one event, and as a panel for the page.
 * What was told already isn't told again. With `debug`, likely slips as well: fields and attributes that don't exist,
 * times that disagree.
 *
 * @returns the panel, which `debug` shows; empty where all is well again
 */
export function report(element, { issues, raw, last }) {
    const refused = issues.slice(0, maxTold).map((issue) => explain(describe(issue)));
    const left = issues.length - refused.length;
    const explained = [
        ...refused,
        ...(left > 0 ? [untold(left)] : []),
        ...(element.debug ? slips(element, raw).slice(0, maxTold) : []),
    ];
    const sentences = explained.map(({ message, remedy }) => `${message} ${remedy}`);
    const next = problemsPanel(sentences);
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
/** The list that `debug` shows; hidden while there is nothing to say. */
export function problemsPanel(sentences, label = 'Problems in the data') {
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
    // English on any page, and in its direction: else its marks stand at the wrong end where the page reads from the right.
    Object.assign(list, { lang: 'en', dir: 'ltr' });
    list.hidden = sentences.length === 0;
    list.setAttribute('part', 'problems');
    list.setAttribute('aria-label', label);
    return list;
}
