import { html, nothing } from 'lit';
import { inList } from '../i18n/format.js';
/** A person's name, linked where the data links it. */
export const personName = ({ name, url }) => url ? html `<a href=${url}>${name ?? url}</a>` : name;
/** What is said of a person beside the name: "DNEG, formerly Double Negative". */
export const affiliation = ({ role, company, note }) => [role, company, note].filter(Boolean).join(', ');
/** "**Ana Calin** · Paybase" */
export function personLine(person) {
    const rest = affiliation(person);
    return html `<span class="person"
    ><b>${personName(person)}</b>${rest ? html `${person.name ? ' · ' : nothing}${rest}` : nothing}</span
  >`;
}
/** Several people in a sentence, each with their picture. */
export const peopleLine = (people, { uiLang, picture, except }) => inList((people ?? []).map((person) => html `${person.photo === except ? nothing : picture(person.photo, 'avatar')}${personLine(person)}`), uiLang);
/** A sentence of the words' with content where its name stands. */
export function phrase(say, content) {
    const [before, after] = say('%').split('%');
    return html `${before}${content}${after}`;
}
/** "Ana Calin, Paybase", where there is only room for words. */
export const personText = (person) => [person.name, person.company].filter(Boolean).join(', ');
/** Several people in a line. */
export const peopleText = (people) => (people ?? []).map(personText).filter(Boolean).join(' · ');
