import { loadLocale } from '../i18n/locale.js';
import { calendarWords, en } from '../i18n/messages.js';
import { isPast } from '../model/date.js';
import { enclosing } from '../elements/enclosing.js';
import { styleSheetFor } from '../elements/styles/style-sheets.js';
import { names } from './names.js';
const css = `
:host { margin-inline-start: 0.5em; unicode-bidi: isolate; }
button {
  all: unset;
  cursor: pointer;
  text-decoration: underline;
  color: var(--meetup-roundup-accent, currentColor);
}
button:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
[role='status']:not(:empty) { margin-inline-start: 0.5em; }
@media print { :host { display: none; } }
`;
/**
 * The button by which a reader takes the next event over into a calendar. What it is made of stands in a shadow
 * tree, so that the author's paragraph keeps its text. Only an event that lies ahead, on a known day, has one.
 */
export class CalendarButton {
    #node;
    #isWanted = true;
    constructor(roundup, place) {
        if (canBeEntered(roundup, new Date()))
            void this.#make(roundup, place);
    }
    remove() {
        this.#isWanted = false;
        this.#node?.remove();
    }
    async #make(roundup, place) {
        const node = document.createElement('span');
        node.setAttribute(names.own, '');
        place(node);
        this.#node = node;
        const lang = enclosing(node, '[lang]')?.getAttribute('lang') ?? '';
        const { words, lang: wordsLang } = await loadLocale(lang);
        if (!this.#isWanted)
            return;
        const { addToCalendar, eventOf, noEntry } = { ...calendarWords, ...words };
        const title = roundup.next?.title ?? roundup.series?.name ?? eventOf(location.host);
        const named = { ...roundup, next: { ...roundup.next, title } };
        const said = {
            label: addToCalendar,
            name: `${addToCalendar}: ${words.nextEvent ?? en.nextEvent}`,
            failure: noEntry,
            lang: wordsLang === lang ? '' : wordsLang,
        };
        fill(node, said, () => download(named));
    }
}
const canBeEntered = ({ next }, now) => /^\d{4}-\d\d-\d\d/.test(next?.date ?? '') && !isPast(next, now);
function fill(node, said, act) {
    const root = node.attachShadow({ mode: 'open' });
    const sheet = styleSheetFor(node.ownerDocument, css);
    if (sheet)
        root.adoptedStyleSheets = [sheet];
    const button = document.createElement('button');
    button.type = 'button';
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    if (said.lang)
        button.lang = status.lang = said.lang;
    button.textContent = said.label;
    button.setAttribute('aria-label', said.name);
    button.addEventListener('click', () => {
        act().then(() => (status.textContent = ''), () => (status.textContent = said.failure));
    });
    root.append(button, status);
}
/** Hands the entry to the reader as a file. What writes it loads only now, and rejects where it can't be had. */
async function download(roundup) {
    const { exportICalendar } = await import('../export/ical.js');
    const { text } = exportICalendar(roundup, { now: new Date() });
    if (text === undefined)
        return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    link.download = 'event.ics';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
