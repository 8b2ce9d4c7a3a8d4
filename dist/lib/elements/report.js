import { describe } from '../model/describe.js';
import { explain } from '../model/explain.js';
import { RoundupIssuesEvent } from './events/issues-event.js';
/**
 * Tells what is wrong in an element's data, in words: to the console, as one event, and as a panel for the page.
 *
 * @returns the panel, which `debug` shows; empty where all is well again
 */
export function report(element, issues) {
    const explained = issues.map((issue) => explain(describe(issue)));
    const sentences = explained.map(({ message, remedy }) => `${message} ${remedy}`);
    for (const sentence of sentences)
        console.warn(`<${element.localName}> ${sentence}`);
    element.dispatchEvent(new RoundupIssuesEvent(explained));
    return panel(sentences);
}
function panel(sentences) {
    const list = document.createElement('ul');
    for (const sentence of sentences) {
        const item = document.createElement('li');
        item.textContent = sentence;
        list.append(item);
    }
    list.className = 'problems';
    list.lang = 'en';
    list.hidden = sentences.length === 0;
    list.setAttribute('part', 'problems');
    list.setAttribute('aria-label', 'Problems in the data');
    return list;
}
