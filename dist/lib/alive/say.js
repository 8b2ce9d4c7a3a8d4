import { RoundupIssuesEvent } from '../elements/events/issues-event.js';
/** Tells the author: to the console, and as the event by which problems of data are told. */
export function say(element, notice) {
    console.warn(`<meetup-roundup> ${notice.message} ${notice.remedy}`);
    element.dispatchEvent(new RoundupIssuesEvent([{ ...notice, code: 'lint', severity: 'warning' }]));
}
