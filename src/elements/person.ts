import { html, nothing, type TemplateResult } from 'lit';
import { inList } from '../i18n/format.js';
import type { Image, Person } from '../model/types.js';

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

/** What people in a sentence need beside themselves. */
export interface PeopleOptions {
  /** of the list: what stands between the names */
  uiLang: string;
  /** gives `nothing` for a picture that is missing or broken */
  picture: (image: Image | undefined, part: string) => unknown;
  /** a picture that is shown elsewhere already */
  except?: Image;
}

/** Several people in a sentence, each with their picture. */
export const peopleLine = (
  people: readonly Person[] | undefined,
  { uiLang, picture, except }: PeopleOptions,
): unknown =>
  inList(
    (people ?? []).map(
      (person) =>
        html`${person.photo === except ? nothing : picture(person.photo, 'avatar')}${personLine(person)}`,
    ),
    uiLang,
  );

/** A sentence of the words' with content where its name stands. */
export function phrase(say: (name: string) => string, content: unknown): TemplateResult {
  const [before, after] = say('%').split('%');
  return html`${before}${content}${after}`;
}

/** "Ana Calin, Paybase", where there is only room for words. */
export const personText = (person: Person): string =>
  [person.name, person.company].filter(Boolean).join(', ');

/** Several people in a line. */
export const peopleText = (people: readonly Person[] | undefined): string =>
  (people ?? []).map(personText).filter(Boolean).join(' · ');
