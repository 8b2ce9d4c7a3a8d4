import { html, nothing, type TemplateResult } from 'lit';
import type { Person } from '../model/types.js';

/** A person's name, linked where the data links it. */
export const personName = ({ name, url }: Person): unknown =>
  url ? html`<a href=${url}>${name ?? url}</a>` : name;

/** What is said of a person beside the name: "DNEG, formerly Double Negative". */
export const affiliation = ({ role, company, note }: Person): string =>
  [role, company, note].filter(Boolean).join(', ');

/** "**Ana Calin** · Paybase" */
export function personLine(person: Person): TemplateResult {
  const rest = affiliation(person);
  return html`<span class="person"
    ><b>${personName(person)}</b>${rest ? html`${person.name ? ' · ' : nothing}${rest}` : nothing}</span
  >`;
}

/** "Ana Calin, Paybase", where there is only room for words. */
export const personText = (person: Person): string =>
  [person.name, person.company].filter(Boolean).join(', ');

/** Several people in a line. */
export const peopleText = (people: readonly Person[] | undefined): string =>
  (people ?? []).map(personText).filter(Boolean).join(' · ');
